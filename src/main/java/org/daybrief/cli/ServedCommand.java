package org.daybrief.cli;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybrief.settings.Settings;
import org.daybrief.settings.SettingsException;
import org.daybrief.web.CommandStream;
import org.daybrief.web.TokenFile;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** While the service has the database open, hands a command over to it and repeats what it answers; else runs the command here. */
final class ServedCommand implements IExecutionStrategy {

    /** The commands that work on the database and may run inside the service. */
    static final Set<String> NAMES =
            Set.of("run", "runs", "pdf", "send", "deliveries", "subscribers", "prune", "backup");

    private static final String ENDED = "The service ended before the command did. Run it again.";

    private static final int CONNECT_MILLIS = 2_000;

    /** The service beats every second. */
    private static final int SILENCE_MILLIS = 20_000;

    private final IExecutionStrategy here = new RunLast();

    @Override
    public int execute(ParseResult parsed) {
        if (!parsed.hasSubcommand()
                || !NAMES.contains(parsed.subcommand().commandSpec().name())) {
            return here.execute(parsed);
        }
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
            if (last.isUsageHelpRequested() || last.isVersionHelpRequested()) {
                return here.execute(parsed);
            }
        }
        Optional<TokenFile> service = service(last.commandSpec());
        if (service.isEmpty()) {
            return here.execute(parsed);
        }
        CommandLine command = last.commandSpec().commandLine();
        try {
            return ask(service.get(), parsed.originalArgs(), command);
        } catch (ConnectException e) {
            return here.execute(parsed); // it has just ended
        } catch (EOFException e) {
            return said(command, ENDED, ExitCodes.FAILED);
        } catch (IOException e) {
            if (isCutOff(e)) {
                return said(command, ENDED, ExitCodes.FAILED);
            }
            return said(
                    command,
                    "The service that works with this home does not answer (" + e.getMessage()
                            + "). Look at its log, or stop it and run again.",
                    ExitCodes.LOCKED);
        }
    }

    /** How the library tells of an answer that broke off. */
    private static boolean isCutOff(IOException problem) {
        return problem instanceof SocketException || "Premature EOF".equals(problem.getMessage());
    }

    /** The service that works with the home that the command names. */
    private static Optional<TokenFile> service(CommandSpec command) {
        SettingsOptions options = SettingsOptions.of(command);
        if (options == null) {
            return Optional.empty();
        }
        try {
            Settings settings = options.settings();
            return settings.database().isEmbedded() ? TokenFile.read(settings.home()) : Optional.empty();
        } catch (SettingsException e) {
            return Optional.empty(); // the command itself says what is wrong
        }
    }

    private static int ask(TokenFile service, List<String> arguments, CommandLine command) throws IOException {
        HttpURLConnection connection = (HttpURLConnection)
                URI.create(service.url() + "/api/cli").toURL().openConnection(Proxy.NO_PROXY);
        connection.setConnectTimeout(CONNECT_MILLIS);
        connection.setReadTimeout(SILENCE_MILLIS);
        connection.setRequestMethod("POST");
        connection.setInstanceFollowRedirects(false);
        connection.setDoOutput(true);
        connection.setRequestProperty("Authorization", "Bearer " + service.token());
        connection.setRequestProperty("Content-Type", "application/json");
        byte[] call = call(arguments);
        connection.setFixedLengthStreamingMode(call.length);
        try (OutputStream body = connection.getOutputStream()) {
            body.write(call);
        }
        return switch (connection.getResponseCode()) {
            case HttpURLConnection.HTTP_OK -> repeat(connection, command);
            case 429 ->
                said(command, "The service works on too many commands at once. Wait a moment.", ExitCodes.LOCKED);
            default ->
                said(
                        command,
                        "The service that works with this home refuses the command (HTTP "
                                + connection.getResponseCode() + "). Stop it, and run the command again.",
                        ExitCodes.LOCKED);
        };
    }

    private static byte[] call(List<String> arguments) throws IOException {
        ObjectNode call = JsonMapper.shared().createObjectNode();
        arguments.forEach(call.putArray("arguments")::add);
        call.put("directory", Path.of("").toAbsolutePath().toString());
        call.put("terminal", Workplace.HERE.terminal() != null);
        if (takesInput(arguments)) {
            call.put("input", Workplace.HERE.in().readAllBytes());
        }
        return JsonMapper.shared().writeValueAsBytes(call);
    }

    /** No other command reads standard input: asking a terminal for it would wait for ever. */
    private static boolean takesInput(List<String> arguments) {
        return arguments.contains("subscribers") && arguments.contains("import") && arguments.contains("-");
    }

    private static int repeat(HttpURLConnection connection, CommandLine command) throws IOException {
        OutputStream bytes = Workplace.HERE.out(); // never closed: it is the process's own
        try (InputStream in = connection.getInputStream()) {
            return CommandStream.read(in, new CommandStream.Listener() {
                @Override
                public void text(byte[] utf8) {
                    print(command.getOut(), utf8);
                }

                @Override
                public void bytes(byte[] content) throws IOException {
                    bytes.write(content);
                }

                @Override
                public void error(byte[] utf8) {
                    print(command.getErr(), utf8);
                }
            });
        }
    }

    private static void print(PrintWriter printer, byte[] utf8) {
        printer.print(new String(utf8, StandardCharsets.UTF_8));
        printer.flush();
    }

    private static int said(CommandLine command, String message, int code) {
        command.getErr().println("daybrief: " + message);
        command.getErr().flush();
        return code;
    }
}
