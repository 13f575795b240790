package org.daybrief.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.daybrief.briefing.Marking;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WishesTest {

    @Test
    void takeWhatIsMarkedAtMostAsTheirCeiling() {
        Wishes green = Wishes.DEFAULT.withCeiling(Marking.GREEN);
        assertThat(green.take("daily", Marking.CLEAR)).isTrue();
        assertThat(green.take("daily", Marking.GREEN)).isTrue();
        assertThat(green.take("daily", Marking.AMBER)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Marking.class)
    void nothingAboveClearGoesToWhoTookTheDefaults(Marking marking) {
        assertThat(Wishes.DEFAULT.take("daily", marking)).isEqualTo(marking == Marking.CLEAR);
        assertThat(Wishes.ceilingsThatPermit(marking)).contains(Marking.RED).contains(marking);
    }

    @Test
    void takeAllBriefingsUnlessSomeAreNamed() {
        assertThat(Wishes.DEFAULT.take("coast", Marking.CLEAR)).isTrue();
        assertThat(Wishes.DEFAULT.withBriefings(List.of("daily")).take("coast", Marking.CLEAR))
                .isFalse();
    }

    @Test
    void keepTheirListsSortedAndOnce() {
        Wishes wishes = Wishes.DEFAULT
                .withTopics(List.of(" rail", "ferry", "rail", " "))
                .withBriefings(List.of("b", "a"));
        assertThat(wishes.topics()).containsExactly("ferry", "rail");
        assertThat(wishes.briefings()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a\r\nb", "a\u202eb", "--", "a\ud800", "\u0000a"})
    void haveNoTopicThatNoArticleHas(String topic) {
        assertThatThrownBy(() -> Wishes.DEFAULT.withTopics(List.of(topic)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A topic is a word or phrase of at most 80 characters");
    }

    @Test
    void haveAtMostTwentyTopics() {
        List<String> many = IntStream.range(0, 21).mapToObj(i -> "topic " + i).toList();
        assertThatThrownBy(() -> Wishes.DEFAULT.withTopics(many))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A subscriber has at most 20 topics.");
    }
}
