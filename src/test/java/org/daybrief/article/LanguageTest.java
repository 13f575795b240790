package org.daybrief.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                en  | The ferry ran aground in the harbour, and the passengers had to wait for the tugs.
                de  | Die Fähre lief im Hafen auf Grund, und die Leute mussten auf die Schlepper warten, weil es nicht anders ging.
                fr  | Le bateau a touché le fond dans le port, et les passagers ont dû attendre que la marée monte avec un peu de vent.
                es  | El barco encalló en el puerto y los pasajeros tuvieron que esperar a que la marea subiera con un poco de viento.
                mis | Prom osiadł na mieliźnie w porcie, a pasażerowie musieli czekać na holowniki aż do samego wieczora tego dnia.
                """)
    void tellsTheLanguageOfALongText(String code, String sentence) {
        assertThat(Language.of((sentence + " ").repeat(4))).isEqualTo(code);
    }

    @Test
    void leavesAShortTextUndetermined() {
        assertThat(Language.of("Schiff auf Grund")).isEqualTo("und");
    }

    @Test
    void refusesOnlyWhatIsLongEnoughToTell() {
        assertThat(Language.refusal(Read.article("a.txt", "Schiff auf Grund gelaufen.")))
                .isNull();
        Article german = Read.article(
                "b.txt", "Die Fähre lief im Hafen auf Grund und die Leute warteten auf die Schlepper. ".repeat(6));
        assertThat(Language.refusal(german))
                .isEqualTo(new Intake.Rejected(
                        "b.txt",
                        Intake.Outcome.UNSUPPORTED_LANGUAGE,
                        "It is not in English (it seems to be de), the only language Daybrief reads. Take it out, or put a"
                                + " translation in its place."));
    }
}
