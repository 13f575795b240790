package org.daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    @Test
    void readsTheTextWithoutItsMarks() {
        Article article = Read.article("a.md", """
                ---
                author: Ann Example
                date: 2024-03-12
                ---
                # Harbour *rebuilt*

                The harbour of [Exville](https://example.org) was **rebuilt**
                in March, the mayor `Ann Sample` said.

                ## The numbers

                - two cranes
                - 300 workers took part in the work, the mayor said.

                > “It’s done,” she added in a speech &amp; smiled.

                ```
                no news
                ```
                """);
        assertThat(Read.blocks(article))
                .containsExactly(
                        "title|Harbour rebuilt",
                        "body|The harbour of Exville was rebuilt\nin March, the mayor Ann Sample said.",
                        "heading|The numbers",
                        "bullet|two cranes",
                        "body|300 workers took part in the work, the mayor said.",
                        "body|“It’s done,” she added in a speech & smiled.",
                        "furniture|no news");
        assertThat(article.title()).isEqualTo("Harbour rebuilt");
        assertThat(article.byline()).isEqualTo("Ann Example");
        assertThat(article.published().evidence()).isEqualTo("date: 2024-03-12");
    }

    @Test
    void staysLinearUnderHostileMarks() {
        for (String text : new String[] {
            "- ".repeat(100_000) + "a" + "\n".repeat(500_000),
            "[".repeat(300_000),
            "*a **b ".repeat(50_000),
            "> ".repeat(200_000)
        }) {
            Assertions.assertTimeout(
                    Duration.ofSeconds(20),
                    () -> assertThat(Read.bytes("a.md", text.getBytes(StandardCharsets.UTF_8)))
                            .isNotNull());
        }
    }
}
