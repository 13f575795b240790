package org.daybrief.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Runs a command of the command line inside the service, for the command line of the same user on this machine and nobody else: whoever can
 * read the token file could do all that the commands do without the service.
 */
@RestController
final class CommandController implements Ending {

    private static final Logger LOG = LoggerFactory.getLogger(CommandController.class);
    private static final int AT_A_TIME = 4;

    private final ServiceCommands commands;
    private final Semaphore free = new Semaphore(AT_A_TIME);
    private final Set<Runnable> stops = ConcurrentHashMap.newKeySet();
    private volatile boolean ending;

    CommandController(ServiceParts parts) {
        this.commands = parts.commands();
    }

    /** The command as it comes over the wire. */
    record Wanted(
            @Nullable List<String> arguments,
            @Nullable String directory,
            @Nullable Boolean terminal,
            byte @Nullable [] input) {

        CommandCall call() {
            try {
                return new CommandCall(
                        arguments == null ? List.of() : arguments,
                        Path.of(directory == null ? "" : directory),
                        Boolean.TRUE.equals(terminal),
                        input == null ? new byte[0] : input);
            } catch (IllegalArgumentException e) {
                throw new Refusal(HttpStatus.BAD_REQUEST, "A command has a name and an absolute folder.");
            }
        }
    }

    @PostMapping("/api/cli")
    void run(@RequestBody Wanted wanted, HttpServletResponse response) throws IOException {
        CommandCall call = wanted.call();
        if (!commands.takes(call.arguments().get(0))) {
            throw new Refusal(HttpStatus.FORBIDDEN, "Not a command that runs inside the service.");
        }
        if (ending) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "The service is stopping.");
        }
        if (!free.tryAcquire()) {
            throw new Refusal(HttpStatus.TOO_MANY_REQUESTS, AT_A_TIME + " commands are running already.");
        }
        try {
            response.setContentType(CommandStream.MEDIA_TYPE);
            run(call, new CommandStream(response.getOutputStream()));
        } finally {
            free.release();
        }
    }

    /** The command has a thread of its own; this one beats, and so finds out when nobody listens any more. */
    private void run(CommandCall call, CommandStream answer) throws IOException {
        Set<Runnable> own = ConcurrentHashMap.newKeySet();
        FutureTask<Integer> task = new FutureTask<>(() -> commands.run(call, answer, stop -> {
            own.add(stop);
            stops.add(stop);
            if (ending) {
                stop.run();
            }
        }));
        Thread thread = new Thread(task, "command");
        thread.setDaemon(true);
        thread.start();
        try {
            answer.exit(beatUntil(task, answer));
        } catch (IOException e) {
            own.forEach(Runnable::run);
            LOG.info(
                    "The command line that asked for {} is gone: it is stopped",
                    call.arguments().get(0));
            awaitQuietly(task);
        } finally {
            stops.removeAll(own);
        }
    }

    private static int beatUntil(FutureTask<Integer> task, CommandStream answer) throws IOException {
        while (true) {
            answer.beat();
            try {
                return task.get(1, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                // it still works
            } catch (ExecutionException e) {
                LOG.error("A command failed", e.getCause());
                return 1;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 1;
            }
        }
    }

    private static void awaitQuietly(FutureTask<Integer> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            LOG.error("A command failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void end() {
        ending = true;
        stops.forEach(Runnable::run);
    }
}
