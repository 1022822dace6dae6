package org.scrutineer.directory;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.jboss.logging.Logger;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.job.Jobs;

/** Asks Keycloak who is there. When it cannot say, everything stays as it was. */
@ApplicationScoped
public class DirectoryRefresh {

    private static final Duration IN_STEP_FOR = Duration.ofMinutes(15);
    private static final Logger LOG = Logger.getLogger(DirectoryRefresh.class);

    private static final Caller.Actor DIRECTORY =
            new Caller.Actor("directory", "Directory", EnumSet.noneOf(Permission.class));

    private final KeycloakReader keycloak;
    private final Directory directory;
    private final Jobs jobs;
    private final Clock clock;
    private volatile Instant due = Instant.EPOCH;

    DirectoryRefresh(KeycloakReader keycloak, Directory directory, Jobs jobs, Clock clock) {
        this.keycloak = keycloak;
        this.directory = directory;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Asks again soon when Keycloak did not answer: it may start after the service. */
    @Scheduled(every = "1m", delayed = "20s")
    void byTheClock() {
        Instant now = clock.instant();
        if (!now.isBefore(due) && refresh(now)) {
            due = now.plus(IN_STEP_FOR);
        }
    }

    /** Returns whether the directory is in step now. */
    public boolean refresh(Instant now) {
        List<Person> people = read();
        return !people.isEmpty()
                && jobs.once("directory", DIRECTORY, () -> directory.keep(people, now));
    }

    private List<Person> read() {
        if (!keycloak.isConfigured()) {
            return List.of();
        }
        try {
            List<Person> people = People.read(keycloak.signIn());
            if (people.isEmpty()) {
                LOG.warn("Keycloak names nobody with a role; the directory stays as it was.");
            }
            return people;
        } catch (KeycloakUnreachable unreachable) {
            LOG.warnf("The directory stays as it was. %s", unreachable.getMessage());
            return List.of();
        }
    }
}
