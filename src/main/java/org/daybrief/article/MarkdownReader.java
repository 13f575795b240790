package org.daybrief.article;

import java.util.List;
import org.commonmark.parser.Parser;
import org.daybrief.text.Trail;

/** Reads Markdown: the readable text without its marks; headings, lists and code say what a block is. */
final class MarkdownReader implements TextFormat {

    private static final Parser PARSER = Parser.builder().build();
    private static final int DEEPEST_MARKS = 60;
    private static final int LONGEST_PARAGRAPH = 20_000;

    private final TextReader plain = new TextReader();

    @Override
    public boolean reads(String extension) {
        return extension.equals("md") || extension.equals("markdown");
    }

    @Override
    public Intake read(ArticleFile file, String all, Trail trail) {
        FrontMatter matter = FrontMatter.of(all);
        if (costly(all, matter.end)) {
            return plain.read(file, all, trail);
        }
        MarkdownText text = MarkdownText.of(PARSER.parse(all.substring(matter.end)));
        List<Role> roles =
                BlockRoles.of(text.text(), text.spans(), matter.value(FrontMatter.TITLE), text.hints(), trail);
        return PrintedArticle.of(file, matter, text.text(), Block.of(text.spans(), roles), trail);
    }

    /**
     * Lists nested hundreds deep and paragraphs of many pages cost a Markdown parser quadratic time, and no article has them:
     * such a file is read as plain text.
     */
    private static boolean costly(String all, int from) {
        int paragraph = 0;
        int marks = 0;
        boolean inMarks = true;
        for (int i = from; i < all.length(); i++) {
            char c = all.charAt(i);
            if (c == '\n') {
                paragraph = inMarks && marks == 0 ? 0 : paragraph + 1;
                marks = 0;
                inMarks = true;
            } else {
                paragraph++;
                inMarks = inMarks && (c <= ' ' || ">-+*.)".indexOf(c) >= 0 || c >= '0' && c <= '9');
                marks += inMarks ? 1 : 0;
            }
            if (marks > DEEPEST_MARKS || paragraph > LONGEST_PARAGRAPH) {
                return true;
            }
        }
        return false;
    }
}
