package org.daybrief.deliver;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybrief.deliver.Outcome.Lost;
import org.daybrief.deliver.Outcome.NotNow;
import org.daybrief.deliver.Outcome.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OutcomeTest {

    @ParameterizedTest
    @EnumSource(Stage.class)
    void codesDecideAtEveryStage(Stage stage) {
        Reply temporary = new Reply(451, "451 4.3.0 Try later");
        Reply forGood = new Reply(552, "552 5.3.4 Too large");

        assertThat(Outcome.of(stage, temporary, "")).isEqualTo(new NotNow(temporary, "451 4.3.0 Try later"));
        assertThat(Outcome.of(stage, forGood, "")).isEqualTo(new Refused(forGood, false));
    }

    @Test
    void silenceIsHarmlessUntilTheContentIsOnItsWay() {
        assertThat(Outcome.of(Stage.SENDER, null, "closed")).isEqualTo(new NotNow(null, "closed"));
        assertThat(Outcome.of(Stage.RECIPIENT, null, "closed")).isEqualTo(new NotNow(null, "closed"));
        assertThat(Outcome.of(Stage.DATA, null, "closed")).isEqualTo(new NotNow(null, "closed"));
        assertThat(Outcome.of(Stage.CONTENT, null, "closed")).isEqualTo(new Lost("closed"));
    }

    @Test
    void anAnswerThatIsNoneIsSilence() {
        assertThat(Outcome.of(Stage.CONTENT, new Reply(354, "354 go on"), "an odd answer"))
                .isEqualTo(new Lost("an odd answer"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 | RECIPIENT | 550 5.1.1 No such user            | true
            550 | RECIPIENT | 550 5.1.10 Unknown                | true
            550 | CONTENT   | 550-5.1.1 No such user            | true
            550 | RECIPIENT | 550 5.2.1 Mailbox closed          | true
            550 | RECIPIENT | 550 No such user here             | true
            553 | RECIPIENT | 553 not local                     | true
            550 | RECIPIENT | 550 5.7.1 Blocked by policy       | false
            552 | RECIPIENT | 552 5.2.2 Mailbox full            | false
            552 | RECIPIENT | 552 too much                      | false
            550 | CONTENT   | 550 looks like spam               | false
            550 | SENDER    | 550 5.1.8 Sender unknown          | false
            450 | RECIPIENT | 450 4.1.1 Greylisted              | false
            """)
    void tellsAMailboxThatIsNotThereFromOtherRefusals(int code, Stage stage, String text, boolean bounced) {
        assertThat(new Reply(code, text).isHardBounce(stage)).isEqualTo(bounced);
    }

    @Test
    void keepsOfWhatAServerSaysOneHarmlessLine() {
        String text = new Reply(550, "550-first\r\n550 \u001b[31msecond\t" + "x".repeat(1000)).text();

        assertThat(text).startsWith("550-first 550 \\u001b[31msecond xxx").hasSizeLessThanOrEqualTo(Reply.LONGEST);
    }
}
