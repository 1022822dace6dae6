package org.scrutineer.clock;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock. Instants are kept in UTC; days and windows for people are London's. */
public class Clocks {

    /** Councils live on London's wall time. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** As fine as PostgreSQL keeps an instant, so that what is answered is what is kept. */
    private static final Duration KEPT = Duration.ofNanos(1000);

    /**
     * @param demonstrationStart the London wall time at which a demonstration starts, so that a
     *     year can be gone through in minutes; a council's own service has the real time and no
     *     other
     */
    @Produces
    @ApplicationScoped
    Clock clock(
            @ConfigProperty(name = "scrutineer.demo") boolean demonstration,
            @ConfigProperty(name = "scrutineer.demo-clock")
                    Optional<LocalDateTime> demonstrationStart) {
        Clock real = Clock.system(LONDON);
        if (demonstrationStart.isEmpty()) {
            return Clock.tick(real, KEPT);
        }
        if (!demonstration) {
            throw new IllegalStateException(
                    "SCRUTINEER_DEMO_CLOCK is set, but SCRUTINEER_DEMO is not: only a demonstration may have another time than the real one.");
        }
        Duration away =
                Duration.between(
                        real.instant(), demonstrationStart.get().atZone(LONDON).toInstant());
        return Clock.tick(Clock.offset(real, away), KEPT);
    }

    /** A wrong setting stops the start, not the first request. */
    void check(@Observes StartupEvent start, Clock clock) {
        clock.instant();
    }
}
