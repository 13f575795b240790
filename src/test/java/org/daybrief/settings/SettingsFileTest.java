package org.daybrief.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.BriefingDefinition.Length;
import org.daybrief.briefing.BriefingDefinition.Topic;
import org.daybrief.briefing.Marking;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.time.NumericOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    @TempDir
    Path folder;

    @Test
    void readsTheOrderOfNumericDates() throws Exception {
        assertThat(read("daybrief:\n  numeric-dates: month-first\n").numericDates())
                .isEqualTo(NumericOrder.MONTH_FIRST);
        assertThat(read("daybrief:\n  threads: 2\n").numericDates()).isEqualTo(NumericOrder.DAY_FIRST);
    }

    @Test
    void readsEveryKey() throws Exception {
        Settings settings = read("""
                daybrief:
                  input: in
                  output: out
                  home: state
                  threads: 3
                  max-file-size: 5 MB
                  max-age: 30 days
                  quarantine: bad
                  templates: mine
                  briefings:
                    - id: harbour
                      title: Harbour watch
                      topic:
                        words: [ferry, dry dock]
                        entities: Port Authority
                        places: [Rotterdam]
                      sections: [what-happened, key-figures]
                      marking: TLP:AMBER+STRICT
                      language: en
                      length: short
                      zone: Europe/Berlin
                      at: 05:30
                      max-age: 7
                    - id: daily
                """);
        assertThat(settings)
                .isEqualTo(new Settings(
                        Path.of("in"),
                        Path.of("out"),
                        Path.of("state"),
                        3,
                        5L << 20,
                        Path.of("bad"),
                        Path.of("mine"),
                        settings.briefings()));
        assertThat(settings.briefings().get(0))
                .isEqualTo(new BriefingDefinition(
                        "harbour",
                        "Harbour watch",
                        new Topic(List.of("ferry", "dry dock"), List.of("Port Authority"), List.of("Rotterdam")),
                        List.of(SectionKind.WHAT_HAPPENED, SectionKind.KEY_FIGURES),
                        Marking.AMBER_STRICT,
                        "en",
                        Length.SHORT,
                        ZoneId.of("Europe/Berlin"),
                        LocalTime.of(5, 30),
                        7));
        assertThat(settings.briefings().get(1).maxAgeDays()).isEqualTo(30);
    }

    @Test
    void anEmptyFileMeansTheDefaults() throws Exception {
        assertThat(read("")).isEqualTo(Settings.defaults(2));
        assertThat(read("daybrief:\n")).isEqualTo(Settings.defaults(2));
    }

    @Test
    void theExampleThatWeShipSetsTheDefaults() throws Exception {
        assertThat(SettingsFile.read(Path.of("config", "daybrief.example.yaml"), 2))
                .isEqualTo(Settings.defaults(2));
    }

    @Test
    void namesEveryProblemWithItsLineAndWhatIsAllowed() {
        assertThat(problems("""
                        daybrief:
                          threads: many
                          outptu: here
                          briefings:
                            - id: Morning News
                              marking: TLP:GREN
                              zone: Europe/Berln
                              at: 25:00
                              sections: [what-hapened]
                            - title: no id
                          max-file-size: 0
                          numeric-dates: us
                          output: [a, b]
                        """))
                .containsExactly(
                        "2: daybrief.threads: 'many' is not allowed. Allowed: a whole number from 1 to 1024.",
                        "3: unknown key 'daybrief.outptu'. Did you mean 'output'? Allowed: briefings, database, home, input, keep, mail, max-age,"
                                + " max-catch-up, max-file-size, numeric-dates, output, quarantine, templates, threads, web.",
                        "5: daybrief.briefings[1].id: 'Morning News' is not allowed. Allowed: 1 to 64 of a-z, 0-9 and '-'.",
                        "6: daybrief.briefings[1].marking: 'TLP:GREN' is not allowed. Did you mean 'TLP:GREEN'? Allowed:"
                                + " TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT, TLP:RED.",
                        "7: daybrief.briefings[1].zone: 'Europe/Berln' is not allowed. Did you mean 'Europe/Berlin'? Allowed:"
                                + " a zone of the IANA list, such as UTC or Europe/Berlin.",
                        "8: daybrief.briefings[1].at: '25:00' is not allowed. Allowed: a time from 00:00 to 23:59, such as"
                                + " 05:00.",
                        "9: daybrief.briefings[1].sections: 'what-hapened' is not allowed. Did you mean 'what-happened'?"
                                + " Allowed: at-a-glance, where, who, what-happened, key-figures, disagreements, statements,"
                                + " analysis, outlook, background, timeline.",
                        "10: daybrief.briefings[2].id is missing.",
                        "11: daybrief.max-file-size: '0' is not allowed. Allowed: bytes, or a number with kB or MB, such as"
                                + " 20 MB.",
                        "12: daybrief.numeric-dates: 'us' is not allowed. Allowed: day-first, month-first.",
                        "13: daybrief.output must be a single value.");
    }

    @Test
    void refusesKeysOutsideTheRootTwiceTheSameKeyAndTwiceTheSameBriefing() {
        assertThat(problems("input: in\n")).containsExactly("1: unknown key 'input'. Allowed: daybrief.");
        assertThat(problems("daybrief:\n  input: a\n  input: b\n"))
                .containsExactly("3: daybrief.input stands twice; keep one.");
        assertThat(problems("daybrief:\n  briefings:\n    - id: a\n    - id: a\n"))
                .containsExactly("4: daybrief.briefings[2].id: 'a' names two briefings. Give each its own id.");
    }

    @Test
    void saysWhereTheFileIsNoYaml() {
        assertThat(problems("daybrief:\n  input: [a\n"))
                .singleElement()
                .asString()
                .startsWith("3: this is no YAML: ");
        assertThat(catchThrowableOfType(
                                SettingsException.class, () -> SettingsFile.read(folder.resolve("missing.yaml"), 1))
                        .problems())
                .hasSize(1);
    }

    private Settings read(String yaml) throws IOException, SettingsException {
        return SettingsFile.read(Files.writeString(folder.resolve("daybrief.yaml"), yaml), 2);
    }

    private List<String> problems(String yaml) {
        SettingsException refused = catchThrowableOfType(SettingsException.class, () -> read(yaml));
        return refused.problems().stream()
                .map(problem -> problem.line() + ": " + problem.message())
                .toList();
    }
}
