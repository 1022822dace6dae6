package org.scrutineer.directory;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jboss.logging.Logger;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.job.Jobs;

/**
 * Asks Keycloak who is there. When it cannot say, everything stays as it was, and it is asked again
 * within seconds: it may start after the service.
 */
@ApplicationScoped
public class DirectoryRefresh {

    private static final Logger LOG = Logger.getLogger(DirectoryRefresh.class);

    private static final Caller.Actor DIRECTORY =
            new Caller.Actor("directory", "Directory", EnumSet.noneOf(Permission.class));

    private final KeycloakReader keycloak;
    private final Directory directory;
    private final DirectoryReadingRepository readings;
    private final Jobs jobs;
    private final Clock clock;

    DirectoryRefresh(
            KeycloakReader keycloak,
            Directory directory,
            DirectoryReadingRepository readings,
            Jobs jobs,
            Clock clock) {
        this.keycloak = keycloak;
        this.directory = directory;
        this.readings = readings;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Asks often whether it is time, which costs next to nothing; Keycloak is asked when it is. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        refreshIfDue(clock.instant());
    }

    /** Returns whether Keycloak was asked. */
    @ActivateRequestContext
    boolean refreshIfDue(Instant now) {
        boolean due = readings.claim(now);
        if (due) {
            refresh(now);
        }
        return due;
    }

    /** Returns whether the directory is in step now. */
    @ActivateRequestContext
    public boolean refresh(Instant now) {
        try {
            List<Person> people = read();
            return jobs.once(
                    "directory",
                    DIRECTORY,
                    () -> {
                        directory.keep(people, now);
                        readings.succeeded(now);
                    });
        } catch (KeycloakUnreachable unreachable) {
            note(unreachable.getMessage(), now);
            return false;
        }
    }

    /** Said once in the log while it stays the same: it may be asked every half-minute for days. */
    private void note(String problem, Instant now) {
        if (!problem.equals(readings.last().problem())) {
            LOG.warnf("The directory stays as it was. %s", problem);
        }
        readings.failed(problem, now);
    }

    private List<Person> read() throws KeycloakUnreachable {
        if (!keycloak.isConfigured()) {
            throw new KeycloakUnreachable(
                    "SCRUTINEER_DIRECTORY_CLIENT_SECRET is not set, so Keycloak cannot be asked who is there");
        }
        List<Person> people = People.read(keycloak.signIn());
        if (people.isEmpty()) {
            throw new KeycloakUnreachable("Keycloak names nobody with a role");
        }
        return people;
    }
}
