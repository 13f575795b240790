package org.daybrief.article;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

    private static final Set<String> COMMON = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "on", "was", "with", "as", "at", "by", "be",
            "from", "he", "his", "she", "her", "they", "their", "this", "are", "have", "has", "had", "not", "but", "we",
            "you", "which", "who", "would", "were", "will", "been", "an", "or", "said");
    private static final Map<String, Set<String>> OTHERS = others();

    private Language() {}

    private static Map<String, Set<String>> others() {
        Map<String, Set<String>> others = new LinkedHashMap<>();
        others.put(
                "de", words("der die das und den von zu mit sich des auf für ist im dem nicht ein eine als auch es"));
        others.put("fr", words("le la les de des et en un une du que qui dans pour par sur au est pas plus avec ce"));
        others.put("es", words("el la los las de del que y en un una se por con para su al es lo como más"));
        others.put("it", words("il la di che e un una per in del della con non si le dei è da nel sono al"));
        others.put("pt", words("os as de da dos das que em um uma para com não por ao se mais foi ele ela"));
        others.put("nl", words("de het een en van in is dat op te zijn voor met die niet aan er om ook als bij"));
        return others;
    }

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** {@code en}, the ISO 639-1 code of another language, {@code mis} for one that is not known here, or {@code und}. */
    public static String of(String text) {
        Words words = new Words();
        words.read(text);
        if (words.english >= ENGLISH_SHARE * words.total && words.total > 0 && words.english > 1) {
            return ENGLISH;
        }
        if (words.total < FEWEST_WORDS) {
            return UNDETERMINED;
        }
        String best = OTHER;
        int most = (int) (OTHER_SHARE * words.total);
        for (Map.Entry<String, Integer> other : words.others.entrySet()) {
            if (other.getValue() > most) {
                best = other.getKey();
                most = other.getValue();
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
        int english;
        final Map<String, Integer> others = new LinkedHashMap<>();

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
            english += COMMON.contains(word) ? 1 : 0;
            OTHERS.forEach((code, words) -> {
                if (words.contains(word)) {
                    others.merge(code, 1, Integer::sum);
                }
            });
        }
    }
}
