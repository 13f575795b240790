package org.daybrief.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.daybrief.briefing.BriefingDefinition;
import org.daybrief.briefing.BriefingDefinition.Length;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.MalformedAddress;
import org.daybrief.deliver.Sender;
import org.daybrief.deliver.SubjectTemplate;
import org.daybrief.settings.MailSettings.Promise;
import org.daybrief.settings.MailSettings.Tls;
import org.daybrief.statement.SectionKind;
import org.daybrief.statement.time.NumericOrder;

/** One kind of value: how its words in the file are understood. */
interface Value<T> {

    /**
     * @throws IllegalArgumentException where they are not; its message says what is allowed, as a sentence or two
     */
    T parse(String raw);

    Value<String> TEXT = raw -> {
        if (raw.isBlank()) {
            throw new IllegalArgumentException("Write some text.");
        }
        return raw;
    };

    Value<String> ID = raw -> {
        if (!BriefingDefinition.isId(raw)) {
            throw new IllegalArgumentException("Allowed: 1 to 64 of a-z, 0-9 and '-'.");
        }
        return raw;
    };

    Value<Path> FOLDER = raw -> {
        try {
            return Path.of(TEXT.parse(raw));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("Allowed: the name of a folder.", e);
        }
    };

    Value<Integer> THREADS = raw -> wholeNumber(raw, 1, 1024, "Allowed: a whole number from 1 to 1024.");

    Value<Integer> COUNT = raw -> wholeNumber(raw, 1, 1_000_000, "Allowed: a whole number from 1 to 1000000.");

    Value<Integer> CONNECTIONS = raw -> wholeNumber(raw, 1, 64, "Allowed: a whole number from 1 to 64.");

    Value<Integer> PORT = raw -> wholeNumber(raw, 0, 65535, "Allowed: a whole number from 0 to 65535.");

    Value<String> POSTGRESQL = raw -> {
        if (!raw.startsWith("jdbc:postgresql:")) {
            throw new IllegalArgumentException(
                    "Allowed: an address such as jdbc:postgresql://localhost/daybrief; without the key the database is embedded.");
        }
        return raw;
    };

    Value<URI> HTTP_URL = raw -> {
        try {
            URI url = new URI(raw.strip());
            if (url.getHost() != null && ("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
                return url;
            }
        } catch (URISyntaxException e) {
            // refused below like an address of another kind
        }
        throw new IllegalArgumentException("Allowed: an address such as https://briefing.example.org.");
    };

    Value<EmailAddress> ADDRESS = raw -> {
        try {
            return EmailAddress.parse(raw);
        } catch (MalformedAddress e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    };

    Value<Sender> SENDER = raw -> {
        try {
            return Sender.parse(raw);
        } catch (MalformedAddress e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    };

    Value<SubjectTemplate> SUBJECT = SubjectTemplate::new;

    Value<Integer> DAYS = raw -> wholeNumber(
            raw.strip().replaceFirst(" ?(d|days?)$", ""), 1, 36500, "Allowed: a number of days, such as 30.");

    Value<NumericOrder> NUMERIC_DATES = raw -> switch (raw.strip()) {
        case "day-first" -> NumericOrder.DAY_FIRST;
        case "month-first" -> NumericOrder.MONTH_FIRST;
        default -> throw new IllegalArgumentException("Allowed: day-first, month-first.");
    };

    Value<Long> FILE_SIZE = raw -> {
        String allowed = "Allowed: bytes, or a number with kB or MB, such as 20 MB.";
        String size = raw.strip().toLowerCase(Locale.ROOT);
        int shift = size.endsWith("mb") ? 20 : size.endsWith("kb") ? 10 : 0;
        String number = shift == 0 ? size : size.substring(0, size.length() - 2).strip();
        return (long) wholeNumber(number, 1, Integer.MAX_VALUE >> shift, allowed) << shift;
    };

    Value<ZoneId> ZONE = raw -> {
        try {
            return ZoneId.of(raw.strip()).normalized(); // UTC is UTC, however it is written
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Spelling.hint(raw, ZoneId.getAvailableZoneIds()).strip()
                            + " Allowed: a zone of the IANA list, such as UTC or Europe/Berlin.",
                    e);
        }
    };

    Value<LocalTime> TIME = raw -> {
        try {
            return LocalTime.parse(raw.strip(), DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Allowed: a time from 00:00 to 23:59, such as 05:00.", e);
        }
    };

    Value<Marking> MARKING = choice(Marking.values(), Marking::label);

    Value<Tls> TLS = choice(Tls.values(), Value::kebab);

    Value<Promise> PROMISE = choice(Promise.values(), Value::kebab);

    Value<Boolean> NOTHING_NEW = choice(new Boolean[] {true, false}, sends -> sends ? "send" : "skip");

    Value<DayOfWeek> WEEK_DAY =
            choice(DayOfWeek.values(), day -> day.name().substring(0, 3).toLowerCase(Locale.ROOT));

    Value<Length> LENGTH = choice(Length.values(), Value::kebab);

    Value<SectionKind> SECTION = choice(SectionKind.values(), Value::kebab);

    Value<String> LANGUAGE = choice(new String[] {"en"}, language -> language);

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int wholeNumber(String raw, int least, int most, String allowed) {
        try {
            int number = Integer.parseInt(raw.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below like a number out of range
        }
        throw new IllegalArgumentException(allowed);
    }

    private static <T> Value<T> choice(T[] values, java.util.function.Function<T, String> label) {
        Map<String, T> byLabel = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> byLabel.put(label.apply(value), value));
        return raw -> {
            T value = byLabel.get(raw.strip());
            if (value == null) {
                throw new IllegalArgumentException((Spelling.hint(raw, byLabel.keySet()) + " Allowed: "
                                + String.join(", ", byLabel.keySet()) + ".")
                        .strip());
            }
            return value;
        };
    }
}
