package org.scrutineer.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/** The one clock. Instants are kept in UTC; days and windows for people are London's. */
public class Clocks {

    /** Councils live on London's wall time. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** As fine as PostgreSQL keeps an instant, so that what is answered is what is kept. */
    private static final Duration KEPT = Duration.ofNanos(1000);

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.tick(Clock.system(LONDON), KEPT);
    }
}
