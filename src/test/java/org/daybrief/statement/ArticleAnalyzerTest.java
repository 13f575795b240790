package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.article.Role;
import org.daybrief.text.Digest;
import org.junit.jupiter.api.Test;

class ArticleAnalyzerTest {

    private static final String PLAIN = "The harbour of Tindra was closed on Monday.";

    @Test
    void listsWhatNoPageCouldHoldAsFurniture() {
        assertThat(roles("The code " + "a".repeat(301) + " was found.")).containsExactly(Role.FURNITURE, Role.BODY);
        assertThat(roles("The boat sank, " + "and then the boat sank again, ".repeat(80) + "and again."))
                .containsExactly(Role.FURNITURE, Role.BODY);
        assertThat(roles("The be" + "\u0301".repeat(9) + "st of them was found."))
                .containsExactly(Role.FURNITURE, Role.BODY);
    }

    @Test
    void keepsLongSentencesThatPeopleWrite() {
        assertThat(roles("The boat sank, " + "and then the boat sank again, ".repeat(60) + "and again."))
                .containsExactly(Role.BODY, Role.BODY);
        assertThat(roles("It stands at https://example.org/" + "a".repeat(250) + " since Monday, she said."))
                .containsExactly(Role.BODY, Role.BODY);
    }

    @Test
    void everySentenceKeepsItsText() {
        String sentence = "The code " + "a".repeat(301) + " was found.";
        assertThat(analyzed(sentence + " " + PLAIN).statements().stream().map(Statement::text))
                .containsExactly(sentence, PLAIN);
    }

    private static List<Role> roles(String sentence) {
        return analyzed(sentence + " " + PLAIN).statements().stream()
                .map(Statement::role)
                .toList();
    }

    private static AnalyzedArticle analyzed(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Intake intake = new ArticleReaders().read(new ArticleFile("a.txt", Digest.sha256(content), content));
        return new ArticleAnalyzer().analyze(((Intake.Accepted) intake).article());
    }
}
