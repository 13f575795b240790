package org.daybrief.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must hold between the folders of a run, whoever named them. */
public final class FolderRules {

    private FolderRules() {}

    /** What is wrong and what to do; empty where all is well. */
    public static Optional<String> problem(Settings settings) {
        Path input = settings.input();
        if (!Files.isDirectory(input)) {
            return Optional.of("There is no input folder " + input + ". Create it, or name another with --input.");
        }
        if (settings.templates() != null && !Files.isDirectory(settings.templates())) {
            return Optional.of(settings.templates()
                    + ": this folder of templates cannot be read. Give --templates a folder that exists.");
        }
        if (isInside(settings.output(), input)) {
            return Optional.of("The output folder " + settings.output() + " lies inside the input folder " + input
                    + ": Daybrief would read its own pages. Name another with --output.");
        }
        if (isInside(settings.quarantine(), input)) {
            return Optional.of("The quarantine folder " + settings.quarantine() + " lies inside the input folder "
                    + input + ": rejected files would be read again. Name another.");
        }
        if (isInside(settings.home(), input)) {
            return Optional.of("The home folder " + settings.home() + " lies inside the input folder " + input
                    + ": Daybrief would read its own files. Name another with --home.");
        }
        return Optional.empty();
    }

    private static boolean isInside(@Nullable Path inner, Path outer) {
        return inner != null && real(inner).startsWith(real(outer));
    }

    /** Where it lies once all links are followed; the part that is not there yet as it is written. */
    private static Path real(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        for (Path step = absolute; step != null; step = step.getParent()) {
            try {
                return step.toRealPath().resolve(step.relativize(absolute));
            } catch (IOException e) {
                // not there, or not to be seen: the folder above tells
            }
        }
        return absolute;
    }
}
