package org.daybrief.render;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;

/** A letter as plain text and as HTML for mail clients. */
public final class LetterRenderer {

    private static final String TEMPLATE = "letter.ftlh";

    private final Templates templates;

    public LetterRenderer(Templates templates) {
        this.templates = templates;
    }

    public String text(Letter letter) {
        TextLines out = new TextLines();
        out.underlined(Visible.of(letter.title()), '-');
        paragraphs(out, letter.paragraphs());
        if (letter.action() != null) {
            out.gap().add(letter.action().label() + ":");
            out.add(letter.action().link().toASCIIString());
        }
        paragraphs(out, letter.after());
        return out.toString();
    }

    private static void paragraphs(TextLines out, List<String> paragraphs) {
        paragraphs.forEach(paragraph -> out.gap().add(Visible.of(paragraph)));
    }

    public String html(Letter letter) throws IOException {
        Model model = new Model()
                .with("title", Visible.of(letter.title()))
                .with(
                        "paragraphs",
                        letter.paragraphs().stream().map(Visible::of).toList())
                .with("after", letter.after().stream().map(Visible::of).toList());
        if (letter.action() != null) {
            model.with(
                    "action",
                    Map.of(
                            "label", letter.action().label(),
                            "link", letter.action().link().toASCIIString()));
        }
        StringWriter out = new StringWriter();
        templates.render(TEMPLATE, model.map(), out);
        return out.toString();
    }
}
