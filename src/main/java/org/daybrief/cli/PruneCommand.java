package org.daybrief.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets old editions go and makes the database small. */
@Command(
        name = "prune",
        mixinStandardHelpOptions = true,
        description = {
            "Let go what is stored of old editions, and make the embedded database small.",
            "Published files stay, and so do the last edition of each briefing and the knowledge which article was in which."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:wrong usage or settings", "4:another process works with the same home"
        })
final class PruneCommand implements Callable<Integer> {

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Option(
            names = "--keep",
            paramLabel = "DAYS",
            converter = KeepDays.class,
            description = "editions of the last DAYS days stay, such as 400d; default: daybrief.keep of the settings")
    @Nullable
    Integer keep;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Frame.settings(spec, options, settings -> {
            Integer days = keep != null ? keep : settings.schedule().keepDays();
            if (days == null) {
                throw new ParameterException(
                        spec.commandLine(),
                        "Say how long editions are kept, such as --keep 400d, or set daybrief.keep.");
            }
            return Frame.home(settings, (same, context) -> {
                spec.commandLine().getOut().println(context.housekeeping().run(days));
                return ExitCodes.DONE;
            });
        });
    }
}
