package org.daybrief.statement.speech;

import org.daybrief.statement.clause.Line;
import org.daybrief.statement.clause.Phrase;
import org.daybrief.statement.clause.PhraseBefore;
import org.daybrief.statement.clause.Sources;
import org.daybrief.statement.clause.Words;
import org.daybrief.statement.time.PastForms;
import org.daybrief.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds a subject with modifiers between its noun and the verb: "aides to Lee say", "a poll released on Friday by the
 * union found", "those close to her say". The subject of an English clause opens it, so the phrase must reach back to
 * where the clause begins.
 */
final class LongSubject {

    private static final int REACH = 26;

    private LongSubject() {}

    /** The phrase that opens the clause and ends before the verb group; null where something else than modifiers stands between. */
    static @Nullable Phrase find(Line line, int verb) {
        int end = PhraseBefore.withoutTime(line, verb);
        int first = clause(line, end);
        if (first < 0) {
            return null;
        }
        int modifier = modifier(line, first, end);
        if (modifier < 0 || modifier >= end || !fits(line, first, end)) {
            return null;
        }
        int head = modifier;
        if (Words.PREPOSITIONS.contains(line.lower(modifier))
                || line.lower(modifier).equals("close")) {
            head = modifier(line, line.lower(modifier).equals("close") ? modifier + 2 : modifier + 1, end);
        }
        head = head < 0 ? end : head;
        while (head > first + 1 && Words.CLAUSE_OPENERS.contains(line.lower(head - 1))) {
            head--;
        }
        return new Phrase(line, first, head, end);
    }

    /** Where the clause begins; -1 where a word stands between that no subject holds. */
    private static int clause(Line line, int end) {
        for (int i = end - 1; i >= 0; i--) {
            String lower = line.lower(i);
            if (end - i > REACH || line.isQuote(i) || Words.AUXILIARIES.contains(lower) && !lower.equals("being")) {
                return -1;
            }
            boolean mark = line.is(i, Token.Kind.MARK) && ",;:—–(".indexOf(lower.charAt(0)) >= 0;
            if (mark || Words.CLAUSE_OPENERS.contains(lower) && !inside(line, i)) {
                return opening(line, i + 1, end);
            }
            boolean pronoun = Words.PRONOUNS.contains(lower);
            boolean verb = Words.VERBS.contains(lower) || isCue(line, i);
            if (pronoun || verb && !line.capitalised(i)) {
                return -1;
            }
        }
        return opening(line, 0, end);
    }

    /** "in Ohio and around the country", "Mr. Lee and Mrs. Holm". */
    private static boolean inside(Line line, int and) {
        return line.lower(and).equals("and")
                && (Words.PREPOSITIONS.contains(line.lower(and + 1))
                        || line.capitalised(and - 1) && line.capitalised(and + 1));
    }

    private static boolean isCue(Line line, int i) {
        Cues.Entry entry = Cues.ENGLISH.find(line.lower(i));
        return entry != null
                && entry.form() != Cue.Form.GERUND
                && !Sources.isStudy(line.lower(i))
                && !(line.lower(i - 1).equals("to"))
                && !(Words.ARTICLES.contains(line.lower(i - 1)) || line.is(i - 1, Token.Kind.GENITIVE))
                && !(PastForms.has(line.lower(i)) && leansOn(line, i));
    }

    private static int opening(Line line, int from, int end) {
        int first = from;
        while (first < end && (Words.isAdverb(line.lower(first)) && !Words.DETERMINERS.contains(line.lower(first)))) {
            first++;
        }
        boolean opens = first < end
                && (line.isWord(first) || line.is(first, Token.Kind.NUMBER))
                && !Words.PREPOSITIONS.contains(line.lower(first))
                && !line.lower(first).equals("to")
                && !isGerund(line, first);
        return opens ? first : -1;
    }

    private static boolean isGerund(Line line, int i) {
        return line.lower(i).length() > 4 && line.lower(i).endsWith("ing") && !line.capitalised(i);
    }

    /** The first unit from {@code from} on that modifies the noun before it; {@code end} where none does; -1 where a verb does not. */
    private static int modifier(Line line, int from, int end) {
        for (int i = from + 1; i < end; i++) {
            String lower = line.lower(i);
            if (Words.PREPOSITIONS.contains(lower)
                    || lower.equals("close") && line.lower(i + 1).equals("to")
                    || isGerund(line, i)
                    || PastForms.has(lower) && !line.capitalised(i) && leansOn(line, i)) {
                return i;
            }
        }
        return from < end ? end : -1;
    }

    /** A participle: what it needs follows with a preposition, or nothing does: "released on Friday", "those polled". */
    private static boolean leansOn(Line line, int i) {
        String next = line.lower(i + 1);
        return Words.PREPOSITIONS.contains(next)
                || Words.DAYS_AND_MONTHS.contains(next)
                || next.equals("being")
                || line.lower(i).equals("being");
    }

    /** No finite verb of the past inside: each past form is a participle. */
    private static boolean fits(Line line, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            String before = line.lower(i - 1);
            boolean past = PastForms.has(line.lower(i)) && !line.capitalised(i);
            boolean attribute =
                    Words.PREPOSITIONS.contains(before) || Words.DETERMINERS.contains(before) || Words.isAdverb(before);
            if (past && !attribute && i < end - 1 && !leansOn(line, i)) {
                return false;
            }
        }
        return true;
    }
}
