package org.daybrief.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "desk@example.org",
                "first.last+news@mail.example.co.uk",
                "o'neil_{x}|~@example.org",
                "a@b.cd",
                "root@localhost",
                "1@2.de"
            })
    void takesWhatEveryServerTakes(String address) throws MalformedAddress {
        assertThat(EmailAddress.parse(address).text()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "Desk@EXAMPLE.org, Desk@example.org, desk@example.org",
        "'  desk@example.org ', desk@example.org, desk@example.org",
        "desk@bücher.example, desk@xn--bcher-kva.example, desk@xn--bcher-kva.example",
        "desk@BÜCHER.example, desk@xn--bcher-kva.example, desk@xn--bcher-kva.example",
        "desk@xn--bcher-kva.example, desk@xn--bcher-kva.example, desk@xn--bcher-kva.example",
        "desk@XN--BCHER-KVA.example, desk@xn--bcher-kva.example, desk@xn--bcher-kva.example",
        "desk@straße.example, desk@xn--strae-oqa.example, desk@xn--strae-oqa.example",
        "desk@例え.jp, desk@xn--r8jz45g.jp, desk@xn--r8jz45g.jp",
    })
    void hasOneKeyForAllSpellings(String written, String text, String key) throws MalformedAddress {
        EmailAddress address = EmailAddress.parse(written);
        assertThat(address.text()).isEqualTo(text);
        assertThat(address.key()).isEqualTo(key);
    }

    @Test
    void joinsComposedAndDecomposedLetters() throws MalformedAddress {
        assertThat(EmailAddress.parse("desk@bu\u0308cher.example"))
                .isEqualTo(EmailAddress.parse("desk@b\u00fccher.example"));
    }

    @Test
    void knowsNoLocale() throws MalformedAddress {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(EmailAddress.parse("INFO@INDIA.example").key()).isEqualTo("info@india.example");
        } finally {
            Locale.setDefault(before);
        }
    }

    /** The attacks that were tried on mail libraries, and others of their kind. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org\r\nBcc: evil@example.net",
                "a@example.org\nRCPT TO:<evil@example.net>",
                "a\r\nRCPT TO:<evil@example.net>@example.org",
                "\"a RCPT TO:<evil@example.net>\"@example.org",
                "a>\r\nRCPT TO:<evil@example.net@example.org",
                "a@example.org> BODY=8BITMIME\r\nDATA",
                "a@example.org\u0000",
                "a\u0000b@example.org",
                "a@exam\u2028ple.org",
                "a\u2029@example.org",
                "a\u0085@example.org",
                "a@example.org\u0085x",
                "a@example.org,evil@example.net",
                "a@example.org evil@example.net",
                "a b@example.org",
                "a\tb@example.org",
                "a@ example.org",
                "Ana <a@example.org>",
                "a@example.org (comment)",
                "a(comment)@example.org",
                "a@b@example.org",
                "a%b@@example.org",
                "\u202egro.elpmaxe@a",
                "a@\u202eexample.org",
                "\ud800@example.org",
                "a@\udc00.org",
                "a@example.org\ufffe",
                "ana\u00a0@example.org",
                "\uff41na@example.org",
                "ana\uff20example.org",
                "åsa@example.org",
                ".a@example.org",
                "a.@example.org",
                "a..b@example.org",
                "@example.org",
                "a@",
                "a@.org",
                "a@example..org",
                "a@example.org.",
                "a@-example.org",
                "a@example-.org",
                "a@exa_mple.org",
                "a@example",
                "a@127.0.0.1",
                "a@[127.0.0.1]",
                "a@[IPv6:::1]",
                "a@xn--\u00fc.org",
                "a@xn--zzzzzzzzz99999999.org",
                "a@example\u3002org\r",
                "a@a\u200db.org",
                "a@☃\ufe0f\u202c.org",
                "a@exam/ple.org",
                "a@ⓛocal host",
                "",
                " ",
                "nobody"
            })
    void refusesWhatCouldMeanMore(String hostile) {
        // a line end behind a whole address is white space around it
        assertThatThrownBy(() -> {
                    EmailAddress parsed = EmailAddress.parse(hostile.endsWith("\r") ? hostile + "x" : hostile);
                    throw new AssertionError("taken as " + parsed.text());
                })
                .isInstanceOf(MalformedAddress.class)
                .satisfies(e -> assertThat(e.getMessage().chars())
                        .as("safe to print")
                        .allMatch(c -> c >= ' ' && c != 0x7f && c != 0x85 && c != 0x2028 && c != 0x202e));
    }

    @Test
    void holdsTheLengthsOfTheStandard() throws MalformedAddress {
        String label = "d".repeat(63);
        assertThat(EmailAddress.parse("a".repeat(64) + "@example.org").local()).hasSize(64);
        assertThatThrownBy(() -> EmailAddress.parse("a".repeat(65) + "@example.org"))
                .hasMessageContaining("more than 64 characters");
        assertThat(EmailAddress.parse("a@" + label + ".org").domain()).hasSize(67);
        assertThatThrownBy(() -> EmailAddress.parse("a@" + label + "d.org")).hasMessageContaining("longer than 63");
        String domain = label + "." + label + "." + label + ".example";
        assertThat(domain).hasSize(199);
        assertThat(EmailAddress.parse("a".repeat(54) + "@" + domain).text()).hasSize(254);
        assertThatThrownBy(() -> EmailAddress.parse("a".repeat(55) + "@" + domain))
                .hasMessageContaining("longer than 254");
    }

    @Test
    void saysWhatIsWrongAndWhy() {
        assertThatThrownBy(() -> EmailAddress.parse("ana lind@example.org"))
                .hasMessage(
                        "'ana lind@example.org' is no mail address: white space (U+0020) may not stand before the @.");
        assertThatThrownBy(() -> EmailAddress.parse("åsa@example.org"))
                .hasMessage("'åsa@example.org' is no mail address: before the @ only ASCII is supported, not U+00E5;"
                        + " most servers take no other address, ask for the ASCII one.");
        assertThatThrownBy(() -> EmailAddress.parse("a\u2028@example.org"))
                .hasMessageStartingWith("'a\\u2028@example.org' is no mail address: ");
    }

    @Test
    void cannotBeMadeByHandEither() {
        assertThatThrownBy(() -> new EmailAddress("a\r\nb", "example.org"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new EmailAddress("a", "EXAMPLE.org")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isMaskedWhereItIsPrintedByAccident() throws MalformedAddress {
        assertThat("to " + EmailAddress.parse("minister@example.org")).isEqualTo("to m…@example.org");
    }
}
