package org.daybrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrailTest {

    private static final String TEXT = "Up to 900 clerks met.";

    @Test
    void keepsTheRuleAndTheWordsThatDecided() {
        Trail trail = Trail.on();
        List<Token> tokens = Tokens.of(TEXT);

        trail.note(Trail.Kind.FIGURE, "bound: at most", TrailTest.class, tokens, 0, 4, 0, 2);

        assertThat(trail.notes()).singleElement().satisfies(note -> {
            assertThat(note.rule()).isEqualTo("bound: at most");
            assertThat(note.by()).isEqualTo("TrailTest");
            assertThat(note.made().of(TEXT)).isEqualTo("Up to 900 clerks");
            assertThat(note.words()).extracting(span -> span.of(TEXT)).containsExactly("Up to");
        });
    }

    @Test
    void takesNoNotesWhileNobodyAsks() {
        Trail.OFF.note(Trail.Kind.DATE, "weekday", TrailTest.class, new Span(0, 2));

        assertThat(Trail.OFF.isOn()).isFalse();
        assertThat(Trail.OFF.notes()).isEmpty();
    }
}
