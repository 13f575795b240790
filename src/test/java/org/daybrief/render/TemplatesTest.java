package org.daybrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {

    @TempDir
    Path folder;

    private String render(String template) throws IOException {
        Files.writeString(folder.resolve("briefing.ftlh"), template);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer(Templates.from(folder)).render(Editions.ferry(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aUsersTemplateTakesThePlaceOfTheBuiltInOneAndMayUseItsMacros() throws IOException {
        assertThat(render("<#import \"macros.ftlh\" as m><p>${title}: <@m.words glance[0]/></p>"))
                .isEqualTo(
                        "<p>Straits briefing: <span data-statement=\"a2.3\">The coast guard counted 34 injured by 6 March.</span></p>");
    }

    @Test
    void aFolderWithoutTemplatesLeavesTheBuiltInOnes() throws IOException {
        StringWriter out = new StringWriter();
        Templates.from(folder).render("briefing.ftlh", PageModel.of(Editions.ferry(), false), out);
        assertThat(out.toString()).contains("<h1>Straits briefing</h1>");
    }

    @Test
    void aWrongNameIsReportedWithFileLineAndCure() {
        assertThatThrownBy(() -> render("<h1>\n${titel}</h1>"))
                .isInstanceOf(TemplateProblem.class)
                .hasMessageStartingWith(folder.resolve("briefing.ftlh") + ", line 2: ")
                .hasMessageContaining("titel")
                .hasMessageEndingWith(
                        "Mend that line; or delete the file from your templates folder, and the built-in one is used.");
    }

    @Test
    void aBrokenTagIsReportedWithFileLineAndCure() {
        assertThatThrownBy(() -> render("<h1>\n<#if title></h1>"))
                .isInstanceOf(TemplateProblem.class)
                .hasMessageStartingWith(folder.resolve("briefing.ftlh") + ", line ")
                .hasMessageContaining("#if");
    }

    @Test
    void aMissingFolderIsReportedWithItsName() {
        Path missing = folder.resolve("none");
        assertThatThrownBy(() -> Templates.from(missing)).hasMessageContaining(missing.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${title?api.getClass()}",
                "${title.class}",
                "<#include \"/etc/hostname\">",
                "<#include \"../../../../../../../../etc/hostname\">"
            })
    void noTemplateReachesAClassOrAFileOutsideItsFolder(String template) {
        assertThatThrownBy(() -> render(template)).isInstanceOf(TemplateProblem.class);
    }

    @Test
    void textIsEscapedEvenWhereATemplateForgetsIt() throws IOException {
        Files.writeString(folder.resolve("plain.ftl"), "${x}");
        StringWriter out = new StringWriter();
        Templates.from(folder).render("plain.ftl", Map.of("x", "<b>&"), out);
        assertThat(out).hasToString("&lt;b&gt;&amp;");
    }

    @Test
    void theShippedTemplatesNeverSwitchEscapingOffNorEvaluateText() throws IOException {
        List<Path> templates;
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            templates = files.filter(file -> file.toString().endsWith(".ftlh")).toList();
        }
        assertThat(templates).isNotEmpty();
        for (Path template : templates) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain(
                            "?no_esc",
                            "noautoesc",
                            "noAutoEsc",
                            "?noEsc",
                            "?interpret",
                            "?eval",
                            "?new",
                            "?api",
                            "#outputformat",
                            "#outputFormat");
        }
    }
}
