package org.daybrief.deliver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: evil@example.net",
                "a\rb",
                "a\nb",
                "a\r\n folded",
                "a\u0000b",
                "a\u001bb",
                "a\tb",
                "a\u007fb",
                "a\u0085b",
                "a\u009bb",
                "a\u2028b",
                "a\u2029b",
                "a\u202eb",
                "a\u2066b",
                "a\u200eb",
                "a\ud83d",
                "\udc00a",
                "a\ufeffb",
                "a\uffffb",
                " ",
                ""
            })
    void refusesWhatCouldEndTheLine(String hostile) {
        assertThatThrownBy(() -> new HeaderText(hostile)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Daily briefing – No 17", "Bericht über Öl", "日報 🇺🇳", "\"quoted\" <b>; =?utf-8?q?x?="})
    void takesTextOfAnyScript(String text) {
        assertThat(new HeaderText(text).text()).isEqualTo(text);
    }

    @Test
    void cleansWhatWasNotWrittenForAHeader() {
        assertThat(HeaderText.cleaned("  Ferry\r\nBcc: x\u2028sinks\u202e \u0000 off\tArden ")
                        .text())
                .isEqualTo("Ferry Bcc: x sinks off Arden");
        assertThat(HeaderText.cleaned("\r\n\u0000").text()).isEqualTo("–");
        assertThat(HeaderText.cleaned("🙂".repeat(400)).text()).hasSizeLessThanOrEqualTo(HeaderText.MAX_LENGTH);
    }

    @ParameterizedTest
    @CsvSource({
        "desk@example.org, , desk@example.org",
        "<desk@example.org>, , desk@example.org",
        "Daybrief <desk@example.org>, Daybrief, desk@example.org",
        "Büro Süd <desk@example.org>, Büro Süd, desk@example.org",
        "'\"Daybrief, night desk\" <desk@example.org>', 'Daybrief, night desk', desk@example.org",
        "'\"The \\\"desk\\\" <us>\" <desk@example.org>', 'The \"desk\" <us>', desk@example.org",
    })
    void readsASender(String written, String name, String address) throws MalformedAddress {
        Sender sender = Sender.parse(written);
        assertThat(sender.name() == null ? null : sender.name().text()).isEqualTo(name);
        assertThat(sender.address().text()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Daybrief desk@example.org",
                "Daybrief <desk@example.org",
                "Daybrief <desk>",
                "Day\r\nBcc: x <desk@example.org>",
                "Day\u2028brief <desk@example.org>",
                "A <a@example.org>, B <b@example.org>",
                "\"open <desk@example.org>",
                "\"a\" b <desk@example.org>",
                "\"a\" <x@example.org> <desk@example.org>",
                "<>",
                ""
            })
    void refusesASenderThatIsNone(String written) {
        assertThatThrownBy(() -> Sender.parse(written)).isInstanceOf(MalformedAddress.class);
    }

    @Test
    void fillsASubject() {
        Map<String, String> values = Map.of(
                "marking", "TLP:AMBER",
                "title", "Daily briefing",
                "date", "14 November 2024",
                "number", "17",
                "headline", "Ferry {title}\r\nBcc: evil@example.net");
        assertThat(SubjectTemplate.DEFAULT.fill(values).text())
                .isEqualTo("[TLP:AMBER] Daily briefing, 14 November 2024 – No 17");
        assertThat(new SubjectTemplate("{number}: {headline}").fill(values).text())
                .as("the marking is never left out; what a value holds is no template")
                .isEqualTo("[TLP:AMBER] 17: Ferry {title} Bcc: evil@example.net");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{titel}", "{title", "title}", "{}", "{title}}", "{{title}}", "{date} {", "a\nb", " "})
    void refusesATemplateThatNamesSomethingElse(String template) {
        assertThatThrownBy(() -> new SubjectTemplate(template)).isInstanceOf(IllegalArgumentException.class);
    }
}
