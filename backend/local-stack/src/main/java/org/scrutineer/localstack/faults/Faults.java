package org.scrutineer.localstack.faults;

import java.sql.Connection;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.StackFault;
import org.scrutineer.localstack.ThrowAwayStack;
import org.scrutineer.localstack.check.Report;
import org.scrutineer.localstack.load.Api;
import org.scrutineer.localstack.load.LoadMeasures;

/**
 * {@code make faults}: kills, stops and doubles real service processes on a stack of its own, makes
 * their neighbours hang, and looks at what is answered and what is left, by the API, in the
 * database and at the mail server. Ends with 1 when anything is half done, done twice or waited for
 * too long.
 */
public final class Faults {

    private Faults() {}

    public static void main(String[] arguments) throws Exception {
        // PostgreSQL's starter brings a log interface and finds nothing behind it here.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Thread.setDefaultUncaughtExceptionHandler(Faults::unlessOfTheMailServer);
        Report report = new Report();
        System.out.println("Starting PostgreSQL, Keycloak, a mail server and the service …");
        try (ThrowAwayStack stack = ThrowAwayStack.start("faults");
                Connection database = stack.connect()) {
            run(stack, new Mails(database, stack.mail()), report);
            System.out.println(
                    report.isGood()
                            ? "Everything held."
                            : "Something broke. The logs are in " + stack.logs());
        } catch (StackFault e) {
            System.out.println(e.getMessage());
            System.exit(1);
        }
        System.exit(report.isGood() ? 0 : 1);
    }

    private static void run(ThrowAwayStack stack, Mails mails, Report report) throws Exception {
        LocalService service = stack.launchFirst(false);
        service.awaitReady();
        Api api = Api.of(service.url(), stack.tokens());
        LoadMeasures.load(api);
        mails.awaitPeople();
        new SlowUploads(service, api, report).run();
        new HangingDatabase(stack, service, api, report).run();
        new HangingKeycloak(stack, service, report).run();
        service = new KilledWhileLoading(stack, service, api, mails.database(), report).run();
        service = new KilledWhilePublishing(stack, service, api, mails, report).run();
        new TwoInstances(stack, service, api, mails, report).run();
        new StoppedUnderLoad(stack, api, report).run();
    }

    /** A sender that is killed breaks off in mid-sentence, and the mail server's thread says so. */
    private static void unlessOfTheMailServer(Thread thread, Throwable fault) {
        if (!thread.getName().startsWith("smtp:")) {
            fault.printStackTrace();
        }
    }
}
