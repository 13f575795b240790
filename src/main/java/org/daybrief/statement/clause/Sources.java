package org.daybrief.statement.clause;

import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** What can be a source: somebody named, a definite or plural noun, a pronoun. */
public final class Sources {

    private static final WordSet STUDIES = WordSet.of("""
            poll polls polling survey surveys study studies analysis analyses report reports data figures research audit
            review average averages statistics records documents emails investigation inquiry results numbers findings
            video videos footage photo photos image images tape recording filing filings census index test tests slide
            chart map experiment experiments ledger ledgers estimates""");

    /** Nouns in -s that are no plurals. */
    private static final WordSet SINGULARS = WordSet.of("analysis news crisis basis series thesis congress politics");

    private Sources() {}

    public static boolean credible(Phrase phrase) {
        Line line = phrase.line();
        if (phrase.isPronoun()) {
            return !line.lower(phrase.first()).equals("you");
        }
        for (int i = phrase.first(); i < phrase.end(); i++) {
            String lower = line.lower(i);
            boolean named =
                    line.capitalised(i) && (i > 0 || phrase.end() - phrase.first() == 1 || line.capitalised(i + 1));
            if (named
                    || line.is(i, Token.Kind.ADDRESS)
                    || Words.DETERMINERS.contains(lower)
                    || isPlural(lower)
                    || isQuantity(lower)
                    || Titles.isRole(lower)
                    || line.is(i, Token.Kind.NUMBER)) {
                return true;
            }
        }
        return false;
    }

    /** "Twelve percent", "nearly half", "everyone": those asked, or people in general. */
    private static boolean isQuantity(String lower) {
        return switch (lower) {
            case "percent", "half", "majority", "everyone", "everybody", "someone", "somebody", "nobody", "that" ->
                true;
            default -> false;
        };
    }

    private static boolean isPlural(String lower) {
        return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !SINGULARS.contains(lower)
                || lower.equals("people");
    }

    /** Things that find and show: "poll", "study". */
    public static boolean isStudy(String lower) {
        return STUDIES.contains(lower);
    }

    /** The closing bracket where the phrase goes on behind it: "York County (Maine) Sheriff Lee"; else -1. */
    private static int behindBracket(Phrase phrase, int open) {
        for (int i = open + 1; i + 1 < phrase.end(); i++) {
            if (phrase.line().lower(i).equals(")")) {
                return phrase.line().isWord(i + 1) ? i : -1;
            }
        }
        return -1;
    }

    public static int headIndex(Phrase phrase) {
        Line line = phrase.line();
        for (int i = phrase.first() + 1; i < phrase.end(); i++) {
            boolean close = line.lower(i).equals("close") && line.lower(i + 1).equals("to");
            boolean bracket = line.lower(i).equals("(");
            int behind = bracket ? behindBracket(phrase, i) : i;
            if (close || Words.PREPOSITIONS.contains(line.lower(i)) || bracket && behind < 0) {
                return i - 1;
            }
            i = behind;
        }
        return phrase.end() - 1;
    }

    public static boolean plural(Phrase phrase) {
        Line line = phrase.line();
        String head = line.lower(headIndex(phrase));
        if (phrase.isPronoun()) {
            return !head.equals("he") && !head.equals("she") && !head.equals("it");
        }
        for (int i = phrase.first(); i < phrase.end(); i++) {
            if (line.lower(i).equals("and")) {
                return true;
            }
        }
        return isPlural(head)
                || head.equals("those")
                || head.equals("people")
                || head.equals("all")
                || head.equals("police")
                || head.equals("many")
                || head.equals("some")
                || head.equals("others")
                || head.equals("most")
                || head.equals("few")
                || head.equals("both")
                || head.equals("men")
                || head.equals("women");
    }
}
