package org.daybrief.render;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which characters each font of the jar can show, without opening one of them: {@code fonts/coverage.tsv} holds a line for each
 * family (name, file, code points as hexadecimal ranges); the first, {@code main}, is what all faces of the main fonts share.
 */
final class FontCoverage {

    private FontCoverage() {}

    /** A fallback family; its ranges are read when a text first asks for them. */
    static final class Family {

        final String name;
        final String file;
        private final String ranges;
        private volatile @Nullable BitSet covered;

        private Family(String name, String file, String ranges) {
            this.name = name;
            this.file = file;
            this.ranges = ranges;
        }

        boolean covers(int codePoint) {
            BitSet known = covered;
            if (known == null) {
                known = bits(ranges);
                covered = known;
            }
            return known.get(codePoint);
        }

        /** Whether blanks between its words must stay in its run, or the words would change their order. */
        boolean isRightToLeft() {
            return name.endsWith("Arabic") || name.endsWith("Hebrew");
        }
    }

    /** Read when a page first holds a character that is not plainly in the main fonts. */
    private static final class Table {
        static final List<Family> ALL = read();
    }

    /** Whether all faces of the main fonts show the character. */
    static boolean isMain(int codePoint) {
        boolean plain = codePoint >= ' ' && codePoint < 0x7f
                || codePoint > 0xa0 && codePoint < 0x12c && codePoint != 0xad
                || codePoint >= 0x2013 && codePoint <= 0x2015
                || codePoint >= 0x2018 && codePoint <= 0x201a
                || codePoint >= 0x201c && codePoint <= 0x201e
                || codePoint == 0x2026;
        return plain || Table.ALL.get(0).covers(codePoint);
    }

    /** In the order in which they are asked. */
    static List<Family> fallbacks() {
        return Table.ALL.subList(1, Table.ALL.size());
    }

    private static List<Family> read() {
        List<Family> families = new ArrayList<>();
        try (InputStream in = PdfFonts.open("coverage.tsv");
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    String[] columns = line.split("\t");
                    families.add(new Family(columns[0], columns[1], columns[2]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(families);
    }

    private static BitSet bits(String ranges) {
        BitSet bits = new BitSet();
        for (String range : ranges.split(" ")) {
            int dash = range.indexOf('-');
            int from = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
            bits.set(from, dash < 0 ? from + 1 : Integer.parseInt(range.substring(dash + 1), 16) + 1);
        }
        return bits;
    }
}
