package org.daybrief.deliver;

import java.util.List;
import java.util.Map;

/**
 * How the subject of an edition's mail is worded. The handling marking is always in it: a template that does not name it
 * has it in front.
 *
 * @param text with names in braces: {@code {title}, {date} – No {number}}
 */
public record SubjectTemplate(String text) {

    /** What a template may name. */
    public static final List<String> NAMES = List.of("marking", "title", "date", "number", "headline");

    public static final SubjectTemplate DEFAULT = new SubjectTemplate("[{marking}] {title}, {date} – No {number}");

    /** @throws IllegalArgumentException where it names something else, or a header may not have it */
    public SubjectTemplate {
        text = new HeaderText(text.strip()).text();
        for (int at = nextBrace(text, 0); at < text.length(); at = nextBrace(text, at)) {
            int end = text.indexOf('}', at);
            String name = end <= at ? "" : text.substring(at + 1, end);
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException("Allowed in braces: {" + String.join("}, {", NAMES) + "}.");
            }
            at = end + 1;
        }
        if (!text.contains("{marking}")) {
            text = "[{marking}] " + text;
        }
    }

    /**
     * The subject with a value for each name; values may be hostile.
     *
     * @param values one for each of {@link #NAMES}
     */
    public HeaderText fill(Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int at = nextBrace(text, 0); at < text.length(); at = nextBrace(text, from)) {
            int end = text.indexOf('}', at);
            filled.append(text, from, at).append(values.getOrDefault(text.substring(at + 1, end), ""));
            from = end + 1;
        }
        return HeaderText.cleaned(filled.append(text, from, text.length()).toString());
    }

    private static int nextBrace(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '{' && text.charAt(at) != '}') {
            at++;
        }
        return at;
    }
}
