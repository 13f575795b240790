package org.daybrief.web;

import java.nio.file.Path;
import java.util.List;

/**
 * A command that a command line beside the service asks for.
 *
 * @param arguments as they were given, the command's name first
 * @param directory absolute; relative names are relative to it
 * @param terminal whether somebody sees a line that is written over and over
 * @param input what came on standard input; empty where the command takes none
 */
public record CommandCall(List<String> arguments, Path directory, boolean terminal, byte[] input) {

    public CommandCall {
        arguments = List.copyOf(arguments);
        if (arguments.isEmpty() || !directory.isAbsolute()) {
            throw new IllegalArgumentException("a command has a name and an absolute folder");
        }
    }
}
