package org.daybrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** docs/errors.md names the messages that the program really has. */
class ErrorCatalogueTest {

    private static final Path SOURCES = Path.of("src/main/java");

    static Stream<String> headings() throws IOException {
        return Files.readAllLines(Path.of("docs/errors.md")).stream()
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring(4).strip());
    }

    @ParameterizedTest
    @MethodSource("headings")
    void isAMessageOfTheProgram(String heading) throws IOException {
        String sources = String.join("\n", sources());
        assertThat(sources.contains(heading))
                .as("\"" + heading + "\" stands in a source")
                .isTrue();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(ErrorCatalogueTest::joined)
                    .toList();
        }
    }

    /** The source with string literals that are broken over lines put together. */
    private static String joined(Path file) {
        try {
            String source = Files.readString(file);
            StringBuilder joined = new StringBuilder(source.length());
            for (String line : source.split("\n")) {
                String stripped = line.strip();
                boolean goesOn =
                        stripped.startsWith("+ \"") && joined.toString().endsWith("\"");
                if (goesOn) {
                    joined.setLength(joined.length() - 1);
                    joined.append(stripped.substring(3));
                } else {
                    joined.append('\n').append(stripped);
                }
            }
            return joined.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
