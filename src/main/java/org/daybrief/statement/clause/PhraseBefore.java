package org.daybrief.statement.clause;

import org.daybrief.statement.time.PastForms;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that ends before a verb: the subject of "NP said", "NP, head of the board, said", "NP, who …, said". */
public final class PhraseBefore {

    /** Longest phrase and longest apposition: nobody writes longer ones, and it keeps each look short. */
    private static final int REACH = 16;

    private static final int APPOSITION_REACH = 40;

    /** "Holm Industries Inc. said": their stop belongs to the name. */
    private static final WordSet COMPANY_FORMS = WordSet.of("inc corp co ltd bros llc plc cos jr sr");

    private PhraseBefore() {}

    /** The phrase whose last unit is before {@code end}; null where none stands there. */
    public static @Nullable Phrase find(Line line, int verb) {
        int end = withoutTime(line, verb);
        int i = end - 1;
        if (i < 0) {
            return null;
        }
        if (line.lower(i).equals(",") || isDash(line, i)) {
            return beforeApposition(line, end, i);
        }
        return directly(line, end);
    }

    /** Before "Tuesday" of "the mayor Tuesday said", "this month" of "a story this month claiming". */
    public static int withoutTime(Line line, int end) {
        int i = end;
        while (i > 1 && end - i < 4 && Words.DAYS_AND_MONTHS.contains(line.lower(i - 1))) {
            i--;
        }
        if (i > 2
                && line.is(i - 1, Token.Kind.NUMBER)
                && line.token(i - 1).text().length() == 4
                && line.lower(i - 2).equals("in")) {
            i -= 2;
        }
        boolean counted = i < end
                && (line.lower(i - 1).equals("this")
                        || line.lower(i - 1).equals("last")
                        || line.lower(i - 1).equals("on")
                        || line.lower(i - 1).equals("in"));
        i = counted ? i - 1 : i;
        while (i < end && i > 1 && Words.isAdverb(line.lower(i - 1))) {
            i--;
        }
        return i > 0 ? i : end;
    }

    private static boolean isDash(Line line, int i) {
        if (!line.is(i, Token.Kind.MARK) || "—–―-".indexOf(line.lower(i).charAt(0)) < 0) {
            return false;
        }
        boolean hyphen = line.lower(i).charAt(0) == '-';
        return !hyphen
                || i + 1 < line.size()
                        && !(line.isWord(i + 1) && line.token(i + 1).touches(line.token(i)));
    }

    private static @Nullable Phrase beforeApposition(Line line, int wholeEnd, int comma) {
        // the nearest comma whose left side can be a head: "Lee, 45, of Ohio, who …, said"
        for (int i = comma - 1; i > 0 && comma - i < APPOSITION_REACH; i--) {
            String lower = line.lower(i);
            if (line.isQuote(i) || lower.equals(";") || lower.equals(":")) {
                return null;
            }
            if ((lower.equals(",") || isDash(line, i)) && opensApposition(line, i + 1)) {
                Phrase head = directly(line, isDash(line, i - 1) ? i - 1 : i);
                if (head != null && isHead(head)) {
                    return new Phrase(line, head.first(), head.end(), comma);
                }
            }
        }
        return null;
    }

    /** A name or a definite noun, not a piece of the apposition itself. */
    private static boolean isHead(Phrase phrase) {
        Line line = phrase.line();
        String first = line.lower(phrase.first());
        boolean named = line.capitalised(phrase.end() - 1)
                || line.lower(phrase.end() - 1).equals(")");
        boolean definite =
                Words.DETERMINERS.contains(first) || owned(phrase) || Titles.isRole(line.lower(phrase.end() - 1));
        String before = line.lower(phrase.first() - 1);
        boolean opensClause = phrase.first() == 0
                || line.isQuote(phrase.first() - 1)
                || !line.isWord(phrase.first() - 1)
                || Words.CLAUSE_OPENERS.contains(before) && !before.equals("as")
                || Words.isAdverb(before)
                || Words.VERBS.contains(before);
        boolean bare = line.isWord(phrase.first()) && !line.capitalised(phrase.first()) && !definite;
        boolean appositionItself =
                (first.equals("a") || first.equals("an") || bare && !phrase.isPronoun()) && before.equals(",");
        return (named || definite || phrase.isPronoun()) && opensClause && !appositionItself;
    }

