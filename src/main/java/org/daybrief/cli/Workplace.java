package org.daybrief.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.TypeConversionException;

/** Where a command works: the folder, the streams and the terminal of this process, or those of a command line that asked the service. */
interface Workplace extends ITypeConverter<Path> {

    /** This process itself. */
    Workplace HERE = new Workplace() {};

    /** Where the command of this specification works. */
    static Workplace of(CommandSpec spec) {
        return spec.root().userObject() instanceof Main main ? main.workplace() : HERE;
    }

    /** The path as this process can use it: relative ones are relative to the folder that the command was given in. */
    default Path resolve(Path path) {
        return path;
    }

    /** The path as the one who gave the command would write it. */
    default Path shown(Path path) {
        return path;
    }

    /** The home folder where it is settled already; null where options and settings say so. */
    default @Nullable Path home() {
        return null;
    }

    /** Standard output, for bytes. */
    default OutputStream out() {
        return new FileOutputStream(FileDescriptor.out);
    }

    /** Standard input. */
    default InputStream in() {
        return System.in;
    }

    /** Where a line may be written over and over; null where nobody would see it. */
    default @Nullable PrintStream terminal() {
        return System.console() == null ? null : System.err;
    }

    /**
     * Notes what is to be done when the command is to end early.
     *
     * @return whether the workplace says when; if not, the process's signals do
     */
    default boolean stopsBy(Runnable stop) {
        return false;
    }

    @Override
    default Path convert(String value) {
        try {
            return resolve(Path.of(value));
        } catch (InvalidPathException e) {
            throw new TypeConversionException("'" + value + "' is not allowed. Allowed: the name of a file or folder.");
        }
    }
}
