package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;

/** Sets the dateline that a paragraph opens with apart, so that its sentence begins with its own subject. */
final class DatelineBlocks {

    private DatelineBlocks() {}

    static Intake apart(Intake read) {
        return read instanceof Intake.Accepted accepted ? new Intake.Accepted(apart(accepted.article())) : read;
    }

    /** The article with each dateline as a block of furniture before the rest of its paragraph; the text stays as it is. */
    private static Article apart(Article article) {
        List<Block> blocks = apart(article.text(), article.blocks());
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

    private static List<Block> apart(String text, List<Block> blocks) {
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
                apart.add(new Block(new Span(block.span().begin(), end), Role.FURNITURE));
                apart.add(new Block(new Span(body, block.span().end()), Role.BODY));
            }
        }
        return apart;
    }
}
