package org.daybrief.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 text in lines of at most 76 ASCII characters that every server passes on unchanged: RFC 2045, section 6.7. */
final class QuotedPrintable {

    private static final int WIDTH = 75;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] out;
    private int length;
    private int column;

    private QuotedPrintable(int length) {
        out = new byte[length + length / 4 + 64];
    }

    /** The encoded text; its lines end with CRLF whatever those of the text do. */
    static byte[] encode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        QuotedPrintable encoder = new QuotedPrintable(bytes.length);
        int begin = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i == bytes.length || bytes[i] == '\n') {
                int end = i > begin && bytes[i - 1] == '\r' ? i - 1 : i;
                encoder.line(bytes, begin, end);
                if (i < bytes.length) {
                    encoder.lineEnd();
                }
                begin = i + 1;
            }
        }
        return Arrays.copyOf(encoder.out, encoder.length);
    }

    private void line(byte[] bytes, int begin, int end) {
        for (int i = begin; i < end; i++) {
            byte b = bytes[i];
            boolean space = b == ' ' || b == '\t';
            boolean plain = b > ' ' && b < 0x7f && b != '=' && !(i == begin && isDelicate(bytes, begin, end));
            if (plain || space && i < end - 1) {
                room(1);
                out[length++] = b;
                column++;
            } else {
                room(3);
                out[length++] = '=';
                out[length++] = HEX[b >> 4 & 15];
                out[length++] = HEX[b & 15];
                column += 3;
            }
        }
    }

    /** Some servers change a line that begins with "From " or is a single dot. */
    private static boolean isDelicate(byte[] bytes, int begin, int end) {
        return bytes[begin] == '.' && end == begin + 1
                || end - begin >= 5
                        && bytes[begin] == 'F'
                        && bytes[begin + 1] == 'r'
                        && bytes[begin + 2] == 'o'
                        && bytes[begin + 3] == 'm'
                        && bytes[begin + 4] == ' ';
    }

    /** Breaks the line where the next characters would not fit, and keeps room for them and for a line end. */
    private void room(int characters) {
        if (column + characters > WIDTH) {
            out[length++] = '=';
            lineEnd();
        }
        if (length + 16 > out.length) {
            out = Arrays.copyOf(out, out.length * 2);
        }
    }

    private void lineEnd() {
        if (length + 16 > out.length) {
            out = Arrays.copyOf(out, out.length * 2);
        }
        out[length++] = '\r';
        out[length++] = '\n';
        column = 0;
    }
}
