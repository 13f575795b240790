package org.daybrief.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybrief.text.Lexicon;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.junit.jupiter.api.Test;

class TermsTest {

    @Test
    void takesTheFormsOfAWordForOne() {
        assertThat(Terms.stem("confirms")).isEqualTo(Terms.stem("confirmed")).isEqualTo(Terms.stem("confirming"));
        assertThat(Terms.stem("stopped")).isEqualTo(Terms.stem("stopping"));
        assertThat(Terms.stem("parties")).isEqualTo(Terms.stem("party"));
        assertThat(Terms.stem("crisis")).isEqualTo("crisis");
    }

    @Test
    void findsEachClassOfPredicatesInItsExample() {
        for (String[] row : Lexicon.rows("en/predicate-classes")) {
            assertThat(Tokens.of(row[2]).stream()
                            .map(Terms::of)
                            .filter(term -> term != null && row[0].equals(PredicateClasses.of(term))))
                    .as(row[2])
                    .isNotEmpty();
        }
    }

    @Test
    void findsCommonWordsInTheExampleOfTheirRow() {
        for (String[] row : Lexicon.rows("en/common-words")) {
            assertThat(Tokens.of(row[2]).stream()
                            .filter(token ->
                                    java.util.List.of(row[1].split(" ")).contains(token.lower()))
                            .map(Terms::of)
                            .filter(term -> term != null && CommonWords.share(term) >= Double.parseDouble(row[0])))
                    .as(row[2])
                    .isNotEmpty();
        }
    }

    @Test
    void readsTheMannerOfAPredicateFromTheWordsBeforeIt() {
        assertThat(manner("Norway has not confirmed it", "confirmed")).isEqualTo(Claim.Manner.NEGATED);
        assertThat(manner("Norway may send a ship", "send")).isEqualTo(Claim.Manner.PROSPECT);
        assertThat(manner("Norway not only sent a ship", "sent")).isEqualTo(Claim.Manner.FACT);
        assertThat(manner("Though it may rain, Norway sent a ship", "sent")).isEqualTo(Claim.Manner.FACT);
    }

    private static Claim.Manner manner(String sentence, String predicate) {
        var tokens = Tokens.of(sentence);
        int at = tokens.stream().map(Token::text).toList().indexOf(predicate);
        return Manners.of(tokens, at);
    }
}
