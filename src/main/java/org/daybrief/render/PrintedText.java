package org.daybrief.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daybrief.briefing.Section;
import org.daybrief.statement.Statement;
import org.daybrief.text.Span;

/**
 * A statement as it is printed: literal runs of the source, and between them the program's words in square brackets.
 * Runs and insertions never share an element, so that each run can be compared with the source by itself.
 */
final class PrintedText {

    private final String text;
    private final List<Map<String, Object>> runs = new ArrayList<>();

    private PrintedText(String text) {
        this.text = text;
    }

    /** Runs of the statement: {@code kind} is source, added or gap. */
    static List<Map<String, Object>> runs(String articleText, Statement statement, Section.Wording wording) {
        Span whole = statement.span();
        Span clause = wording.clause() == null ? whole : wording.clause();
        PrintedText printed = new PrintedText(articleText);
        if (holdsWords(articleText, whole.begin(), clause.begin())) {
            printed.added("[…]");
            printed.gap();
        }
        int from = clause.begin();
        for (Section.Insertion insertion : wording.insertions()) {
            int at = Math.max(from, Math.min(insertion.at(), clause.end()));
            printed.source(from, at);
            printed.insertion(insertion.text(), at, clause);
            from = at;
        }
        printed.source(from, clause.end());
        if (holdsWords(articleText, clause.end(), whole.end())) {
            printed.gap();
            printed.added("[…]");
        }
        return printed.runs;
    }

    private void insertion(String words, int at, Span clause) {
        if (at > clause.begin() && !isOpen(text.charAt(at - 1))) {
            gap();
        }
        added("[" + Visible.of(words) + "]");
        if (at < clause.end()
                && (Character.isLetterOrDigit(text.charAt(at)) || isOpen(text.charAt(at)) && text.charAt(at) > ' ')) {
            gap();
        }
    }

    /** A literal stretch; hidden characters in it are spelt out, as words of the program. */
    private void source(int begin, int end) {
        int from = begin;
        while (from < end) {
            int hidden = Visible.firstHidden(text, from, end);
            if (hidden > from) {
                String words = text.substring(from, hidden);
                run(words.isBlank() ? "gap" : "source", words);
            }
            if (hidden < end) {
                added(Visible.spelt(text.charAt(hidden)));
                hidden++;
            }
            from = hidden;
        }
    }

    private void added(String words) {
        run("added", words);
    }

    private void gap() {
        run("gap", " ");
    }

    private void run(String kind, String words) {
        runs.add(new Model().with("kind", kind).with("text", words).map());
    }

    private static boolean isOpen(char c) {
        return Character.isWhitespace(c) || "([{“‘«\"'".indexOf(c) >= 0;
    }

    private static boolean holdsWords(String text, int begin, int end) {
        for (int i = begin; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
