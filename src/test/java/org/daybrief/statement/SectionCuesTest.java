package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import org.daybrief.text.Lexicon;
import org.daybrief.text.Token;
import org.daybrief.text.Tokens;
import org.daybrief.text.Trail;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class SectionCuesTest {

    @TestFactory
    List<DynamicTest> eachCueSpeaksForItsSectionInItsExample() {
        return Lexicon.rows("en/section-cues").stream()
                .map(row -> DynamicTest.dynamicTest(row[0], () -> {
                    List<Token> tokens = Tokens.of(row[3]);
                    EnumMap<SectionKind, Double> weights = new EnumMap<>(SectionKind.class);
                    SectionCues.weigh(tokens, 0, tokens.size(), weights, Trail.OFF);
                    SectionKind section =
                            SectionKind.valueOf(row[1].toUpperCase(Locale.ROOT).replace('-', '_'));
                    assertThat(weights.getOrDefault(section, 0.0)).isGreaterThanOrEqualTo(Double.parseDouble(row[2]));
                }))
                .toList();
    }
}
