package org.daybrief.statement.name;

import org.daybrief.text.Token;
import org.daybrief.text.WordSet;

/** Tells a capital that stands for its government ("… warned") from the city ("in …"): the grammar must say that somebody acts. */
final class Capitals {

    private static final WordSet AUXILIARIES =
            WordSet.of("has have had is was will would could should may might must does did cannot can");

    private static final WordSet OF_A_CITY = WordSet.of("""
            mayor streets street airport airports suburbs suburb residents metro city centre center court courts
            university stock square skyline outskirts police hospital hospitals subway downtown old main largest
            central population roads neighbourhoods neighborhoods district districts region museum cathedral""");

    private static final WordSet OF_THE_PLACE = WordSet.of("""
            in at near around outside across through inside into visited visit over leave left reached to via
            off for central downtown of""");

    /** "ties with …", "claimed by …": what one has with a government, not with a city. */
    private static final WordSet WITH_A_GOVERNMENT = WordSet.of("with by against between pressed urged");

    private Capitals() {}

    static boolean speaksForGovernment(NameContext sentence, int i, int end) {
        String before = sentence.lower(i - 1);
        if (OF_THE_PLACE.contains(before)) {
            return false;
        }
        if (before.equals("and") && capitalBefore(sentence, i - 1)) {
            return !OF_THE_PLACE.contains(sentence.lower(i - 3))
                    && !sentence.lower(i - 3).equals("from");
        }
        Token next = sentence.token(end);
        if (next != null && next.is(Token.Kind.GENITIVE)) {
            Token owned = sentence.token(end + 1);
            return owned != null
                    && owned.is(Token.Kind.WORD)
                    && !owned.capitalised()
                    && !OF_A_CITY.contains(owned.lower());
        }
        boolean hyphen = next != null && next.text().equals("-");
        boolean names = next != null && next.capitalised();
        return !hyphen
                && !names
                && (WITH_A_GOVERNMENT.contains(before)
                        || sentence.lower(end).equals("and") && capitalAt(sentence, end + 1) && !before.equals("from")
                        || sentence.speechVerb(end)
                        || sentence.lower(end).endsWith("ed")
                                && sentence.lower(end).length() > 4
                        || AUXILIARIES.contains(sentence.lower(end)) && acts(sentence, end));
    }

    private static boolean capitalAt(NameContext sentence, int i) {
        Gazetteer.Match match = sentence.known(i);
        return match != null && match.name().use() == KnownName.Use.CAPITAL && match.end() == i + 1;
    }

    private static boolean capitalBefore(NameContext sentence, int and) {
        return capitalAt(sentence, and - 1);
    }

    /** "has called", "is attempting": an auxiliary with a verb of doing, so not "is a city", "was hit". */
    private static boolean acts(NameContext sentence, int auxiliary) {
        int i = auxiliary + 1;
        while (i < auxiliary + 3
                && (sentence.lower(i).equals("not")
                        || sentence.lower(i).equals("also")
                        || sentence.lower(i).equals("repeatedly")
                        || sentence.lower(i).equals("already"))) {
            i++;
        }
        String verb = sentence.lower(i);
        return switch (sentence.lower(auxiliary)) {
            case "has", "have", "had" -> NameWords.isSpeechVerb(verb) || verb.endsWith("ed");
            case "is", "was" -> verb.endsWith("ing") && verb.length() > 5;
            default -> verb.length() > 2 && !verb.equals("become") && !verb.equals("be");
        };
    }
}
