package org.daybrief.cli;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.daybrief.web.CommandCall;
import org.daybrief.web.CommandStream;
import org.jspecify.annotations.Nullable;

/** Inside the service: the folder and the streams are those of the command line that asked, the home is the service's. */
final class ServedWorkplace implements Workplace {

    private static final Path STANDARD_STREAM = Path.of("-");

    private final Path home;
    private final CommandCall call;
    private final CommandStream answer;
    private final Consumer<Runnable> whenStopped;
    private final Map<Path, Path> asGiven = new HashMap<>();

    ServedWorkplace(Path home, CommandCall call, CommandStream answer, Consumer<Runnable> whenStopped) {
        this.home = home;
        this.call = call;
        this.answer = answer;
        this.whenStopped = whenStopped;
    }

    @Override
    public Path resolve(Path path) {
        if (path.isAbsolute() || path.equals(STANDARD_STREAM)) {
            return path;
        }
        Path resolved = call.directory().resolve(path);
        asGiven.put(resolved, path);
        return resolved;
    }

    @Override
    public Path shown(Path path) {
        for (Path above = path; above != null; above = above.getParent()) {
            Path given = asGiven.get(above);
            if (given != null) {
                return given.resolve(above.relativize(path));
            }
        }
        return path;
    }

    @Override
    public Path home() {
        return home;
    }

    @Override
    public OutputStream out() {
        return answer.bytes();
    }

    @Override
    public InputStream in() {
        return new ByteArrayInputStream(call.input());
    }

    @Override
    public @Nullable PrintStream terminal() {
        return call.terminal() ? new PrintStream(answer.error(), true, StandardCharsets.UTF_8) : null;
    }

    @Override
    public boolean stopsBy(Runnable stop) {
        whenStopped.accept(stop);
        return true;
    }
}
