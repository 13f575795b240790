package org.daybrief.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.SubscriberTable;
import org.daybrief.settings.Spelling;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Lists the subscribers. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the subscribers in the order of their addresses.")
final class SubscribersListCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private static final String ROW = "%-40s %-12s %-6s %-16s %-20s %s";

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Spec
    CommandSpec spec;

    @Option(names = "--json", description = "print one line of JSON per subscriber")
    boolean json;

    @Option(
            names = "--state",
            paramLabel = "STATE",
            converter = StateLabel.class,
            description = "only these: pending, active, paused, suppressed or unsubscribed")
    @Nullable
    State state;

    @Override
    public Integer call() throws Exception {
        SubscribersDesk desk = new SubscribersDesk(spec, options);
        return desk.work((stores, settings) -> {
            List<Subscriber> found = stores.subscribers().all().stream()
                    .filter(subscriber -> state == null || subscriber.state() == state)
                    .toList();
            if (json) {
                found.forEach(subscriber -> json(subscriber, desk.out()));
            } else {
                table(found, desk.out());
            }
            return ExitCodes.DONE;
        });
    }

    private static void table(List<Subscriber> found, PrintWriter out) {
        if (found.isEmpty()) {
            out.println("no subscribers");
            return;
        }
        row(out, "address", "state", "format", "marking", "briefings", "topics");
        for (Subscriber subscriber : found) {
            row(
                    out,
                    subscriber.address().text(),
                    SubscriberTable.label(subscriber.state()),
                    SubscriberTable.label(subscriber.wishes().format()),
                    subscriber.wishes().ceiling().label(),
                    orAll(subscriber.wishes().briefings()),
                    orAll(subscriber.wishes().topics()));
        }
    }

    private static void row(PrintWriter out, Object... cells) {
        out.println(String.format(Locale.ROOT, ROW, cells).stripTrailing());
    }

    private static String orAll(List<String> values) {
        return values.isEmpty() ? "all" : String.join(", ", values);
    }

    private static void json(Subscriber subscriber, PrintWriter out) {
        try (JsonGenerator json = MAPPER.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("address", subscriber.address().text());
            json.writeStringProperty("state", SubscriberTable.label(subscriber.state()));
            json.writeStringProperty(
                    "format", SubscriberTable.label(subscriber.wishes().format()));
            json.writeStringProperty("marking", subscriber.wishes().ceiling().label());
            strings(json, "briefings", subscriber.wishes().briefings());
            strings(json, "topics", subscriber.wishes().topics());
            json.writeEndObject();
        }
        out.println();
    }

    private static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** A state as the list prints it. */
    static final class StateLabel implements ITypeConverter<State> {

        @Override
        public State convert(String value) {
            List<String> labels =
                    Arrays.stream(State.values()).map(SubscriberTable::label).toList();
            return Arrays.stream(State.values())
                    .filter(each -> SubscriberTable.label(each).equalsIgnoreCase(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value + "' is not allowed."
                            + Spelling.hint(value, labels) + " Allowed: " + String.join(", ", labels) + "."));
        }
    }
}
