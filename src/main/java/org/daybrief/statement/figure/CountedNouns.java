package org.daybrief.statement.figure;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.text.Lexicon;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.Token;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds the noun phrase that a number counts, without a tagger: by the words that cannot stand inside one, and by plurals. */
final class CountedNouns {

    /** No noun phrase of interest has more words. */
    private static final int LONGEST = 8;

    /**
     * A noun phrase.
     *
     * @param from first token
     * @param to after its head
     * @param persons whether the head names persons
     */
    record Noun(int from, int to, boolean persons) {}

    private static final WordSet STOPS = stops();
    private static final WordSet DETERMINERS =
            WordSet.of("the its his their her our my your these those all such both");
    private static final WordSet INVARIANT = WordSet.of("""
            aircraft spacecraft hovercraft deer sheep fish cattle livestock poultry police feet teeth mice geese
            oxen media data criteria phenomena bacteria alumni fungi stimuli series species headquarters
            crossroads means salmon artillery ammunition equipment offspring votes""");
    private static final WordSet NO_PLURAL = WordSet.of("""
            always perhaps besides across thus plus versus less unless news politics economics physics series alas
            afterwards sideways indoors outdoors overseas downstairs upstairs nowadays sometimes whereas towards""");
    /** Nouns that say little without what stands behind "of". */
    private static final WordSet CONTAINERS = WordSet.of("""
            counts charges cases acts rounds pieces kinds types pairs units samples copies bottles boxes bags bundles
            packs loads truckloads shipments bits rolls sheets sets groups sorts doses tins cans crates sacks plots heads""");

    private static final WordSet HEADS_MODIFIER = WordSet.of("more fewer less extra");

    private final SentenceTokens row;

    CountedNouns(SentenceTokens row) {
        this.row = row;
    }

    private static WordSet stops() {
        List<String> stops = new ArrayList<>();
        for (String[] row : Lexicon.rows("en/phrase-stops")) {
            stops.addAll(List.of(row[1].split(" ")));
        }
        return WordSet.of(stops);
    }

    static boolean stops(String lower) {
        return STOPS.contains(lower);
    }

    private static final WordSet DIRECTIONS = WordSet.of("north south east west");

    /** "3 km north" ends the phrase, "3 North Korean soldiers" does not. */
    private boolean stopsAt(int i) {
        String text = row.at(i).text();
        boolean initials = text.length() == 2 && Character.isUpperCase(text.charAt(1)); // "US schools", "IT clerks"
        return STOPS.contains(row.lower(i)) && !initials || DIRECTIONS.contains(row.lower(i)) && !row.isCapitalised(i);
    }

    /** What a number that ends before token i counts: "11,000 | North Korean troops", "thousands | of its troops". */
    @Nullable
    Noun counted(int i, boolean one) {
        int from = i;
        if (row.lower(i).equals("of")) {
            from = i + 1;
            while (DETERMINERS.contains(row.lower(from))) {
                from++;
            }
            return phrase(from, false);
        }
        return phrase(from, one);
    }

    /** What stands behind "of" or "in": a plural, or the words up to the end of the phrase. */
    @Nullable
    Noun complement(int i) {
        int from = i;
        while (DETERMINERS.contains(row.lower(from))
                || row.lower(from).equals("that")
                || row.lower(from).equals("this")
                || row.lower(from).equals("a")
                || row.lower(from).equals("an")) {
            from++;
        }
        return phrase(from, true);
    }

