package org.daybrief.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedPrintableTest {

    @ParameterizedTest
    @CsvSource({
        "plain words, plain words",
        "a=b, a=3Db",
        "Ä, =C3=84",
        "🇺🇳, =F0=9F=87=BA=F0=9F=87=B3",
        "From here, =46rom here",
        "Fromage, Fromage",
        "., =2E",
        "...more, ...more",
        "'space at the end ', space at the end=20",
    })
    void writesWhatEveryServerPassesOn(String text, String encoded) {
        assertThat(encode(text)).isEqualTo(encoded);
    }

    @Test
    void breaksLongLinesSoftlyAndEndsLinesTheWayOfMail() {
        assertThat(encode("x".repeat(80) + "\nnext\r\nlast")).isEqualTo("x".repeat(75) + "=\r\nxxxxx\r\nnext\r\nlast");
    }

    @Test
    void isReadBackByAnotherDecoder() throws Exception {
        int[] alphabet = "ab =.\nFé🙂\t\u2028".codePoints().toArray();
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(400), 0, alphabet.length).forEach(i -> text.appendCodePoint(alphabet[i]));
            String encoded = encode(text.toString());
            assertThat(encoded.split("\r\n")).allMatch(line -> line.length() <= 76);
            byte[] decoded = MimeUtility.decode(
                            new ByteArrayInputStream(encoded.getBytes(StandardCharsets.US_ASCII)), "quoted-printable")
                    .readAllBytes();
            assertThat(new String(decoded, StandardCharsets.UTF_8))
                    .isEqualTo(text.toString().replace("\n", "\r\n"));
        }
    }

    private static String encode(String text) {
        return new String(QuotedPrintable.encode(text), StandardCharsets.US_ASCII);
    }
}
