package org.daybrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;

/** {@code fonts/coverage.tsv} against the font files themselves. */
class FontCoverageTest {

    private static final int LAST = 0x2ffff;

    @Test
    void theMainFontsShowWhatTheTableSays() throws IOException {
        BitSet shared = new BitSet();
        shared.set(0x20, LAST + 1);
        for (String file : PdfFonts.mainFiles()) {
            shared.and(shown(file));
        }
        BitSet said = new BitSet();
        for (int c = 0x20; c <= LAST; c++) {
            said.set(c, FontCoverage.isMain(c));
        }
        assertThat(said).isEqualTo(shared);
    }

    @Test
    void eachFallbackShowsWhatTheTableSays() throws IOException {
        for (FontCoverage.Family family : FontCoverage.fallbacks()) {
            BitSet said = new BitSet();
            for (int c = 0x20; c <= LAST; c++) {
                said.set(c, family.covers(c));
            }
            assertThat(said).as(family.name).isEqualTo(shown(family.file));
        }
    }

    private static BitSet shown(String file) throws IOException {
        try (InputStream in = PdfFonts.open(file);
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet shown = new BitSet();
            for (int c = 0x20; c <= LAST; c++) {
                shown.set(c, glyphs.getGlyphId(c) != 0);
            }
            return shown;
        }
    }
}
