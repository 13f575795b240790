package org.daybrief.statement;

import java.util.List;
import org.daybrief.statement.clause.Words;
import org.daybrief.statement.speech.Cue;
import org.daybrief.statement.speech.Cues;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** The verbs around a date: whether the one it belongs to is the clause's own, and whether that one looks ahead. */
final class ClauseVerbs {

    /** A clause follows them without "that": "said two ships arrived"; a thing follows the others: "announced a plan approved". */
    private static final WordSet CLAUSE_OPENERS =
            WordSet.of("said says say told tells believed believes thought thinks knew knows");

    private final List<Token> tokens;
    private final int first;
    private final int end;
    private final int clause;
    private final int begin;
    private final int after;

    /** The sentence's tokens {@code first … end - 1}, its clause from {@code clause} on, the date's {@code begin … after - 1}. */
    ClauseVerbs(List<Token> tokens, int first, int end, int clause, int begin, int after) {
        this.tokens = tokens;
        this.first = first;
        this.end = end;
        this.clause = clause;
        this.begin = begin;
        this.after = after;
    }

    private String lower(int i) {
        return i >= first && i < end ? tokens.get(i).lower() : "";
    }

    /** Whether the word is a verb of saying in a form that can stand alone. */
    static boolean says(String lower) {
        Cues.Entry entry = Cues.ENGLISH.find(lower);
        return entry != null && (entry.form() == Cue.Form.PAST || entry.form() == Cue.Form.PRESENT);
    }

    /** "a pact signed in June" beside another verb, "the pact, signed in June,": the verb next to the date is not the sentence's. */
    boolean reduced() {
        int verb = -1;
        for (int i = begin - 1; i >= clause && verb < 0; i--) {
            VerbSign sign = VerbSign.at(tokens, i, first, end);
            if (sign != VerbSign.NONE) {
                verb = sign == VerbSign.PAST && !isAuxiliary(lower(i)) ? i : -2;
                break;
            }
        }
        if (verb < 0 || isAuxiliary(lower(verb - 1)) || joins(verb - 1) || CLAUSE_OPENERS.contains(lower(verb))) {
            return false;
        }
        if (verb == clause) {
            return clause > first;
        }
        // "confirmed on Friday that": what a verb of saying opens is no relative clause
        if (!says(lower(verb)) && begin - verb <= 2 && lower(verb).endsWith("ed") && goesOnBehind()) {
            return true;
        }
        boolean that = false;
        for (int i = verb - 1; i >= clause; i--) {
            that |= lower(i).equals("that");
            if (lower(i).equals("when")) {
                return false;
            }
            if (says(lower(i)) && (that || CLAUSE_OPENERS.contains(lower(i)))) {
                return false;
            }
            VerbSign sign = VerbSign.at(tokens, i, first, end);
            if (sign == VerbSign.PAST || sign == VerbSign.PRESENT) {
                return true;
            }
        }
        return false;
    }

    /** "a program approved in 1987 that pays", "the treaty signed in June was broken": the verb of the sentence comes later. */
    private boolean goesOnBehind() {
        if (lower(after).equals("that")) {
            return true;
        }
        VerbSign sign = after < end ? VerbSign.at(tokens, after, first, end) : VerbSign.NONE;
        return sign == VerbSign.PAST || sign == VerbSign.PRESENT || sign == VerbSign.AHEAD;
    }

    /** Whether the verb nearest before the date tells how something is. */
    boolean present() {
        for (int i = begin - 1; i >= clause; i--) {
            VerbSign sign = VerbSign.at(tokens, i, first, end);
            if (sign != VerbSign.NONE) {
                return sign == VerbSign.PRESENT;
            }
        }
        return false;
    }

    /**
     * "The vote on November 6 worries the fishermen": between a subject and a verb that tells how things are now, the date belongs to
     * the subject.
     */
    boolean ofSubject() {
        if (begin - clause < 2 || clause > first || !tellsState(after)) {
            return false;
        }
        for (int i = begin - 1; i >= clause; i--) {
            if (VerbSign.at(tokens, i, first, end) != VerbSign.NONE || says(lower(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean tellsState(int i) {
        Cues.Entry entry = Cues.ENGLISH.find(lower(i));
        boolean stance =
                entry != null && entry.form() == Cue.Form.PRESENT && entry.cue().tier() == Cue.Tier.STANCE;
        return stance
                || lower(i).equals("is")
                || lower(i).equals("are")
                || lower(i).equals("remains")
                || lower(i).equals("remain");
    }

    private boolean joins(int i) {
        return lower(i).equals("and") || lower(i).equals("but") || lower(i).equals("then");
    }

    private static boolean isAuxiliary(String lower) {
        return switch (lower) {
            case "was",
                    "were",
                    "is",
                    "are",
                    "be",
                    "been",
                    "being",
                    "had",
                    "has",
                    "have",
                    "not",
                    "also",
                    "did",
                    "later" -> true;
            default -> false;
        };
    }

    /** Plans, forecasts and conditions: the nearest verb looks ahead, or the first one behind a date that opens the clause. */
    boolean ahead() {
        for (int i = begin - 1; i >= clause; i--) {
            VerbSign sign = VerbSign.at(tokens, i, first, end);
            if (sign != VerbSign.NONE) {
                return sign == VerbSign.AHEAD || sign == VerbSign.INFINITIVE || passiveAhead(i);
            }
        }
        return firstBehind(after) == VerbSign.AHEAD;
    }

    /** "will be held", "to be opened", "is expected": the sign of what is ahead stands before the participle. */
    private boolean passiveAhead(int verb) {
        for (int i = verb - 1; i >= Math.max(clause, verb - 4); i--) {
            String word = lower(i);
            boolean helper = isAuxiliary(word) || Words.isAdverb(word);
            VerbSign sign = VerbSign.at(tokens, i, first, end);
            if (sign == VerbSign.AHEAD || sign == VerbSign.INFINITIVE) {
                return !lower(i + 1).equals("have");
            }
            if (!helper) {
                return false;
            }
        }
        return false;
    }

    private VerbSign firstBehind(int from) {
        for (int i = from; i < end; i++) {
            VerbSign sign = VerbSign.at(tokens, i, first, end);
            boolean plan = (sign == VerbSign.PRESENT || isWas(lower(i))) && passivePlan(i);
            if (sign == VerbSign.PAST && !plan || sign == VerbSign.PRESENT && !plan || sign == VerbSign.AHEAD) {
                return sign;
            }
            if (plan) {
                return VerbSign.AHEAD;
            }
        }
        return VerbSign.NONE;
    }

    private static boolean isWas(String lower) {
        return lower.equals("was") || lower.equals("were");
    }

    /** "is expected to", "were close to signing". */
    private boolean passivePlan(int i) {
        for (int k = i + 1; k < Math.min(end, i + 4); k++) {
            if (VerbSign.at(tokens, k, first, end) == VerbSign.AHEAD) {
                return true;
            }
        }
        return false;
    }
}