    /** The noun phrase that begins at token i; its head is a plural unless {@code singular}. */
    @Nullable
    Noun phrase(int i, boolean singular) {
        int at = i;
        int head = -1;
        boolean capitalHead = false;
        int last = Math.min(row.end, i + LONGEST);
        while (at < last) {
            if (row.at(at).kind() == Token.Kind.GENITIVE && at > i) {
                if (head >= 0 && !row.isWord(at + 1)) {
                    break;
                }
                head = -1;
                at++;
                continue;
            }
            if (row.joins(at) && at > i) {
                at = behindCode(at + 1);
                continue;
            }
            if (!row.isWord(at) || stopsAt(at)) {
                break;
            }
            if (head >= 0 && !capitalHead && !isPlural(at)) {
                break;
            }
            if (isPlural(at) && !row.joins(at + 1)) {
                head = at;
                capitalHead = row.isCapitalised(at)
                        && !PersonNouns.isDemonym(row.at(at).text());
            }
            boolean person = singular
                    && head < 0
                    && PersonNouns.isSingular(row.lower(at))
                    && !isSexBefore(at)
                    && !PersonNouns.contains(row.lower(at + 1));
            at++;
            if (person && !row.joins(at) && !row.isHyphen(at)) {
                break;
            }
        }
        if (head >= 0 && !(head == i && HEADS_MODIFIER.contains(row.lower(head)))) {
            return extended(noun(i, head + 1));
        }
        return singular && at > i ? singular(i, at) : null;
    }

    /** The number of "B-1B bombers" belongs to the name. */
    private int behindCode(int i) {
        if (!row.isNumber(i) || !row.isCapitalised(i - 2)) {
            return i;
        }
        return row.isWord(i + 1) && row.touches(i + 1) ? i + 2 : i + 1;
    }

    /** "a male | driver". */
    private boolean isSexBefore(int i) {
        boolean sex = row.lower(i).equals("male") || row.lower(i).equals("female");
        return sex && row.isWord(i + 1) && !stopsAt(i + 1) && !looksLikeVerb(row.lower(i + 1));
    }

    /** "men | and women", "counts | of attempted murder": what belongs to the head. */
    private Noun extended(Noun noun) {
        int to = noun.to();
        boolean both = noun.persons() && row.lower(to).equals("and") && PersonNouns.isPlural(row.lower(to + 1));
        if (both) {
            return new Noun(noun.from(), to + 2, true);
        }
        if (row.lower(to).equals("of") && CONTAINERS.contains(row.lower(to - 1))) {
            Noun content = stopsAt(to + 1) ? null : phrase(to + 1, true);
            return content == null ? noun : new Noun(noun.from(), content.to(), false);
        }
        return noun;
    }

    /** Where one thing is counted or a hyphen makes the number an adjective: "one person", "five-day | fair". */
    private @Nullable Noun singular(int i, int end) {
        int to = i;
        while (to < end
                && !(looksLikeVerb(row.lower(to)) && (to > i || row.lower(to).endsWith("ing")))) {
            to++;
            if (PersonNouns.isSingular(row.lower(to - 1)) && !row.joins(to) && !isSexBefore(to - 1)) {
                break;
            }
        }
        while (to > i && !row.isWord(to - 1)) {
            to--;
        }
        boolean owner = row.at(to).kind() == Token.Kind.GENITIVE; // "5% of the firm's 900 clerks"
        return to > i && !owner ? noun(i, to) : null;
    }

    private static boolean looksLikeVerb(String lower) {
        return lower.length() > 4 && (lower.endsWith("ed") || lower.endsWith("ing"));
    }

    private Noun noun(int from, int to) {
        String head = row.lower(to - 1);
        boolean persons = PersonNouns.contains(head)
                || INVARIANT_PERSONS.contains(head)
                || PersonNouns.isDemonym(row.at(to - 1).text());
        return new Noun(from, to, persons);
    }

    private static final WordSet INVARIANT_PERSONS = WordSet.of("police casualties deaths fatalities");

    private boolean isPlural(int i) {
        String lower = row.lower(i);
        if (PersonNouns.isPlural(lower) || INVARIANT.contains(lower)) {
            return true;
        }
        int n = lower.length();
        if (n < 3 || lower.charAt(n - 1) != 's') {
            return n >= 5 && lower.endsWith("ese") && row.isCapitalised(i) && !row.isWord(i + 1);
        }
        char before = lower.charAt(n - 2);
        return before != 's' && before != 'u' && !lower.endsWith("is") && before != '\'' && !NO_PLURAL.contains(lower)
                || PersonNouns.isDemonym(row.at(i).text());
    }
}
