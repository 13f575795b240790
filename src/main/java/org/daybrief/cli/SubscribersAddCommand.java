package org.daybrief.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybrief.briefing.Marking;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Subscriber.State;
import org.daybrief.deliver.SubscriberTable;
import org.daybrief.deliver.SubscriberTable.Entry;
import org.daybrief.deliver.Wishes;
import org.daybrief.mail.Enrolment.Enrolled;
import org.daybrief.render.MailFormat;
import org.daybrief.settings.Settings;
import org.daybrief.store.Stores;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds one subscriber, or changes what they get. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        description =
                "Add a subscriber, or change what an existing one gets. Options that are not given keep what is set.")
final class SubscribersAddCommand implements Callable<Integer> {

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "ADDRESS", description = "one mail address")
    String address;

    @Option(names = "--confirmed", description = "you have the consent of the address: it is not asked to confirm")
    boolean confirmed;

    @Option(
            names = "--briefing",
            paramLabel = "ID",
            description = "only editions of this briefing; may be repeated; default: all")
    @Nullable
    List<String> briefings;

    @Option(
            names = "--topic",
            paramLabel = "WORD",
            description = "only stories with this word or phrase; may be repeated; default: all")
    @Nullable
    List<String> topics;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "html: in the body, pdf: attached, link: a link only; default: html")
    @Nullable
    String format;

    @Option(
            names = "--marking",
            paramLabel = "TLP",
            converter = MarkingLabel.class,
            description = "the strictest marking that may be sent; default: TLP:CLEAR")
    @Nullable
    Marking marking;

    @Override
    public Integer call() throws Exception {
        SubscribersDesk desk = new SubscribersDesk(spec, options);
        Entry entry = entry(desk);
        return desk.work((stores, settings) -> add(desk, entry, stores, settings));
    }

    private Entry entry(SubscribersDesk desk) {
        try {
            Entry entry = new Entry(1, desk.address(address), null, format(), marking, topics, briefings);
            entry.over(Wishes.DEFAULT);
            return entry;
        } catch (IllegalArgumentException e) {
            throw desk.misused(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable MailFormat format() {
        for (MailFormat each : MailFormat.values()) {
            if (SubscriberTable.label(each).equalsIgnoreCase(format)) {
                return each;
            }
        }
        if (format == null) {
            return null;
        }
        throw new IllegalArgumentException("--format: '" + format + "' is not allowed. Allowed: html, pdf, link.");
    }

    private int add(SubscribersDesk desk, Entry entry, Stores stores, Settings settings) {
        for (String id : briefings == null ? List.<String>of() : briefings) {
            if (settings.briefing(id).isEmpty()) {
                throw desk.misused(settings.noBriefing(id));
            }
        }
        Enrolled enrolled = stores.transactions()
                .execute(status -> desk.enrolment(stores, settings).enrol(entry, confirmed));
        Subscriber subscriber = enrolled.subscriber();
        String who = subscriber.address().text();
        switch (enrolled.result()) {
            case ADDED -> desk.out().println(who + " is added: " + SubscriberTable.label(subscriber.state()));
            case CHANGED -> desk.out().println(who + " is changed: " + SubscriberTable.label(subscriber.state()));
            case UNCHANGED ->
                desk.out()
                        .println(who + " is a subscriber already: " + SubscriberTable.label(subscriber.state())
                                + ", nothing to change");
            case HAS_UNSUBSCRIBED -> {
                desk.err()
                        .println("daybrief: " + who + " has unsubscribed and is not added again. Let them sign up"
                                + " themselves; or remove the address first, where they asked you to.");
                return ExitCodes.FAILED;
            }
        }
        if (subscriber.state() == State.PENDING) {
            desk.err().println(pending(enrolled.asked(), settings.mail().canSend()));
        }
        return ExitCodes.DONE;
    }

    /** What becomes of an address that nobody has confirmed yet. */
    static String pending(boolean asked, boolean canMail) {
        if (!canMail) {
            return "Nobody is asked to confirm: mail is not set up (daybrief.mail.host and from). What is not confirmed"
                    + " within 48 hours is forgotten. Set mail up and add the address again, or give --confirmed where"
                    + " you have the consent.";
        }
        return asked
                ? "A mail that asks to confirm is queued: 'daybrief serve' sends it, or 'daybrief send' now. What is not"
                        + " confirmed within 48 hours is forgotten."
                : "A mail that asks to confirm was sent or queued within the last day; there is at most one a day.";
    }
}
