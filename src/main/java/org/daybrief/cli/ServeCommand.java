package org.daybrief.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.daybrief.job.JobContext;
import org.daybrief.job.StopTerm;
import org.daybrief.schedule.Schedule;
import org.daybrief.schedule.Tick;
import org.daybrief.settings.FolderRules;
import org.daybrief.settings.Settings;
import org.daybrief.settings.WebSettings;
import org.daybrief.web.Passwords;
import org.daybrief.web.ServiceParts;
import org.daybrief.web.WebService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs the service until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Run the service: schedule, HTTP API, health and metrics, until SIGTERM or Ctrl-C.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:stopped in good order",
            "1:failed, such as a port that is taken",
            "2:wrong usage or settings",
            "4:another process works with the same home"
        })
final class ServeCommand implements Callable<Integer> {

    @Mixin
    SettingsOptions options = new SettingsOptions();

    @Option(
            names = "--no-schedule",
            description = "make no edition by itself: run --due, or another process, keeps the schedule")
    boolean unscheduled;

    @Spec
    CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        return Frame.settings(spec, options, this::checked);
    }

    private int checked(Settings settings) throws IOException, InterruptedException {
        FolderRules.problem(settings).ifPresent(problem -> {
            throw new ParameterException(spec.commandLine(), problem);
        });
        checkOperators(settings.web());
        HomeFolder.prepare(settings.home());
        OutputCheck.writable(settings.output());
        return serve(settings);
    }

    private int serve(Settings settings) throws IOException, InterruptedException {
        StopTerm term = new StopTerm(StopTerm.USUAL);
        Clock clock = Clock.systemUTC();
        try (ServiceStop stop = ServiceStop.ready();
                JobContext context = JobContext.open(settings);
                Tick tick = new Schedule(settings, context, clock, Version.NUMBER).tick(term);
                WebService service = WebService.start(new ServiceParts(
                        settings,
                        context,
                        new CommandsInService(settings.home()),
                        Version.NUMBER,
                        clock,
                        tick::trouble,
                        term))) {
            warn(settings.web());
            PrintWriter out = spec.commandLine().getOut();
            out.println("Daybrief serves " + service.url() + "; stop with Ctrl-C");
            out.flush();
            if (!unscheduled) {
                tick.start();
            }
            stop.await();
            tick.stop();
            service.stop();
            return ExitCodes.DONE;
        }
    }

    private void checkOperators(WebSettings web) {
        for (WebSettings.Operator operator : web.operators()) {
            if (!Passwords.isHash(operator.passwordHash())) {
                throw new ParameterException(
                        spec.commandLine(),
                        "The password-hash of operator '" + operator.name()
                                + "' is none. Put there what 'daybrief config hash' prints.");
            }
        }
    }

    private void warn(WebSettings web) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        boolean loopback = InetAddress.getByName(web.bind()).isLoopbackAddress();
        if (web.publicUrl() == null) {
            err.println("daybrief: Links in mails lead to " + web.bind()
                    + ", which only this machine or network reaches. Set daybrief.web.public-url.");
        }
        if (!loopback
                && (web.publicUrl() == null || !"https".equals(web.publicUrl().getScheme()))) {
            err.println("daybrief: Passwords and briefings cross the network unencrypted."
                    + " Put a proxy with TLS before the service and bind to 127.0.0.1.");
        }
        err.flush();
    }
}
