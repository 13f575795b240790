package org.daybrief.settings;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybrief.settings.MailSettings.Dkim;
import org.daybrief.settings.WebSettings.Operator;
import org.jspecify.annotations.Nullable;

/** Reads the sections of the settings file that only the service needs: database, schedule, web, mail. */
final class ServiceSections {

    private ServiceSections() {}

    static DatabaseSettings database(YamlSection section) {
        DatabaseSettings database = new DatabaseSettings(
                section.value("url", Value.POSTGRESQL, null),
                section.value("username", Value.TEXT, null),
                section.value("password", Value.TEXT, null));
        section.close();
        return database;
    }

    static ScheduleSettings schedule(YamlSection daybrief, Map<String, Set<DayOfWeek>> days) {
        return new ScheduleSettings(
                days,
                daybrief.value("max-catch-up", Value.COUNT, ScheduleSettings.DEFAULT.maxCatchUp()),
                daybrief.value("keep", Value.DAYS, null));
    }

    /** The week days of a briefing; null where the key is missing. */
    static @Nullable Set<DayOfWeek> days(YamlSection briefing) {
        List<DayOfWeek> days = briefing.list("days", Value.WEEK_DAY, List.of());
        return days.isEmpty() ? null : EnumSet.copyOf(days);
    }

    static WebSettings web(YamlSection section) {
        WebSettings defaults = WebSettings.DEFAULT;
        WebSettings web = new WebSettings(
                section.value("port", Value.PORT, defaults.port()),
                section.value("bind", Value.TEXT, defaults.bind()),
                section.value("public-url", Value.HTTP_URL, null),
                operators(section));
        section.close();
        return web;
    }

    private static List<Operator> operators(YamlSection section) {
        List<YamlSection> entries = section.sections("operators");
        List<Operator> operators = new ArrayList<>();
        for (YamlSection entry : entries == null ? List.<YamlSection>of() : entries) {
            String name = entry.required("name", Value.TEXT);
            String hash = entry.required("password-hash", Value.TEXT);
            entry.close();
            if (name != null && hash != null) {
                operators.add(new Operator(name, hash));
            }
        }
        return operators;
    }

    static MailSettings mail(YamlSection section) {
        MailSettings none = MailSettings.NONE;
        MailSettings mail = new MailSettings(
                section.value("host", Value.TEXT, null),
                section.value("port", Value.PORT, none.port()),
                section.value("username", Value.TEXT, null),
                section.value("password", Value.TEXT, null),
                section.value("from", Value.SENDER, null),
                section.value("tls", Value.TLS, null),
                section.value("subject", Value.SUBJECT, none.subject()),
                section.value("max-size", Value.FILE_SIZE, none.maxSize()),
                section.value("connections", Value.CONNECTIONS, none.connections()),
                section.value("rate", Value.COUNT, none.rate()),
                section.value("promise", Value.PROMISE, none.promise()),
                section.value("nothing-new", Value.NOTHING_NEW, none.sendsNothingNew()),
                section.value("operator", Value.ADDRESS, null),
                section.value("unsubscribe", Value.ADDRESS, null),
                dkim(section.section("dkim")));
        section.close();
        return mail;
    }

    private static @Nullable Dkim dkim(YamlSection section) {
        if (!section.isPresent()) {
            return null;
        }
        String domain = section.required("domain", Value.TEXT);
        String selector = section.required("selector", Value.TEXT);
        var keyFile = section.required("key-file", Value.FOLDER);
        section.close();
        return domain == null || selector == null || keyFile == null ? null : new Dkim(domain, selector, keyFile);
    }
}
