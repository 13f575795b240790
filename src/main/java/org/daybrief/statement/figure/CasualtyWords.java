package org.daybrief.statement.figure;

import org.daybrief.text.Lexicon;
import org.daybrief.text.Phrases;
import org.daybrief.text.SentenceTokens;
import org.daybrief.text.WordSet;
import org.jspecify.annotations.Nullable;

/** The words for what befalls people in an incident: "killed", "died", "dead", "the deaths of". */
final class CasualtyWords {

    /** Who does it in the grammar of the sentence. */
    enum Role {
        /** Somebody does it to those counted: "killed". */
        TRANSITIVE,
        /** Those counted do it: "died". */
        SUFFERS,
        /** Those counted are it: "dead". */
        STATE
    }

    /**
     * One form of one word.
     *
     * @param shown what is shown behind the noun: "killed" also for "killing"
     * @param role who does it
     * @param participle whether the form itself may stand behind those counted: "killed", not "killing"
     */
    record Word(String shown, Role role, boolean participle) {}

    private static final Phrases<Word> WORDS;
    private static final Phrases<Word> NOUNS;

    private static final WordSet ADVERBS = WordSet.of("""
            fatally critically seriously badly severely slightly reportedly confirmed feared presumed found
            pronounced reported also later lightly gravely declared believed apparently allegedly either all
            both accidentally then instantly listed remain remained still mortally grievously now lay left
            brutally shot stabbed""");
    private static final WordSet BE = WordSet.of("was were is are been be being got get");
    private static final WordSet HAVE = WordSet.of("has have had 've having");

    static {
        Phrases.Builder<Word> words = new Phrases.Builder<>();
        Phrases.Builder<Word> nouns = new Phrases.Builder<>();
        for (String[] row : Lexicon.rows("en/casualties")) {
            Role role = switch (row[2]) {
                case "transitive" -> Role.TRANSITIVE;
                case "suffers" -> Role.SUFFERS;
                default -> Role.STATE;
            };
            for (String form : row[3].split("\\|")) {
                boolean participle =
                        role != Role.TRANSITIVE || !form.contains("ing") && (form.equals(row[0]) || !isPresent(form));
                words.add(
                        form,
                        new Word(role == Role.STATE ? form : role == Role.SUFFERS ? form : row[0], role, participle));
            }
        }
        for (String[] row : Lexicon.rows("en/casualty-nouns")) {
            for (String form : row[1].split("\\|")) {
                nouns.add(form, new Word(row[0], Role.TRANSITIVE, true));
            }
        }
        WORDS = words.build();
        NOUNS = nouns.build();
    }

    private CasualtyWords() {}

    private static boolean isPresent(String form) {
        return !form.contains(" ") && !form.endsWith("ed") && !form.endsWith("n") && !form.equals("shot");
    }

    static Phrases.@Nullable Match<Word> at(SentenceTokens row, int i) {
        return WORDS.at(row, i);
    }

    static Phrases.@Nullable Match<Word> before(SentenceTokens row, int i) {
        return WORDS.before(row, i);
    }

    static Phrases.@Nullable Match<Word> nounBefore(SentenceTokens row, int i) {
        return NOUNS.before(row, i);
    }

    static boolean mayStart(String lower) {
        return WORDS.startsWith(lower);
    }

    static boolean isAdverb(String lower) {
        return ADVERBS.contains(lower);
    }

    static boolean isBe(String lower) {
        return BE.contains(lower);
    }

    static boolean isAuxiliary(String lower) {
        return BE.contains(lower) || HAVE.contains(lower);
    }
}
