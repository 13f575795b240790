package org.daybrief.article;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;

/** Reads plain text: one line is one block. */
final class TextReader implements ArticleReader {

    @Override
    public boolean reads(String extension) {
        return extension.equals("txt");
    }

    @Override
    public Intake read(ArticleFile file) {
        String all = new String(file.content(), StandardCharsets.UTF_8);
        String text = all;
        PublicationDate published = PublicationDate.UNKNOWN;
        String outlet = null;
        if (all.startsWith("---\n") && all.indexOf("\n---\n", 3) > 0) {
            int end = all.indexOf("\n---\n", 3);
            for (String line : all.substring(4, end).split("\n")) {
                if (line.startsWith("date: ")) {
                    try {
                        published = new PublicationDate(
                                LocalDate.parse(line.substring(6).strip()), PublicationDate.Basis.METADATA, line);
                    } catch (DateTimeParseException e) {
                        // left unknown
                    }
                } else if (line.startsWith("outlet: ")) {
                    outlet = line.substring(8).strip();
                }
            }
            text = all.substring(end + 5);
        }
        List<Block> blocks = new ArrayList<>();
        int begin = 0;
        while (begin < text.length()) {
            int end = text.indexOf('\n', begin);
            if (end < 0) {
                end = text.length();
            }
            if (!text.substring(begin, end).isBlank()) {
                blocks.add(new Block(new Span(begin, end), Role.BODY));
            }
            begin = end + 1;
        }
        return new Intake.Accepted(
                new Article(file.path(), file.sha256(), null, outlet, null, null, "en", published, text, blocks));
    }
}
