package org.daybrief.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybrief.statement.speech.Cues;
import org.daybrief.text.Lexicon;
import org.junit.jupiter.api.Test;

class CuesTest {

    @Test
    void findsEachCueInItsExample() {
        List<String> missed = new ArrayList<>();
        for (String[] row : Lexicon.rows("en/cues")) {
            String example = row[row.length - 1];
            Reading reading = Read.text(example, new MarkAnnotator());
            boolean found = reading.speech().sayings(0).stream()
                    .anyMatch(saying ->
                            saying.cue() != null && saying.cue().verb().equals(row[0]) && saying.source() != null);
            if (!found) {
                missed.add(row[0] + ": " + example);
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void findsEachAdjectiveOfStanceInItsExample() {
        assertThat(missed("en/stance-adjectives")).isEmpty();
    }

    @Test
    void findsEachReportingNounInItsExample() {
        assertThat(missed("en/reporting-nouns")).isEmpty();
    }

    private static List<String> missed(String lexicon) {
        List<String> missed = new ArrayList<>();
        for (String[] row : Lexicon.rows(lexicon)) {
            String told = IndirectStatementsTest.told(row[3]);
            if (!told.contains(" / " + row[0]) && !told.contains(" / " + row[0].substring(0, row[0].length() - 1))) {
                missed.add(row[0] + ": " + row[3]);
            }
        }
        return missed;
    }

    @Test
    void knowsTheFormsOfAVerb() {
        assertThat(forms("say", "says", "said", "saying")).containsOnly("say");
        assertThat(forms("deny", "denies", "denied", "denying")).containsOnly("deny");
        assertThat(forms("admit", "admits", "admitted", "admitting")).containsOnly("admit");
        assertThat(forms("write", "writes", "wrote", "written", "writing")).containsOnly("write");
        assertThat(forms("agree", "agrees", "agreed", "agreeing")).containsOnly("agree");
        assertThat(forms("stress", "stresses", "stressed", "stressing")).containsOnly("stress");
    }

    private static List<String> forms(String... forms) {
        List<String> verbs = new ArrayList<>();
        for (String form : forms) {
            Cues.Entry entry = Cues.ENGLISH.find(form);
            verbs.add(entry == null ? "none for " + form : entry.cue().verb());
        }
        return verbs;
    }
}
