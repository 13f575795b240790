package org.daybrief.statement.clause;

import org.daybrief.text.Token;

/** What can be a source: somebody named, a definite or plural noun, a pronoun. */
public final class Sources {

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
        return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") || lower.equals("people");
    }

    /** Things that find and show: "poll", "study". */
    public static boolean isStudy(String lower) {
        return switch (lower) {
            case "poll",
                    "polls",
                    "survey",
                    "surveys",
                    "study",
                    "studies",
                    "analysis",
                    "report",
                    "reports",
                    "data",
                    "figures",
                    "research",
                    "audit",
                    "review",
                    "average",
                    "statistics",
                    "records",
                    "documents",
                    "investigation",
                    "inquiry" -> true;
            default -> false;
        };
    }

    public static int headIndex(Phrase phrase) {
        Line line = phrase.line();
        for (int i = phrase.first() + 1; i < phrase.end(); i++) {
            boolean close = line.lower(i).equals("close") && line.lower(i + 1).equals("to");
            if (close
                    || Words.PREPOSITIONS.contains(line.lower(i))
                    || line.lower(i).equals("(")) {
                return i - 1;
            }
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
