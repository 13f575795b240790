package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;

/** Sets the dateline that a paragraph opens with apart, so that its sentence begins with its own subject. */
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
            int end = block.role() == Role.BODY ? OpeningPlace.end(text, block.span()) : -1;
            if (end < 0) {
                apart.add(block);
            } else {
                int body = end;
                while (Character.isWhitespace(text.charAt(body)) || Character.isSpaceChar(text.charAt(body))) {
                    body++;
                }
                Span dateline = new Span(block.span().begin(), end);
                trail.note(Trail.Kind.BLOCK, "dateline", OpeningPlace.class, dateline);
                apart.add(new Block(dateline, Role.FURNITURE));
                apart.add(new Block(new Span(body, block.span().end()), Role.BODY));
            }
        }
        return apart;
    }
}
