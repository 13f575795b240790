package org.daybrief.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.daybrief.web.CommandCall;
import org.daybrief.web.CommandStream;
import org.daybrief.web.ServiceCommands;
import picocli.CommandLine;

/** Runs the very commands of the command line inside the service: same options, same output, same exit code. */
final class CommandsInService implements ServiceCommands {

    private final Path home;

    /** @param home of the service, which every command works with */
    CommandsInService(Path home) {
        this.home = home;
    }

    @Override
    public boolean takes(String name) {
        return ServedCommand.NAMES.contains(name);
    }

    @Override
    public int run(CommandCall call, CommandStream answer, Consumer<Runnable> whenStopped) {
        CommandLine line = Main.commandLine(new ServedWorkplace(home, call, answer, whenStopped));
        PrintWriter out = printer(answer.text());
        PrintWriter err = printer(answer.error());
        line.setOut(out).setErr(err);
        int code = line.execute(call.arguments().toArray(String[]::new));
        out.flush();
        err.flush();
        return code;
    }

    private static PrintWriter printer(OutputStream channel) {
        return new PrintWriter(new OutputStreamWriter(channel, StandardCharsets.UTF_8), true);
    }
}
