package org.daybrief.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** Puts an article together from its text: what the front matter says goes before what the text prints. */
final class PrintedArticle {

    private PrintedArticle() {}

    static Intake of(ArticleFile file, FrontMatter matter, String text, List<Block> blocks, Trail trail) {
        if (blocks.isEmpty()) {
            return DecodingReader.rejected(file, DecodingReader.BLANK);
        }
        PrintedHead head = new PrintedHead(text, blocks);
        PublicationDate published = published(matter, head);
        published.note(
                published.basis() == PublicationDate.Basis.METADATA ? FrontMatter.class : PrintedHead.class, trail);
        return new Intake.Accepted(new Article(
                file.path(),
                file.sha256(),
                either(matter.value(FrontMatter.TITLE), head.title()),
                either(matter.value(FrontMatter.OUTLET), head.outlet()),
                either(matter.value(FrontMatter.BYLINE), head.byline()),
                first(WebAddress.of(matter.value(FrontMatter.URL)), head.url()),
                language(matter, text),
                published,
                text,
                blocks));
    }

    private static @Nullable String either(@Nullable String first, @Nullable String second) {
        return Bounds.line(first(first, second));
    }

    private static @Nullable String first(@Nullable String first, @Nullable String second) {
        return first == null ? second : first;
    }

    private static PublicationDate published(FrontMatter matter, PrintedHead head) {
        String line = matter.line(FrontMatter.DATE);
        LocalDate day = Days.in(matter.value(FrontMatter.DATE));
        return line == null || day == null
                ? head.published()
                : new PublicationDate(day, PublicationDate.Basis.METADATA, line);
    }

    /** The text itself is asked first: metadata are wrong about it more often. */
    private static String language(FrontMatter matter, String text) {
        String told = Language.of(text);
        String stated = matter.value(FrontMatter.LANGUAGE);
        return told.equals(Language.UNDETERMINED) && stated != null && stated.length() >= 2
                ? stated.substring(0, 2).toLowerCase(Locale.ROOT)
                : told;
    }
}
