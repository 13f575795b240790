package org.daybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.daybrief.briefing.Briefing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PdfRendererTest {

    private final List<String> warnings = new ArrayList<>();

    private byte[] pdf(Briefing briefing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(Templates.builtIn(), warnings::add).render(briefing, out);
        return out.toByteArray();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return level(new PDFTextStripper().getText(document));
        }
    }

    private static String level(String text) {
        return text.replaceAll("-\\s+", "-").replaceAll("\\s+", " ").strip();
    }

    @Test
    void holdsEachPrintedStatementAsOneStretchOfText() throws IOException {
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        new HtmlRenderer(Templates.builtIn()).render(Editions.ferry(), html);
        Document page = Jsoup.parse(html.toString(java.nio.charset.StandardCharsets.UTF_8));
        String text = text(pdf(Editions.ferry()));

        for (Element line : page.select(".lines li, .event, .said")) {
            line.select(".mark, .cite, .spread, .aside").remove();
            assertThat(text).contains(level(line.text()));
        }
        for (Element run : page.select("[data-statement]")) {
            assertThat(text).contains(level(run.text()));
        }
        assertThat(warnings).isEmpty();
    }

    @Test
    void isMarkedOnEachPageAndCountsItsPages() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Editions.ferry()))) {
            PDFTextStripper stripper = new PDFTextStripper();
            int pages = document.getNumberOfPages();
            assertThat(pages).isBetween(2, 4);
            for (int number = 1; number <= pages; number++) {
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                String text = level(stripper.getText(document));
                assertThat(text.split("TLP:AMBER\\+STRICT(?!:)", -1))
                        .as("markings of page %d", number)
                        .hasSize(3);
                assertThat(text).contains("Page " + number + " of " + pages);
            }
        }
    }

    @Test
    void printsTheMarkingInTwelvePointsOnBlack() throws IOException {
        List<Float> sizes = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf(Editions.ferry()))) {
            PDFTextStripper stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) throws IOException {
                    if (text.contains("TLP:AMBER+STRICT") && !text.contains("Limited")) {
                        sizes.add(positions.get(0).getFontSizeInPt());
                    }
                    super.writeString(text, positions);
                }
            };
            stripper.getText(document);
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
            int black = page.getRGB(page.getWidth() - 62, page.getHeight() - 52) & 0xffffff;
            assertThat(black).isZero();
        }
        assertThat(sizes)
                .hasSizeGreaterThanOrEqualTo(4)
                .allSatisfy(size -> assertThat(size).isGreaterThanOrEqualTo(12));
    }

    @Test
    void hasAnOutlineOfItsHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Editions.ferry()))) {
            List<String> chapters = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                chapters.add(item.getTitle());
            }
            assertThat(chapters)
                    .containsExactly(
                            "At a glance",
                            "Ferry and coal barge collide off Port Arden",
                            "Sources",
                            "Method & coverage");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Straits briefing, edition 2");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void givesTheSameBytesOnAnyMachine() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] here = pdf(Editions.ferry());
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Seoul"));
            assertThat(pdf(Editions.ferry())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void showsOtherScriptsAndSpellsOutWhatNoFontHas() throws IOException {
        String text = text(pdf(Editions.of("Kim (김정은) met Xi (习近平) in Хабаровск; \uE001 was left.", "Gazette", null)));

        assertThat(text).contains("Kim (김정은) met Xi (习近平) in Хабаровск; [U+E001] was left.");
        assertThat(warnings)
                .containsExactly(
                        "No font of Daybrief shows [U+E001] (2 times in daily.pdf): its number is printed in its place."
                                + " The HTML page shows it if the reader's machine can.");
    }

    @Test
    void showsWritingThatRunsFromRightToLeft() throws IOException {
        String text = text(pdf(Editions.of("The paper שלום עולם printed it.", "Gazette", null)));

        assertThat(text).contains("שלום עולם");
        assertThat(warnings).isEmpty();
    }

    @Test
    void theCheckReadsThePageBetweenTheMarginsOfTheSheet() throws IOException {
        assertThat(Files.readString(Path.of("templates/paged.css")))
                .contains("@page { size: A4; margin: 24mm 20mm 24mm 20mm;");
        assertThat(PageMargins.TOP_POINTS).isEqualTo(24 * 72 / 25.4);
        assertThat(PageMargins.BOTTOM_POINTS).isEqualTo(24 * 72 / 25.4);
    }

    @Test
    void loadsNothingThatThePageAsksFor() throws IOException {
        byte[] pdf = pdf(Editions.of(
                "<img src=\"file:///etc/hostname\"> <link rel=stylesheet href=http://127.0.0.1:1/x.css>",
                "Gazette",
                null));

        assertThat(text(pdf)).contains("<img src=\"file:///etc/hostname\">");
    }

    @Test
    void anEmptyEditionIsAPageToo() throws IOException {
        assertThat(text(pdf(Editions.empty()))).contains("No article was used.");
    }
}
