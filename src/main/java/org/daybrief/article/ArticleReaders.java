package org.daybrief.article;

import java.util.List;
import org.daybrief.text.Trail;

/** All readers, in the order in which they are asked. */
public final class ArticleReaders implements ArticleReader {

    /** Why a file of another format is rejected. */
    public static final String UNKNOWN_FORMAT = "Daybrief does not read this format. Save it as .txt, .md or .html.";

    private final List<ArticleReader> readers = List.of(
            new DecodingReader(new TextReader()),
            new DecodingReader(new MarkdownReader()),
            new DecodingReader(new HtmlReader()));

    @Override
    public boolean reads(String extension) {
        return readers.stream().anyMatch(reader -> reader.reads(extension));
    }

    @Override
    public Intake read(ArticleFile file, Trail trail) {
        for (ArticleReader reader : readers) {
            if (reader.reads(file.extension())) {
                return reader.read(file, trail);
            }
        }
        return new Intake.Rejected(file.path(), Intake.Outcome.REJECTED, UNKNOWN_FORMAT);
    }
}
