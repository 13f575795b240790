package org.daybrief.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.daybrief.article.Role;
import org.daybrief.statement.Certainty;
import org.daybrief.statement.Mention;
import org.daybrief.statement.Statement;
import org.daybrief.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SceneTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A bridge fell in *Sund* overnight.",
                "Troops gathered in the far western *Sund* region.",
                "Fighting goes on in Norland’s *Sund* province.",
                "The *Sund* region is under water.",
                "The ship sank off *Sund*."
            })
    void isAPlaceWhereSomethingHappens(String marked) {
        assertThat(isScene(marked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*Sund* denied the report.",
                "There was no reply from *Sund*.",
                "Talks between *Sund* and its neighbours failed.",
                "The bank lent *Sund* money."
            })
    void isACapitalThatStandsForItsGovernment(String marked) {
        assertThat(isScene(marked)).isFalse();
    }

    private static boolean isScene(String marked) {
        int begin = marked.indexOf('*');
        int end = marked.lastIndexOf('*') - 1;
        String text = marked.replace("*", "");
        // the statement does not begin the article
        int offset = 40;
        Statement statement = new Statement(
                "a1",
                1,
                new Span(offset, offset + text.length()),
                text,
                Role.BODY,
                null,
                Certainty.STATED,
                false,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Mention mention = new Mention(new Span(offset + begin, offset + end), text.substring(begin, end), "e1");
        return Scene.isScene(statement, mention);
    }
}
