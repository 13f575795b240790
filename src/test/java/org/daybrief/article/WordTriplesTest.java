package org.daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordTriplesTest {

    @Test
    void tellsTheFirstOrTheLastOtherBlock() {
        WordTriples triples = new WordTriples(4);
        triples.add(17, 0);
        triples.add(17, 2);
        triples.add(17, 5);
        triples.add(99, 2);
        assertThat(triples.elsewhere(17, 0)).isEqualTo(5);
        assertThat(triples.elsewhere(17, 2)).isZero();
        assertThat(triples.elsewhere(17, 5)).isZero();
        assertThat(triples.elsewhere(99, 2)).isEqualTo(2);
    }

    @Test
    void holdsAsManyAsItIsMadeFor() {
        WordTriples triples = new WordTriples(1000);
        for (int i = 0; i < 1000; i++) {
            triples.add(i * 31L, i);
        }
        for (int i = 0; i < 1000; i++) {
            assertThat(triples.elsewhere(i * 31L, -7)).isEqualTo(i);
        }
    }
}
