package org.daybrief.render;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The page as plain text, from the same model as the others. */
final class TextPage {

    private final TextLines out = new TextLines();
    private final TextSections sections = new TextSections(out);

    private TextPage() {}

    static String of(Fields page) {
        TextPage text = new TextPage();
        text.head(page);
        text.glance(page);
        text.headlines(page.texts("headlines"));
        page.list("stories").forEach(story -> text.story(story, page.is("single")));
        text.line(page.orNull("further"));
        text.line(page.orNull("pointer"));
        text.line(page.orNull("pdfPointer"));
        text.sources(page);
        text.foot(page);
        return text.out.toString();
    }

    private void head(Fields page) {
        String from = page.orNull("from");
        out.add(page.fields("marking").text("label")).gap();
        out.underlined(page.text("title"), '-');
        out.add(edition(page) + ", as of " + page.text("asOf"));
        out.add(from == null ? "Covers all that was read" : "Covers " + from + " to " + page.text("asOf"));
        out.add(page.text("spread"));
        line(page.orNull("topics"));
    }

    static String edition(Fields page) {
        String revision = page.text("revision");
        return "Edition " + page.text("edition") + (revision.equals("1") ? "" : ", revision " + revision);
    }

    private void glance(Fields page) {
        List<Fields> glance = page.list("glance");
        if (page.is("hidesGlance")) {
            return;
        }
        heading("At a glance");
        glance.forEach(sections::bullet);
        if (glance.isEmpty()) {
            out.add("No statement in this edition: nothing that was read can be printed.");
        }
    }

    private void headlines(List<String> headlines) {
        if (!headlines.isEmpty()) {
            heading("In this edition");
            for (int i = 0; i < headlines.size(); i++) {
                String number = (i + 1) + ". ";
                out.add(number, " ".repeat(number.length()), headlines.get(i));
            }
        }
    }

    private void story(Fields story, boolean single) {
        out.gap();
        out.underlined((single ? "" : story.text("number") + ". ") + story.text("headline"), '-');
        out.add(story.text("spread"));
        for (Fields section : story.list("sections")) {
            if (story.is("brief")) {
                out.gap();
            } else {
                heading(section.text("title"));
            }
            sections.print(section);
        }
    }

    private void sources(Fields page) {
        if (page.list("sources").isEmpty()) {
            return;
        }
        heading("Sources");
        for (Fields source : page.list("sources")) {
            String number = "[" + source.text("number") + "] ";
            String indent = " ".repeat(number.length());
            String outlet = source.orNull("outlet");
            out.add(number, indent, (outlet == null ? "" : outlet + ": ") + source.text("title"));
            out.add(indent, indent, provenance(source));
            if (source.has("url")) {
                out.add(indent, indent, source.text("url"));
            }
        }
    }

    private static String provenance(Fields source) {
        String byline = source.orNull("byline");
        String published = source.orNull("published");
        String shared = source.text("sharedWith");
        return (byline == null ? "" : "By " + byline + ". ")
                + (published == null
                        ? "Publication date not known."
                        : "Published " + published + ", " + source.text("basis") + ".")
                + (shared.isEmpty() ? "" : " Shares its origin with source " + shared + ".");
    }

    private void foot(Fields page) {
        Fields marking = page.fields("marking");
        heading("Coverage");
        out.add(page.text("read"));
        out.add(page.fields("coverage").text("changes"));
        out.gap().add(Furniture.OWN_WORDS);
        line(page.orNull("reason"));
        line(page.has("unsubscribe") ? "Unsubscribe: " + page.text("unsubscribe") : null);
        line(page.has("preferences") ? "Your settings: " + page.text("preferences") : null);
        out.gap().add(marking.text("label") + ": " + marking.text("meaning"));
    }

    private void heading(String title) {
        out.gap().add(title.toUpperCase(Locale.ROOT)).gap();
    }

    private void line(@Nullable String text) {
        if (text != null) {
            out.gap().add(text);
        }
    }
}
