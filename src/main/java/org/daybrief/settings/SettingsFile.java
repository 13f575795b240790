package org.daybrief.settings;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.BriefingDefinition.Topic;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code config/daybrief.yaml}: every key below the root {@code daybrief:}, each wrong one refused with its line. */
public final class SettingsFile {

    private SettingsFile() {}

    /**
     * The settings of the file; what it does not set has its default.
     *
     * @param threads the default number
     * @throws SettingsException with all problems of the file
     */
    public static Settings read(Path file, int threads) throws SettingsException {
        SettingsProblems problems = new SettingsProblems(file.toString());
        Node document = compose(file, problems);
        problems.throwIfAny();
        YamlSection root = new YamlSection("", document, problems);
        YamlSection daybrief = root.section("daybrief");
        root.close();
        Settings settings = settings(daybrief, Settings.defaults(threads));
        problems.throwIfAny();
        return settings;
    }

    private static @Nullable Node compose(Path file, SettingsProblems problems) {
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new Yaml(new LoaderOptions()).compose(new StringReader(text));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add(line, "this is no YAML: " + e.getProblem() + ".");
        } catch (YAMLException e) {
            problems.add(1, "this is no YAML: " + e.getMessage());
        } catch (IOException e) {
            problems.add(1, "cannot be read as UTF-8 text. Check the file's name and rights.");
        }
        return null;
    }

    private static Settings settings(YamlSection section, Settings defaults) {
        Integer maxAge = section.value("max-age", Value.DAYS, null);
        Map<String, Set<DayOfWeek>> days = new HashMap<>();
        List<BriefingDefinition> briefings = briefings(section, maxAge, days);
        Settings settings = new Settings(
                section.value("input", Value.FOLDER, defaults.input()),
                section.value("output", Value.FOLDER, defaults.output()),
                section.value("home", Value.FOLDER, defaults.home()),
                section.value("threads", Value.THREADS, defaults.threads()),
                section.value("max-file-size", Value.FILE_SIZE, defaults.maxFileSize()),
                section.value("numeric-dates", Value.NUMERIC_DATES, defaults.numericDates()),
                section.value("quarantine", Value.FOLDER, null),
                section.value("templates", Value.FOLDER, null),
                briefings,
                ServiceSections.database(section.section("database")),
                ServiceSections.schedule(section, days),
                ServiceSections.web(section.section("web")),
                ServiceSections.mail(section.section("mail")));
        section.close();
        return settings;
    }

    private static List<BriefingDefinition> briefings(
            YamlSection section, @Nullable Integer maxAge, Map<String, Set<DayOfWeek>> days) {
        List<YamlSection> sections = section.sections("briefings");
        List<BriefingDefinition> definitions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (YamlSection each : sections == null ? List.<YamlSection>of() : sections) {
            definitions.add(briefing(each, ids, maxAge, days));
        }
        return definitions.isEmpty() ? List.of(builtIn(maxAge)) : definitions;
    }

    private static BriefingDefinition briefing(
            YamlSection section, Set<String> ids, @Nullable Integer maxAge, Map<String, Set<DayOfWeek>> days) {
        BriefingDefinition daily = BriefingDefinition.daily();
        String id = section.required("id", Value.ID);
        if (id != null && !ids.add(id)) {
            section.problem("id", ": '" + id + "' names two briefings. Give each its own id.");
        }
        BriefingDefinition definition = new BriefingDefinition(
                id == null ? daily.id() : id,
                section.value("title", Value.TEXT, daily.title()),
                topic(section.section("topic")),
                section.list("sections", Value.SECTION, daily.sections()),
                section.value("marking", Value.MARKING, daily.marking()),
                section.value("language", Value.LANGUAGE, daily.language()),
                section.value("length", Value.LENGTH, daily.length()),
                section.value("zone", Value.ZONE, daily.zone()),
                section.value("at", Value.TIME, daily.at()),
                section.value("max-age", Value.DAYS, maxAge));
        Set<DayOfWeek> due = ServiceSections.days(section);
        if (due != null) {
            days.put(definition.id(), due);
        }
        section.close();
        return definition;
    }

    private static Topic topic(YamlSection section) {
        Topic topic = new Topic(
                section.list("words", Value.TEXT, List.of()),
                section.list("entities", Value.TEXT, List.of()),
                section.list("places", Value.TEXT, List.of()));
        section.close();
        return topic;
    }

    private static BriefingDefinition builtIn(@Nullable Integer maxAge) {
        BriefingDefinition daily = BriefingDefinition.daily();
        return new BriefingDefinition(
                daily.id(),
                daily.title(),
                daily.topic(),
                daily.sections(),
                daily.marking(),
                daily.language(),
                daily.length(),
                daily.zone(),
                daily.at(),
                maxAge);
    }
}
