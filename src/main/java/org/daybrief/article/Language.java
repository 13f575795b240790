package org.daybrief.article;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybrief.text.WordMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text by its commonest words: they are a third to a half of English text, and under a tenth of any other.
 * The edge asks and decides; reading never refuses for it.
 */
public final class Language {

    public static final String ENGLISH = "en";

    /** Too short to tell: never refused. */
    public static final String UNDETERMINED = "und";

    /** ISO 639's code for a language without one here. */
    static final String OTHER = "mis";

    private static final int FEWEST_WORDS = 50;
    private static final int MOST_WORDS = 300;
    private static final double ENGLISH_SHARE = 0.15;
    private static final double OTHER_SHARE = 0.12;

    private static final List<String> CODES = List.of(ENGLISH, "de", "fr", "es", "it", "pt", "nl");
    private static final List<String> COMMON = List.of(
            "the of and to in a is that for it on was with as at by be from he his she her they their this are have has had not"
                    + " but we you which who would were will been an or said",
            "der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es",
            "le la les de des et en un une du que qui dans pour par sur au est pas plus avec ce",
            "el la los las de del que y en un una se por con para su al es lo como más",
            "il la di che e un una per in del della con non si le dei è da nel sono al",
            "os as de da dos das que em um uma para com não por ao se mais foi ele ela",
            "de het een en van in is dat op te zijn voor met die niet aan er om ook als bij");

    /** Of each word the languages in which it is common: bit n for the nth. */
    private static final WordMap<Integer> LANGUAGES = languages();

    private Language() {}

    private static WordMap<Integer> languages() {
        Map<String, Integer> languages = new HashMap<>();
        for (int i = 0; i < COMMON.size(); i++) {
            for (String word : COMMON.get(i).split(" ")) {
                languages.merge(word, 1 << i, (a, b) -> a | b);
            }
        }
        return WordMap.of(languages);
    }

    /** {@code en}, the ISO 639-1 code of another language, {@code mis} for one that is not known here, or {@code und}. */
    public static String of(String text) {
        Words words = new Words();
        words.read(text);
        if (words.common[0] >= ENGLISH_SHARE * words.total && words.total > 0 && words.common[0] > 1) {
            return ENGLISH;
        }
        if (words.total < FEWEST_WORDS) {
            return UNDETERMINED;
        }
        String best = OTHER;
        int most = (int) (OTHER_SHARE * words.total);
        for (int i = 1; i < CODES.size(); i++) {
            if (words.common[i] > most) {
                best = CODES.get(i);
                most = words.common[i];
            }
        }
        return best;
    }

    /** Why an edition leaves the article out: it is long enough to tell that it is not English; null where it stays. */
    public static Intake.@Nullable Rejected refusal(Article article) {
        if (article.language().equals(ENGLISH) || article.language().equals(UNDETERMINED)) {
            return null;
        }
        String which = article.language().equals(OTHER) ? "" : " (it seems to be " + article.language() + ")";
        return new Intake.Rejected(
                article.file(),
                Intake.Outcome.UNSUPPORTED_LANGUAGE,
                "It is not in English" + which + ", the only language Daybrief reads."
                        + " Take it out, or put a translation in its place.");
    }

    /** The first words of a text, counted. */
    private static final class Words {
        int total;
        /** How many words are common in each language. */
        final int[] common = new int[CODES.size()];

        void read(String text) {
            int i = 0;
            while (i < text.length() && total < MOST_WORDS) {
                int begin = i;
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    i++;
                }
                if (i > begin) {
                    count(text, begin, i);
                }
                i++;
            }
        }

        private void count(String text, int begin, int end) {
            // scripts that write without spaces: about three letters make a word
            boolean unspaced = Character.isIdeographic(text.charAt(begin))
                    || text.charAt(begin) >= '\u3040' && text.charAt(begin) <= '\u30ff';
            total += unspaced ? (end - begin + 2) / 3 : 1;
            if (end - begin > 5) {
                return;
            }
            String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
            Integer languages = LANGUAGES.get(word);
            for (int i = 0; languages != null && i < common.length; i++) {
                common[i] += languages >> i & 1;
            }
        }
    }
}
