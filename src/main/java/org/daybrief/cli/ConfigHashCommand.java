package org.daybrief.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.daybrief.web.Passwords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes of a password what the settings hold of it; the password itself is never an argument, which other users could see. */
@Command(
        name = "hash",
        mixinStandardHelpOptions = true,
        description = "Read a password from the terminal, or one line from standard input, and print its hash for"
                + " daybrief.web.operators.")
final class ConfigHashCommand implements Callable<Integer> {

    private static final int LEAST = 12;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        String password = password();
        String problem = problem(password);
        if (problem != null) {
            spec.commandLine().getErr().println("daybrief: " + problem);
            return ExitCodes.USAGE;
        }
        spec.commandLine().getOut().println(Passwords.hash(String.valueOf(password)));
        return ExitCodes.DONE;
    }

    /** Null where the two entries differ. */
    private static @Nullable String password() throws IOException {
        Console console = System.console();
        if (console == null) {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            return line == null ? "" : line;
        }
        char[] first = console.readPassword("Password: ");
        char[] second = console.readPassword("Again: ");
        return Arrays.equals(first, second) ? new String(first == null ? new char[0] : first) : null;
    }

    private static @Nullable String problem(@Nullable String password) {
        if (password == null) {
            return "The two entries differ. Try again.";
        } else if (password.length() < LEAST) {
            return "The password is too short. Allowed: " + LEAST + " characters or more.";
        } else if (password.getBytes(StandardCharsets.UTF_8).length > Passwords.MOST_BYTES) {
            return "The password is too long. Allowed: up to " + Passwords.MOST_BYTES + " bytes.";
        }
        return null;
    }
}
