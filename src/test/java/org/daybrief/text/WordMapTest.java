package org.daybrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordMapTest {

    @Test
    void findsEachWordAndNoOther() {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < 5000; i++) {
            numbers.put("word" + i * 7, i);
        }
        WordMap<Integer> map = WordMap.of(numbers);
        numbers.forEach((word, number) -> assertThat(map.get(word)).isEqualTo(number));
        assertThat(map.get("word1")).isNull();
        assertThat(map.get("")).isNull();
    }

    /** "Aa" and "BB" have one hash code. */
    @Test
    void tellsWordsOfOneHashCodeApart() {
        WordMap<String> map = WordMap.of(Map.of("Aa", "first"));
        assertThat(map.get("Aa")).isEqualTo("first");
        assertThat(map.get("BB")).isNull();
    }

    @Test
    void looksAtAStretchWithoutCopyingIt() {
        WordMap<String> map = WordMap.of(Map.of("ferry", "ship"));
        assertThat(map.get("the ferry sank", 4, 9)).isEqualTo("ship");
        assertThat(map.get("the ferry sank", 4, 8)).isNull();
    }

    @Test
    void anEmptyMapHasNothing() {
        assertThat(WordMap.of(Map.<String, String>of()).get("ferry")).isNull();
    }
}
