package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;
import org.daybrief.text.Tokens;
import org.daybrief.text.Trail;

/**
 * Sets the dateline that a paragraph opens with apart, so that its sentence begins with its own subject, and the credit
 * that it closes with.
 */
final class DatelineBlocks {

    private DatelineBlocks() {}

    static Intake apart(Intake read, Trail trail) {
        return read instanceof Intake.Accepted accepted ? new Intake.Accepted(apart(accepted.article(), trail)) : read;
    }

    /** The article with each dateline as a block of furniture before the rest of its paragraph; the text stays as it is. */
    private static Article apart(Article article, Trail trail) {
        List<Block> blocks = apart(article.text(), article.blocks(), trail);
        return blocks.size() == article.blocks().size()
                ? article
                : new Article(
                        article.file(),
                        article.sha256(),
                        article.title(),
                        article.outlet(),
                        article.byline(),
                        article.url(),
                        article.language(),
                        article.published(),
                        article.text(),
                        blocks);
    }

    private static List<Block> apart(String text, List<Block> blocks, Trail trail) {
        List<Block> apart = new ArrayList<>(blocks.size() + 1);
        for (Block block : blocks) {
            if (block.role() != Role.BODY) {
                apart.add(block);
                continue;
            }
            int body = block.span().begin();
            int dateline = OpeningPlace.end(text, block.span());
            if (dateline >= 0) {
                apart.add(furniture(body, dateline, "dateline", OpeningPlace.class, trail));
                body = skipSpace(text, dateline, block.span().end());
            }
            int credit = ClosingCredit.begin(text, new Span(body, block.span().end()));
            int end = credit < 0 ? block.span().end() : skipSpaceBack(text, credit);
            apart.add(new Block(new Span(body, end), Role.BODY));
            if (credit >= 0) {
                apart.add(furniture(credit, block.span().end(), "closing credit", ClosingCredit.class, trail));
            }
        }
        return apart;
    }

    private static Block furniture(int begin, int end, String rule, Class<?> by, Trail trail) {
        Span span = new Span(begin, end);
        trail.note(Trail.Kind.BLOCK, rule, by, span);
        return new Block(span, Role.FURNITURE);
    }

    private static int skipSpace(String text, int i, int end) {
        int at = i;
        while (at < end && Tokens.isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int skipSpaceBack(String text, int i) {
        int at = i;
        while (Tokens.isSpace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
