package org.daybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.daybrief.briefing.Briefing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an article holds, the pages that the renderers make of it pass the check that refuses an edition. */
class PaperCheckTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said “no” \u2013 twice \u2014 in May; the café’s naïve owner paid €5, £3.50 or ₩7,000 (½ of it).",
                "Send \u202Egnp.exe\u202C now\u0007, \u2066or\u2069 never\uFEFF, a\u00ADb, c\u200Bd.",
                "Kim (김정은) met Xi (习近平) and Abe (安倍) at 東京 タワー.",
                "The paper «שלום (עולם) 2024» printed it, and (مرحبا بالعالم) too, on 5 May.",
                "No font has \uE001, \uD83E\uDEE8 or \uD835\uDD38, but 🚀, ✓, → and №5 are there.",
                "The ofﬁce ﬂoor’s e\u0301clair, Å and 10 000 people, ５ of them, x² and H₂O.",
                "A word of 200 letters: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.",
                "See https://gazette.example/a-very-long-address/that/goes/on-and-on/until-it-is/wider/than-any/line-of-this-page/index.html now.",
                "<script>alert(1)</script> & &amp; ${x} <#if> </style> -- <!-- ]]> \"q\" 'q' `q` ^a ~b \\c.",
                "นายกรัฐมนตรี said so in Ελλάδα, Հայաստան and साकार."
            })
    void anyTextPasses(String text) throws IOException {
        assertThat(problems(Editions.of(text + "\nAnother line stands below it.", "Gazette", null)))
                .isEmpty();
    }

    @Test
    void everySectionPasses() throws IOException {
        assertThat(problems(Editions.ferry())).isEmpty();
    }

    @Test
    void aLongEditionPassesAcrossItsPages() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 200; i++) {
            text.append("Buoy number ").append(i).append(" drifted out of the well-kept lane, the pilot of launch ");
            text.append(i * 7).append(" told the harbour board, and was hauled back before the tide turned at noon.\n");
        }
        assertThat(problems(Editions.of(text.toString(), "Gazette", null))).isEmpty();
    }

    private static List<String> problems(Briefing briefing) throws IOException {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        new HtmlRenderer(Templates.builtIn()).render(briefing, html);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        new PdfRenderer(Templates.builtIn(), warning -> {}).render(briefing, pdf);
        RenderedCheck check = new RenderedCheck(briefing);
        List<String> problems = new java.util.ArrayList<>(check.html(html.toString(StandardCharsets.UTF_8)));
        problems.addAll(check.pdf(pdf.toByteArray()));
        return problems;
    }
}
