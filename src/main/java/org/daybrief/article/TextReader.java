package org.daybrief.article;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Span;

/** Reads plain text, with or without front matter. */
final class TextReader implements TextFormat {

    @Override
    public boolean reads(String extension) {
        return extension.equals("txt") || extension.equals("text");
    }

    @Override
    public Intake read(ArticleFile file, String all) {
        FrontMatter matter = FrontMatter.of(all);
        String text = all.substring(matter.end);
        List<Span> spans = Paragraphs.of(text);
        List<Role> roles = BlockRoles.of(text, spans, matter.value(FrontMatter.TITLE));
        List<Block> blocks = new ArrayList<>(spans.size());
        for (int i = 0; i < spans.size(); i++) {
            blocks.add(new Block(spans.get(i), roles.get(i)));
        }
        return PrintedArticle.of(file, matter, text, blocks);
    }
}
