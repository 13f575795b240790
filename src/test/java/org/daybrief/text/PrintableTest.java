package org.daybrief.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void showsWhatATerminalWouldObey() {
        assertThat(Printable.of("a\nb\u202etxt.exe\u001b[2J.txt")).isEqualTo("a\\u000ab\\u202etxt.exe\\u001b[2J.txt");
    }

    @Test
    void leavesOrdinaryNamesAlone() {
        assertThat(Printable.of("Übersicht 日本.txt")).isEqualTo("Übersicht 日本.txt");
    }

    @Test
    void cutsWhatIsTooLongForALine() {
        assertThat(Printable.of("a".repeat(5000))).hasSize(301).endsWith("…");
    }
}
