package org.daybrief.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.daybrief.text.Trail;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads saved web pages: metadata for the head, the densest part of the page for the body. Nothing is fetched or run. */
final class HtmlReader implements TextFormat {

    /** Deeper elements are put beside one another: nobody writes them by hand, and nothing behind here recurses further. */
    private static final int MAX_DEPTH = 256;

    private static final int DECLARED_WITHIN = 4096;

    @Override
    public boolean reads(String extension) {
        return extension.equals("html") || extension.equals("htm") || extension.equals("xhtml");
    }

    @Override
    public @Nullable String declaredEncoding(byte[] content) {
        String head = new String(content, 0, Math.min(content.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int at = head.indexOf("charset=");
        at = at < 0 ? head.indexOf("encoding=") + 1 : at;
        if (at <= 0) {
            return null;
        }
        int begin = head.indexOf('=', at) + 1;
        while (begin < head.length() && "\"' ".indexOf(head.charAt(begin)) >= 0) {
            begin++;
        }
        int end = begin;
        while (end < head.length()
                && (Character.isLetterOrDigit(head.charAt(end)) || "-_.:".indexOf(head.charAt(end)) >= 0)) {
            end++;
        }
        return end > begin ? head.substring(begin, end) : null;
    }

    @Override
    public Intake read(ArticleFile file, String html, Trail trail) {
        Document page = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(html, "");
        PageMetadata metadata = PageMetadata.of(page);
        PageDates dates = new PageDates(page, metadata);
        PublicationDate published = dates.published();
        Element title = page.selectFirst("h1");
        PageCleaning.clean(page);
        PageText text = PageText.of(MainContent.of(page), title);
        if (text.spans().isEmpty()) {
            return DecodingReader.rejected(
                    file,
                    "Its page holds no article text. Save the page once it is fully loaded, or copy its text into a .txt file.");
        }
        List<Role> roles = BlockRoles.of(text.text(), text.spans(), metadata.title(), text.hints(), trail);
        List<Block> blocks = Block.of(text.spans(), roles);
        PrintedHead head = new PrintedHead(text.text(), blocks);
        PublicationDate day = published.basis() == PublicationDate.Basis.UNKNOWN ? head.published() : published;
        day.note(day == published ? PageDates.class : PrintedHead.class, trail);
        String byline = metadata.byline();
        return new Intake.Accepted(new Article(
                file.path(),
                file.sha256(),
                Bounds.line(metadata.title() == null ? head.title() : metadata.title()),
                Bounds.line(metadata.outlet()),
                Bounds.line(byline == null ? head.byline() : byline),
                metadata.url(),
                metadata.language(text.text()),
                day,
                text.text(),
                blocks));
    }
}
