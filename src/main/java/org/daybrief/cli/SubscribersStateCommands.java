package org.daybrief.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.daybrief.deliver.EmailAddress;
import org.daybrief.deliver.Subscriber;
import org.daybrief.deliver.Subscriber.Step;
import org.daybrief.deliver.SubscriberTable;
import org.daybrief.settings.Spelling;
import org.daybrief.store.Stores;
import org.daybrief.store.SubscriberStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The commands that take one address and change its state. */
final class SubscribersStateCommands {

    private SubscribersStateCommands() {}

    /** What each of them takes. */
    static final class OneSubscriber {

        @Mixin
        SettingsOptions options = new SettingsOptions();

        @Spec(Spec.Target.MIXEE)
        CommandSpec spec;

        @Parameters(paramLabel = "ADDRESS", description = "one mail address")
        String address;

        SubscribersDesk desk() {
            return new SubscribersDesk(spec, options);
        }
    }

    /** Forgets a subscriber. */
    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description =
                    "Forget a subscriber, also that they have unsubscribed. What was sent to them stays in the ledger.")
    static final class Remove implements Callable<Integer> {

        @Mixin
        OneSubscriber one = new OneSubscriber();

        @Override
        public Integer call() throws Exception {
            SubscribersDesk desk = one.desk();
            EmailAddress parsed = desk.address(one.address);
            return desk.work((stores, settings) -> {
                Optional<Subscriber> found = stores.subscribers().find(parsed);
                if (found.isEmpty()) {
                    return unknown(desk, stores, parsed);
                }
                stores.subscribers().remove(found.get().id());
                desk.out().println(parsed.text() + " is removed");
                return ExitCodes.DONE;
            });
        }
    }

    /** Lets a subscriber rest. */
    @Command(
            name = "pause",
            mixinStandardHelpOptions = true,
            description = "Send an active subscriber nothing until they are resumed.")
    static final class Pause implements Callable<Integer> {

        @Mixin
        OneSubscriber one = new OneSubscriber();

        @Override
        public Integer call() throws Exception {
            return step(one.desk(), one.address, Step.PAUSE);
        }
    }

    /** Lets a subscriber get editions again. */
    @Command(
            name = "resume",
            mixinStandardHelpOptions = true,
            description = "Send to a paused subscriber again, or to one whose mailbox had refused too much.")
    static final class Resume implements Callable<Integer> {

        @Mixin
        OneSubscriber one = new OneSubscriber();

        @Override
        public Integer call() throws Exception {
            return step(one.desk(), one.address, Step.RESUME);
        }
    }

    private static int step(SubscribersDesk desk, String written, Step step) throws Exception {
        EmailAddress address = desk.address(written);
        return desk.work((stores, settings) -> {
            SubscriberStore subscribers = stores.subscribers();
            Optional<Subscriber> found = subscribers.find(address);
            if (found.isEmpty()) {
                return unknown(desk, stores, address);
            }
            String state = SubscriberTable.label(found.get().state());
            if (found.get().state() == step.to()) {
                desk.out().println(address.text() + " is " + state + " already");
                return ExitCodes.DONE;
            } else if (!subscribers.step(found.get().id(), step, desk.now())) {
                desk.err()
                        .println("daybrief: " + address.text() + " is " + state + " and cannot become "
                                + SubscriberTable.label(step.to()) + " by this command. "
                                + toDo(found.get()));
                return ExitCodes.FAILED;
            }
            desk.out().println(address.text() + " is " + SubscriberTable.label(step.to()));
            return ExitCodes.DONE;
        });
    }

    private static String toDo(Subscriber subscriber) {
        return switch (subscriber.state()) {
            case PENDING -> "It has yet to be confirmed: add it again with --confirmed where you have the consent.";
            case UNSUBSCRIBED -> "Let them sign up themselves; or remove the address first, where they asked you to.";
            case SUPPRESSED -> "It gets nothing as it is; resume it first.";
            case ACTIVE, PAUSED -> "";
        };
    }

    private static int unknown(SubscribersDesk desk, Stores stores, EmailAddress address) {
        List<String> known = stores.subscribers().all().stream()
                .map(subscriber -> subscriber.address().text())
                .toList();
        desk.err()
                .println("daybrief: No subscriber has the address " + address.text() + "."
                        + Spelling.hint(address.text(), known));
        return ExitCodes.FAILED;
    }
}
