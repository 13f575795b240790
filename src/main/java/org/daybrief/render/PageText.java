package org.daybrief.render;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/** The running text of a PDF: what stands between the header and the footer of each page, page after page. */
final class PageText {

    private static final String BODY = "body";

    private PageText() {}

    static String of(PDDocument document) throws IOException {
        StringBuilder text = new StringBuilder();
        for (PDPage page : document.getPages()) {
            PDRectangle box = page.getMediaBox();
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            stripper.setSortByPosition(false);
            double top = PageMargins.TOP_POINTS;
            double height = box.getHeight() - top - PageMargins.BOTTOM_POINTS;
            stripper.addRegion(BODY, new Rectangle2D.Double(0, top, box.getWidth(), height));
            stripper.extractRegions(page);
            text.append(stripper.getTextForRegion(BODY)).append('\n');
        }
        return text.toString();
    }
}
