package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;
import org.daybrief.text.Trail;
import org.jspecify.annotations.Nullable;

/** Reads plain text, with or without front matter. */
final class TextReader implements TextFormat {

    @Override
    public boolean reads(String extension) {
        return extension.equals("txt") || extension.equals("text");
    }

    @Override
    public Intake read(ArticleFile file, String all, Trail trail) {
        FrontMatter matter = FrontMatter.of(all);
        String text = all.substring(matter.end);
        List<Span> spans = new ArrayList<>();
        List<@Nullable Role> hints = new ArrayList<>();
        for (Span block : Paragraphs.of(text)) {
            int marker = Bullets.markerLength(text, block.begin(), block.end());
            spans.add(new Span(block.begin() + marker, block.end()));
            hints.add(marker > 0 ? Role.BULLET : null);
        }
        List<Role> roles = BlockRoles.of(text, spans, matter.value(FrontMatter.TITLE), hints, trail);
        return PrintedArticle.of(file, matter, text, Block.of(spans, roles), trail);
    }
}
