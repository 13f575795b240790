package org.daybrief.article;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text: byte order mark, then strict UTF-8, then the encoding that the file declares, then a guess by its bytes.
 * Strict UTF-8 comes early because text in another encoding hardly ever is valid UTF-8, whatever it declares.
 */
final class Decoding {

    private static final int SAMPLE = 1 << 16;
    private static final int MIN_CONFIDENCE = 10;
    static final String BINARY = "It holds binary data, not text. Save the article as .txt, .md or .html.";
    static final String UNKNOWN_ENCODING = "Its character encoding cannot be told. Save it again as UTF-8 text.";

    private Decoding() {}

    /**
     * @param declared the encoding that the content names itself, if any
     */
    static Decoded of(byte[] content, @Nullable String declared) {
        String format = Signatures.formatOf(content);
        if (format != null) {
            return new Decoded.NoText(
                    "It is " + format + " under the name of a text file. Save the article as .txt, .md or .html.");
        }
        String text = characters(content, declared);
        if (text == null) {
            return new Decoded.NoText(Signatures.hasNul(content) ? BINARY : UNKNOWN_ENCODING);
        }
        return Cleaning.isBinary(text) ? new Decoded.NoText(BINARY) : new Decoded.Characters(Cleaning.clean(text));
    }

    private static @Nullable String characters(byte[] content, @Nullable String declared) {
        ByteOrderMark mark = ByteOrderMark.of(content);
        if (mark != null) {
            return strict(content, mark.bytes, mark.charset());
        }
        if (Signatures.hasNul(content)) {
            Charset wide = wideWithoutMark(content);
            return wide == null ? null : strict(content, 0, wide);
        }
        String text = strict(content, 0, StandardCharsets.UTF_8);
        if (text == null && declared != null) {
            text = strict(content, 0, charset(declared));
        }
        return text == null ? guess(content) : text;
    }

    /** UTF-16 in a western language: nearly every second byte is zero, always the same one of the two. */
    private static @Nullable Charset wideWithoutMark(byte[] content) {
        int[] zeros = new int[2];
        int length = Math.min(content.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            zeros[i & 1] += content[i] == 0 ? 1 : 0;
        }
        int half = length / 2;
        if (zeros[0] > half * 0.6 && zeros[1] < half * 0.05) {
            return StandardCharsets.UTF_16BE;
        }
        return zeros[1] > half * 0.6 && zeros[0] < half * 0.05 ? StandardCharsets.UTF_16LE : null;
    }

    private static @Nullable String strict(byte[] content, int from, @Nullable Charset charset) {
        if (charset == null) {
            return null;
        }
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, from, content.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Browsers read what calls itself ASCII or Latin-1 as windows-1252, which holds it; so do we. */
    private static @Nullable Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name.strip());
            return charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII)
                    ? Charset.forName("windows-1252")
                    : charset.canEncode() ? charset : null;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static @Nullable String guess(byte[] content) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(content.length > SAMPLE ? Arrays.copyOf(content, SAMPLE) : content);
        for (CharsetMatch match : detector.detectAll()) {
            if (match.getConfidence() < MIN_CONFIDENCE) {
                return null;
            }
            String text = strict(content, 0, charset(match.getName()));
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
