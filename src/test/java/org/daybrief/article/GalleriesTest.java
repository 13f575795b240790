package org.daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.daybrief.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GalleriesTest {

    private static final String PARAGRAPH =
            "The ferry %d between Exville and Sampleton ran aground on Monday morning, the harbour office said in a statement.\n\n";

    private static final String SERIES = """
            1/4 Storm over the quay

            2/4 Waves at the pier

            3/4 A boat on land

            4/4 Sand in the market

            """;

    @Test
    void takesASeriesOutOfAnArticle() {
        assertThat(Read.blocks(Read.article("a.txt", paragraphs(0, 3) + SERIES + paragraphs(3, 5))))
                .filteredOn(block -> block.contains("/4"))
                .containsExactly(
                        "furniture|1/4 Storm over the quay",
                        "furniture|2/4 Waves at the pier",
                        "furniture|3/4 A boat on land",
                        "furniture|4/4 Sand in the market");
    }

    @Test
    void leavesASeriesThatIsTheArticleItself() {
        String slides = SERIES.replaceAll(
                "(?m)^(\\d/4.*)$", "$1\n\n" + PARAGRAPH.formatted(9).strip());

        assertThat(Read.blocks(Read.article("a.txt", paragraphs(0, 3) + slides)))
                .noneMatch(block -> block.startsWith("furniture|") && block.contains("/4"));
    }

    @Test
    @Timeout(8)
    void thousandsOfSeriesTakeNoLongerThanTheirLengthDeserves() {
        String text = "1/42/43/44/4".repeat(60_000);
        List<Span> blocks = new ArrayList<>();
        for (int i = 0; i < text.length(); i += 3) {
            blocks.add(new Span(i, i + 3));
        }
        Layout layout = new Layout(text, blocks, null, Collections.nCopies(blocks.size(), null));

        new Galleries().mark(layout);

        assertThat(layout.free(0)).isTrue();
    }

    private static String paragraphs(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(PARAGRAPH.formatted(i));
        }
        return text.toString();
    }
}
