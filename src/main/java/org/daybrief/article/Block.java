package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;

/**
 * A paragraph, heading, bullet or other block of an article's text.
 *
 * @param span where it stands in {@link Article#text()}, white space around it left out
 * @param role what it is
 */
public record Block(Span span, Role role) {

    /** One block for each span with the role of the same index. */
    static List<Block> of(List<Span> spans, List<Role> roles) {
        List<Block> blocks = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            blocks.add(new Block(spans.get(i), roles.get(i)));
        }
        return blocks;
    }
}
