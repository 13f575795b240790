package org.daybrief.render;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts of the jar. Each file is read when a page first needs it and kept for the next page. */
final class PdfFonts {

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    private static final List<Face> MAIN = List.of(
            new Face("Source Serif 4", "SourceSerif4-Regular.ttf", 400, FontStyle.NORMAL),
            new Face("Source Serif 4", "SourceSerif4-Italic.ttf", 400, FontStyle.ITALIC),
            new Face("Source Serif 4", "SourceSerif4-Bold.ttf", 700, FontStyle.NORMAL),
            new Face("Source Serif 4", "SourceSerif4-BoldItalic.ttf", 700, FontStyle.ITALIC),
            new Face("Source Sans 3", "SourceSans3-Regular.ttf", 400, FontStyle.NORMAL),
            new Face("Source Sans 3", "SourceSans3-Italic.ttf", 400, FontStyle.ITALIC),
            new Face("Source Sans 3", "SourceSans3-SemiBold.ttf", 600, FontStyle.NORMAL),
            new Face("Source Sans 3", "SourceSans3-Bold.ttf", 700, FontStyle.NORMAL));

    private PdfFonts() {}

    private record Face(String family, String file, int weight, FontStyle style) {}

    /** Files of the main fonts. */
    static List<String> mainFiles() {
        return MAIN.stream().map(Face::file).toList();
    }

    static void register(PdfRendererBuilder builder, Collection<FontCoverage.Family> fallbacks) {
        MAIN.forEach(face -> register(builder, face));
        fallbacks.forEach(family -> register(builder, new Face(family.name, family.file, 400, FontStyle.NORMAL)));
    }

    /** A file of the jar's folder {@code fonts}. */
    static InputStream open(String file) {
        InputStream in = PdfFonts.class.getResourceAsStream("/fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("the jar lacks fonts/" + file);
        }
        return in;
    }

    private static void register(PdfRendererBuilder builder, Face face) {
        builder.useFont(
                () -> new ByteArrayInputStream(FILES.computeIfAbsent(face.file(), PdfFonts::read)),
                face.family(),
                face.weight(),
                face.style(),
                true);
    }

    private static byte[] read(String file) {
        try (InputStream in = open(file)) {
            byte[] font = in.readAllBytes();
            hideLigatures(font);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Renames the table of substitutions in the copy in memory. With it PDFBox draws ligatures that have no code point: they
     * could not be searched or copied, and lines would be shorter than measured.
     */
    private static void hideLigatures(byte[] font) {
        int tables = (font[4] & 255) << 8 | font[5] & 255;
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            if (new String(font, entry, 4, StandardCharsets.ISO_8859_1).equals("GSUB")) {
                font[entry] = 'x';
            }
        }
    }
}
