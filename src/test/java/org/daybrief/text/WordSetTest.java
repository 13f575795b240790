package org.daybrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSetTest {

    @Test
    void holdsItsWordsAndNoOthersWhateverTheLineBreaks() {
        WordSet set = WordSet.of("""
                quay harbour
                  pier quay""");
        assertThat(set).containsExactly("quay", "harbour", "pier");
        assertThat(List.of("quay", "harbour", "pier")).allMatch(set::contains);
        assertThat(List.of("", "qua", "Quay", "dock")).noneMatch(set::contains);
    }

    @Test
    void tellsWordsOfOneHashCodeApart() {
        WordSet set = WordSet.of("Aa AaAa BBBB");
        assertThat(List.of("Aa", "AaAa", "BBBB")).allMatch(set::contains);
        assertThat(List.of("BB", "AaBB", "BBAa")).noneMatch(set::contains);
    }

    @Test
    void holdsNothingWhereNothingIsGiven() {
        assertThat(WordSet.of("").contains("")).isFalse();
    }
}
