package org.daybrief.article;

import java.util.Locale;
import java.util.Set;
import org.daybrief.text.Span;
import org.jspecify.annotations.Nullable;

/** Fields of a form-like report, label and value: "Date: 12/03/2024", "Where:" with the place on the next line. */
final class FormFields implements RoleRule {

    private static final int LONGEST_LABEL = 24;
    private static final int LONGEST_VALUE = 25;
    private static final Set<String> LABELS = Set.of(
            "date",
            "when",
            "where",
            "location",
            "locations",
            "place",
            "country",
            "region",
            "who",
            "whos involved",
            "who is involved",
            "parties",
            "parties involved",
            "actors",
            "author",
            "authors",
            "by",
            "byline",
            "writer",
            "reporter",
            "source",
            "sources",
            "outlet",
            "publisher",
            "publication",
            "published",
            "title",
            "headline",
            "subject",
            "url",
            "link",
            "language",
            "id",
            "reference",
            "category",
            "type",
            "status",
            "time",
            "dateline",
            "organisation",
            "organization",
            "section",
            "report",
            "issue",
            "edition",
            "classification");

    @Override
    public void mark(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            Look look = layout.look(i);
            if (look.ending == Look.Ending.COLON && LABELS.contains(look.key)) {
                layout.mark(i, Role.FURNITURE);
                markValue(layout, i + 1);
            } else if (!look.stops() && look.words <= LONGEST_VALUE && label(layout.text, look.span) != null) {
                layout.mark(i, Role.FURNITURE);
            }
        }
    }

    private static void markValue(Layout layout, int i) {
        if (i < layout.size() && layout.look(i).ending == Look.Ending.NONE && layout.look(i).words <= LONGEST_VALUE) {
            layout.mark(i, Role.FURNITURE);
        }
    }

    /** The field's label in lower case where the block begins with one and a colon; null where not. */
    static @Nullable String label(String text, Span span) {
        int colon = new Span(span.begin(), Math.min(span.end(), span.begin() + LONGEST_LABEL)).indexOf(text, ':');
        if (colon < 0 || colon >= span.end() - 1) {
            return null;
        }
        String label = text.substring(span.begin(), colon)
                .strip()
                .replace("'", "")
                .replace("’", "")
                .toLowerCase(Locale.ROOT);
        return LABELS.contains(label) ? label : null;
    }
}
