package org.daybrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void cutsWordsNumbersAndMarks() {
        assertThat(kinds("Some 11,000 men, or 2.5%, left."))
                .isEqualTo("W:Some N:11,000 W:men M:, W:or N:2.5 M:% M:, W:left M:.");
    }

    @Test
    void keepsInitialsAndClockWordsWhole() {
        assertThat(kinds("U.S. troops at 5 p.m. sharp")).isEqualTo("W:U.S. W:troops W:at N:5 W:p.m. W:sharp");
    }

    @Test
    void takesTheGenitiveOff() {
        assertThat(kinds("Exville’s and the towns’ roads don’t meet; the U.S.'s do"))
                .isEqualTo("W:Exville G:’s W:and W:the W:towns G:’ W:roads W:don’t W:meet M:; W:the W:U.S. G:'s W:do");
    }

    @Test
    void readsNoAddressFromWithin() {
        assertThat(kinds("See example.org, https://t.co/aB1?x=2 and @ann_ex (#port) or write to ann@example.org."))
                .isEqualTo("W:See A:example.org M:, A:https://t.co/aB1?x=2 W:and A:@ann_ex M:( A:#port M:) W:or"
                        + " W:write W:to A:ann@example.org M:.");
    }

    @Test
    void separatesLettersFromNumbersButNotNumbersFromLetters() {
        assertThat(kinds("the 47th K2 for 5bn")).isEqualTo("W:the N:47 W:th W:K2 W:for N:5 W:bn");
    }

    @Test
    void lowersTypographicApostrophesForLexicons() {
        assertThat(Tokens.of("Don’t").get(0).lower()).isEqualTo("don't");
    }

    @Test
    void tellsWordsOfOneHashCodeApart() {
        assertThat(kinds("Aa BB Aa aa BB")).isEqualTo("W:Aa W:BB W:Aa W:aa W:BB");
        assertThat(Tokens.of("Aa BB").get(1).lower()).isEqualTo("bb");
    }

    @Test
    void countsOffsetsInUtf16UnitsFromTheTextsBeginning() {
        String text = "🇬🇧 – Zürich";
        Token last = Tokens.of(text, new Span(5, text.length())).get(1);
        assertThat(last.span().of(text)).isEqualTo("Zürich").isEqualTo(last.text());
    }

    private static String kinds(String text) {
        return Tokens.of(text).stream()
                .map(token -> token.kind().name().charAt(0) + ":" + token.text())
                .collect(Collectors.joining(" "));
    }
}