    /** "Mr. Lee's lawyer": as definite as a name. */
    private static boolean owned(Phrase phrase) {
        for (int i = phrase.first() + 1; i < phrase.end(); i++) {
            if (phrase.line().is(i, Token.Kind.GENITIVE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensApposition(Line line, int i) {
        String lower = line.lower(i);
        if (lower.equals("and") || lower.equals("but") || Words.PRONOUNS.contains(lower)) {
            return false;
        }
        return line.isWord(i) || line.is(i, Token.Kind.NUMBER);
    }

    private static @Nullable Phrase directly(Line line, int end) {
        int last = end - 1;
        if (line.lower(last).equals(".") && COMPANY_FORMS.contains(line.lower(last - 1))) {
            Phrase name = directly(line, last);
            return name == null ? null : new Phrase(line, name.first(), end);
        }
        if (Words.PRONOUNS.contains(line.lower(last))) {
            return new Phrase(line, last, end);
        }
        if (PastForms.has(line.lower(last)) && last > 1 && Words.PRONOUNS.contains(line.lower(last - 1))) {
            Phrase head = directly(line, last - 1);
            return head == null ? null : new Phrase(line, head.first(), head.end(), end);
        }
        int first = walk(line, end);
        while (first < end && isLooseOpening(line, first)) {
            first++;
        }
        if (first >= end || !named(line, first, end)) {
            return null;
        }
        if (lower(line, first - 1, "that") && (first == 1 || lower(line, first - 2, ","))) {
            first--;
        }
        Phrase phrase = new Phrase(line, first, end);
        return relativeHead(line, phrase);
    }

    /** "The man who leads the agency said": the phrase before the verb stands in a relative clause without commas. */
    private static Phrase relativeHead(Line line, Phrase phrase) {
        for (int i = phrase.first() - 1; i > 0 && phrase.first() - i < 9; i--) {
            String lower = line.lower(i);
            if (lower.equals(",") || line.isQuote(i) || Words.AUXILIARIES.contains(lower) && i == phrase.first() - 1) {
                return phrase;
            }
            boolean reduced = i == phrase.first() - 1 && Words.PRONOUNS.contains(lower);
            if (lower.equals("who") || reduced) {
                Phrase head = directly(line, i);
                return head == null ? phrase : new Phrase(line, head.first(), head.end(), phrase.end());
            }
        }
        return phrase;
    }

    private static int walk(Line line, int end) {
        int i = end - 1;
        int low = Math.max(0, end - REACH);
        boolean listed = false;
        while (i >= low) {
            String lower = line.lower(i);
            if (lower.equals(")")) {
                int open = openBracket(line, i);
                if (open < 0) {
                    return i + 1;
                }
                i = open - 1;
            } else if (Words.DETERMINERS.contains(lower)) {
                if (!continuesLeft(line, i, listed)) {
                    return i;
                }
                listed |= lower(line, i - 1, "and");
                i--;
            } else if (lower.equals("and") || lower.equals("&")) {
                if (i == low || i == end - 1 || !joins(line, i)) {
                    return i + 1;
                }
                listed = true;
                i--;
            } else if (lower.equals(",")) {
                if (!listed || !line.capitalised(i - 1)) {
                    return i + 1;
                }
                i--;
            } else if (Words.NOUN_PREPOSITIONS.contains(lower)) {
                if (i == end - 1 || !isNominal(line, i - 1)) {
                    return i + 1;
                }
                i--;
            } else if (isInner(line, i, end)) {
                i--;
            } else {
                return i + 1;
            }
        }
        return Math.max(i + 1, low);
    }

    private static boolean lower(Line line, int i, String word) {
        return line.lower(i).equals(word);
    }

    private static int openBracket(Line line, int i) {
        for (int k = i - 1; k >= 0 && i - k < 8; k--) {
            if (line.lower(k).equals("(")) {
                return k;
            }
        }
        return -1;
    }

    private static boolean continuesLeft(Line line, int determiner, boolean listed) {
        String before = line.lower(determiner - 1);
        if (before.equals("and") || before.equals(",") && listed) {
            return line.capitalised(determiner - 2) || before.equals(",") && line.capitalised(determiner - 2);
        }
        return Words.NOUN_PREPOSITIONS.contains(before) && isNominal(line, determiner - 2)
                || Words.DETERMINERS.contains(before) && !before.equals("that");
    }

    private static boolean joins(Line line, int and) {
        String left = line.lower(and - 1);
        return line.capitalised(and - 1) && !Words.DAYS_AND_MONTHS.contains(left)
                || line.isWord(and - 1)
                        && isNominal(line, and - 1)
                        && left.endsWith("s")
                        && !Words.PRONOUNS.contains(line.lower(and + 1));
    }

    /** Whether a unit can be the noun that a preposition hangs on. */
    private static boolean isNominal(Line line, int i) {
        return line.isWord(i)
                        && isInner(line, i, i + 2)
                        && !Words.PREPOSITIONS.contains(line.lower(i))
                        && !line.lower(i).endsWith("ing")
                || lower(line, i, ")");
    }

    private static boolean isInner(Line line, int i, int end) {
        if (line.isQuote(i)) {
            return false;
        }
        Token token = line.token(i);
        String lower = token.lower();
        return switch (token.kind()) {
            case GENITIVE -> true;
            case NUMBER -> i + 1 < end || token.text().length() < 4;
            case ADDRESS -> true;
            case MARK -> isJoint(line, i, end);
            case WORD ->
                !Words.AUXILIARIES.contains(lower)
                        && !Words.CLAUSE_OPENERS.contains(lower)
                        && !Words.PRONOUNS.contains(lower)
                        && !Words.PREPOSITIONS.contains(lower)
                        && !(Words.VERBS.contains(lower) && !token.capitalised())
                        && !(Words.DAYS_AND_MONTHS.contains(lower) && token.capitalised());
        };
    }

    /** A hyphen inside a word, the stop of an initial or a title. */
    private static boolean isJoint(Line line, int i, int end) {
        if (i == 0 || i + 1 >= end && !closesName(line, i) || line.isQuote(i - 1) || line.isQuote(i + 1)) {
            return false;
        }
        char c = line.lower(i).charAt(0);
        boolean held = line.token(i).touches(line.token(i - 1));
        if (c == '.') {
            return held && line.capitalised(i - 1) && line.token(i - 1).text().length() <= 4;
        }
        return held && "-‑–/&".indexOf(c) >= 0;
    }

    /** The stop of "Ann Lee Jr." before a verb. */
    private static boolean closesName(Line line, int i) {
        String before = line.lower(i - 1);
        return line.lower(i).equals(".")
                && (before.equals("jr") || before.equals("sr") || before.equals("inc") || before.equals("corp"));
    }

    private static boolean isLooseOpening(Line line, int i) {
        String lower = line.lower(i);
        return !line.isWord(i) && !line.is(i, Token.Kind.NUMBER) && !line.is(i, Token.Kind.ADDRESS)
                || Words.isAdverb(lower) && !Words.DETERMINERS.contains(lower)
                || lower.equals("and");
    }

    private static boolean named(Line line, int first, int end) {
        for (int i = first; i < end; i++) {
            if (line.is(i, Token.Kind.ADDRESS) || line.isWord(i) && !Words.PREPOSITIONS.contains(line.lower(i))) {
                return !Words.PREPOSITIONS.contains(line.lower(end - 1));
            }
        }
        return false;
    }
}
