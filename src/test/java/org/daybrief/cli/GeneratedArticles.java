package org.daybrief.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Articles about an invented coast, as many as a test needs: the same seed gives the same bytes. */
final class GeneratedArticles {

    private static final List<String> PORTS = List.of("Vellmouth", "Carrow Bay", "Port Ansel", "Tindra", "Lower Hask");
    private static final List<String> PEOPLE =
            List.of("Mara Lindqvist", "Tomas Orel", "Ines Calder", "Jonah Petrakis", "Ruth Abara");
    private static final List<String> ROLES = List.of("harbour master", "mayor", "coast guard officer", "minister");
    private static final List<String> SENTENCES = List.of(
            "The ferry to %port% carried %n% passengers on Tuesday, %m% more than a week earlier.",
            "\"We counted %n% lorries at the gate,\" said %person%, the %role% of %port%.",
            "%person% said that up to %n% tonnes of grain were waiting in %port%.",
            "According to the port authority, about %n% dock workers stopped work on Monday.",
            "The storm damaged %n% houses in %port% and cut the road to the north.",
            "Officials expect %n% more ships to arrive next week.",
            "%person%, the %role%, denied that the dry dock would be closed.",
            "The repair will cost at least $%m% million, the company announced.",
            "It was the second strike in %port% since March.",
            "Analysts believe the delay could last until the end of the year.");

    private GeneratedArticles() {}

    /** Writes that many into the folder, and with them one that is empty. */
    static void write(Path folder, int count, long seed) throws IOException {
        Random random = new Random(seed);
        Files.createDirectories(folder);
        for (int i = 1; i <= count; i++) {
            Files.writeString(folder.resolve("article-" + i + ".txt"), article(random), StandardCharsets.UTF_8);
        }
        Files.createFile(folder.resolve("empty.txt"));
    }

    private static String article(Random random) {
        StringBuilder article = new StringBuilder("---\ntitle: " + fill("News from %port%: %n% ships", random)
                + "\noutlet: The " + pick(PORTS, random) + " Courier\ndate: "
                + LocalDate.of(2026, 3, 1).plusDays(random.nextInt(20)) + "\n---\n");
        for (int paragraph = 0; paragraph < 3; paragraph++) {
            for (int sentence = 0; sentence < 2; sentence++) {
                article.append(fill(pick(SENTENCES, random), random)).append(' ');
            }
            article.append("\n\n");
        }
        return article.toString();
    }

    private static String fill(String template, Random random) {
        return template.replace("%port%", pick(PORTS, random))
                .replace("%person%", pick(PEOPLE, random))
                .replace("%role%", pick(ROLES, random))
                .replace("%n%", Integer.toString(20 + random.nextInt(9000)))
                .replace("%m%", Integer.toString(2 + random.nextInt(90)));
    }

    private static String pick(List<String> of, Random random) {
        return of.get(random.nextInt(of.size()));
    }
}
