package org.daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {

    private static final String TEXT =
            "The café “Zürich” in Exville closed, said the mayor: “Adieu”, and the people of the"
                    + " town wept as they had not wept since the fire.";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void readsWithoutAMark(String charset) {
        assertThat(text(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void takesTheByteOrderMarkOff(String charset) {
        assertThat(text(("\ufeff" + TEXT).getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @Test
    void believesThePagesOwnEncodingWhereItIsNotUtf8() {
        byte[] page = ("<meta charset='iso-8859-15'><p>The café costs 5 € at the harbour, the mayor of the town said on"
                        + " Monday.</p>")
                .getBytes(Charset.forName("iso-8859-15"));
        assertThat(((Intake.Accepted) Read.bytes("a.html", page)).article().text())
                .contains("café costs 5 €");
    }

    @Test
    void namesTheFormatOfARenamedFile() {
        assertThat(Read.reason("a.txt", "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8)))
                .startsWith("It is a PDF under the name of a text file.");
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertThat(Read.reason("a.txt", noise)).isEqualTo(Decoding.BINARY);
        assertThat(Read.reason("a.txt", "One.\0 Two.".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(Decoding.BINARY);
        assertThat(Read.reason("a.txt", new byte[0])).isEqualTo(DecodingReader.BLANK);
        assertThat(Read.reason("a.md", " \n\t\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(DecodingReader.BLANK);
    }

    @Test
    void neverThrows() {
        Random random = new Random(2);
        for (int i = 0; i < 600; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            byte[] page = Arrays.copyOf(("<p>" + TEXT).getBytes(StandardCharsets.UTF_8), 40 + random.nextInt(80));
            page[random.nextInt(page.length)] = (byte) random.nextInt();
            for (String name : new String[] {"a.txt", "a.md", "a.html"}) {
                assertThat(Read.bytes(name, bytes)).isNotNull();
                assertThat(Read.bytes(name, page)).isNotNull();
            }
        }
    }

    private static String text(byte[] content) {
        return ((Intake.Accepted) Read.bytes("a.txt", content)).article().text();
    }
}
