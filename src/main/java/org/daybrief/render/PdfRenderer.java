package org.daybrief.render;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStreamFactory;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Consumer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PageMode;
import org.daybrief.briefing.Briefing;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.w3c.dom.Document;

/**
 * The page of {@link HtmlRenderer} laid out on paper: fonts embedded, tagged, with an outline, marked on each page.
 * Nothing is loaded from anywhere, whatever the page asks for.
 */
public final class PdfRenderer implements BriefingRenderer {

    private final Templates templates;
    private final Consumer<String> warnings;

    /**
     * @param templates those of the HTML page
     * @param warnings takes a sentence for each character that no font can show
     */
    public PdfRenderer(Templates templates, Consumer<String> warnings) {
        this.templates = templates;
        this.warnings = warnings;
    }

    @Override
    public String extension() {
        return "pdf";
    }

    @Override
    public void render(Briefing briefing, OutputStream out) throws IOException {
        String page = HtmlRenderer.paged(templates, briefing);
        Document document = new W3CDom().namespaceAware(true).fromJsoup(Jsoup.parse(page));
        Bookmarks.add(document);
        Glue.apply(document.getDocumentElement());
        FontRuns runs = new FontRuns();
        runs.apply(document.getDocumentElement());
        ReadingOrder.apply(document.getDocumentElement());
        runs.missing()
                .forEach(
                        (codePoint, times) -> warnings.accept(
                                "No font of Daybrief shows " + Visible.spelt(codePoint)
                                        + " (" + Furniture.count(times, "time") + " in " + briefing.id()
                                        + ".pdf): its number is printed in its place. The HTML page shows it if the reader's machine can."));
        try (PdfBoxRenderer renderer = builder(document, runs).buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument pdf = renderer.getPdfDocument()) {
                StructureRepair.apply(pdf);
                new PdfIdentity(pdf, briefing.edition().asOf()).apply(page);
                pdf.getDocumentCatalog().setPageMode(PageMode.USE_OUTLINES);
                pdf.save(out);
            }
        }
    }

    private static PdfRendererBuilder builder(Document document, FontRuns runs) {
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(document, "briefing:/page.html");
        builder.withProducer(PdfIdentity.PRODUCER);
        builder.usePdfUaAccessibility(true);
        builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUnicodeCharacterBreaker(new CharacterBreaks());
        if (runs.isRightToLeft()) {
            builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
            builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        }
        PdfFonts.register(builder, runs.used());
        denyLoading(builder);
        return builder;
    }

    /** Every way to a file or an address is barred, before and after an address is made absolute. */
    private static void denyLoading(PdfRendererBuilder builder) {
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (uri, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUriResolver((base, uri) -> null);
        FSStreamFactory deny = uri -> {
            throw new SecurityException("Daybrief loads nothing for a PDF: " + uri);
        };
        builder.useProtocolsStreamImplementation(deny, "http", "https", "file", "jar", "ftp", "classpath", "data");
    }
}
