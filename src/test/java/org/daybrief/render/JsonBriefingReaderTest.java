package org.daybrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.daybrief.article.ArticleFile;
import org.daybrief.article.ArticleReaders;
import org.daybrief.article.Intake;
import org.daybrief.briefing.Briefing;
import org.daybrief.briefing.BriefingComposer;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.Coverage;
import org.daybrief.briefing.Edition;
import org.daybrief.statement.AnalyzedArticle;
import org.daybrief.statement.ArticleAnalyzer;
import org.daybrief.text.Digest;
import org.junit.jupiter.api.Test;

class JsonBriefingReaderTest {

    @Test
    void readsBackWhatTheRendererWrote() throws Exception {
        byte[] first = json(briefing("""
                Date: 12/11/2024
                Around 40 people were rescued from the flooded valley on Monday, the fire service said.
                “We expect the river to rise again,” Chief Officer Mara Quill said on November 12.
                The mayor of Tarn denied that up to 300 homes were damaged. It is not clear when the road will open 🌊.
                """));
        Briefing back = new JsonBriefingReader().read(new ByteArrayInputStream(first));
        assertThat(new String(json(back), StandardCharsets.UTF_8)).isEqualTo(new String(first, StandardCharsets.UTF_8));
        assertThat(back.articles()).hasSize(1);
        assertThat(back.coverage().files())
                .contains(new Coverage.FileOutcome("broken.txt", Coverage.Outcome.REJECTED, "It is empty."));
    }

    @Test
    void saysThatAFileIsNoBriefing() {
        assertThatThrownBy(() -> read("{\"format\": \"other/1\"}"))
                .isInstanceOf(JsonBriefingReader.MalformedBriefing.class)
                .hasMessage("\"format\" is \"other/1\", not \"daybrief-briefing/1\"");
        assertThatThrownBy(() -> read("no json"))
                .isInstanceOf(JsonBriefingReader.MalformedBriefing.class)
                .hasMessageStartingWith("not JSON as a briefing has it: ");
        assertThatThrownBy(() -> read("{\"format\": \"daybrief-briefing/1\", \"briefing\": \"daily\"}"))
                .isInstanceOf(JsonBriefingReader.MalformedBriefing.class)
                .hasMessage("a value is missing or wrong: \"title\" is missing or no text");
    }

    private static void read(String json) throws Exception {
        new JsonBriefingReader().read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] json(Briefing briefing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JsonRenderer().render(briefing, out);
        return out.toByteArray();
    }

    private static Briefing briefing(String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        Intake intake = new ArticleReaders().read(new ArticleFile("valley.txt", Digest.sha256(content), content));
        AnalyzedArticle article = new ArticleAnalyzer().analyze(((Intake.Accepted) intake).article());
        Edition edition = new Edition(
                LocalDate.of(2024, 11, 14),
                3,
                2,
                OffsetDateTime.parse("2024-11-14T05:00:00+01:00"),
                OffsetDateTime.parse("2024-11-13T05:00:00+01:00"),
                2);
        return new BriefingComposer()
                .compose(
                        BriefingDefinition.daily(),
                        edition,
                        List.of(article),
                        List.of(new Coverage.FileOutcome("broken.txt", Coverage.Outcome.REJECTED, "It is empty.")));
    }
}
