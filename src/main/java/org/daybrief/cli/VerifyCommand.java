package org.daybrief.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.Provenance;
import org.daybrief.render.JsonBriefingReader;
import org.daybrief.render.RenderedCheck;
import org.daybrief.text.Printable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks that every printed statement is a literal run of its source. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Check a briefing: its .json by itself, a .html or .pdf against the .json of the same name beside it."
                        + " Ends with 1 and a list where a statement is not its source's own words.")
final class VerifyCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "briefing files: .json, .html or .pdf")
    List<Path> files = new ArrayList<>();

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        boolean good = true;
        for (Path file : files) {
            List<String> problems = check(file);
            good &= problems.isEmpty();
            out.println(Printable.of(file.toString()) + ": "
                    + (problems.isEmpty()
                            ? "verified"
                            : problems.size() + " problem" + (problems.size() == 1 ? "" : "s")));
            problems.forEach(problem -> out.println("  " + Printable.of(problem)));
        }
        out.flush();
        return good ? ExitCodes.DONE : ExitCodes.FAILED;
    }

    private static List<String> check(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        try {
            if (name.endsWith(".json")) {
                return Provenance.problems(briefing(file));
            } else if (name.endsWith(".html")) {
                String html = Files.readString(file, StandardCharsets.UTF_8);
                return new RenderedCheck(briefing(beside(file))).html(html);
            } else if (name.endsWith(".pdf")) {
                return new RenderedCheck(briefing(beside(file))).pdf(Files.readAllBytes(file));
            }
            return List.of("not a .json, .html or .pdf file of a briefing");
        } catch (NoSuchFileException e) {
            return List.of("no such file: " + e.getFile());
        } catch (JsonBriefingReader.MalformedBriefing e) {
            return List.of("no briefing: " + e.getMessage());
        } catch (IOException e) {
            return List.of("cannot be read: " + e.getMessage());
        }
    }

    private static Path beside(Path page) {
        String name = page.getFileName().toString();
        return page.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".json");
    }

    private static Briefing briefing(Path json) throws IOException, JsonBriefingReader.MalformedBriefing {
        try (InputStream in = Files.newInputStream(json)) {
            return new JsonBriefingReader().read(in);
        }
    }
}
