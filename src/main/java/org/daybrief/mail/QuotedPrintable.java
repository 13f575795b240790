package org.daybrief.mail;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-8 text in lines of at most 76 ASCII characters that every server passes on unchanged: RFC 2045, section 6.7. */
final class QuotedPrintable {

    private static final int WIDTH = 75;
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream out;
    private int column;

    private QuotedPrintable(int length) {
        out = new ByteArrayOutputStream(length + length / 8 + 64);
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
        return encoder.out.toByteArray();
    }

    private void line(byte[] bytes, int begin, int end) {
        for (int i = begin; i < end; i++) {
            byte b = bytes[i];
            boolean space = b == ' ' || b == '\t';
            boolean plain = b > ' ' && b < 0x7f && b != '=' && !(i == begin && isDelicate(bytes, begin, end));
            if (plain || space && i < end - 1) {
                room(1);
                out.write(b);
                column++;
            } else {
                room(3);
                out.write('=');
                out.write(HEX[b >> 4 & 15]);
                out.write(HEX[b & 15]);
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

    private void room(int characters) {
        if (column + characters > WIDTH) {
            out.write('=');
            lineEnd();
        }
    }

    private void lineEnd() {
        out.write('\r');
        out.write('\n');
        column = 0;
    }
}
