package org.scrutineer.clock;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one clock. Instants are kept in UTC; days and windows for people are London's. */
public class Clocks {

    /** Councils live on London's wall time. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

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
            Clock kept = Clock.tick(real, KEPT);
            return demonstration ? new SetBack(kept) : kept;
        }
        if (!demonstration) {
            throw new IllegalStateException(
                    "SCRUTINEER_DEMO_CLOCK is set, but SCRUTINEER_DEMO is not: only a demonstration may have another time than the real one.");
        }
        Duration away =
                Duration.between(
                        real.instant(), demonstrationStart.get().atZone(LONDON).toInstant());
        return new SetBack(Clock.tick(Clock.offset(real, away), KEPT));
    }

    /**
     * Does the work as if it were then, on a demonstration's clock and no other. For the loading of
     * the demonstration alone: what it shows has a history.
     */
    public static void at(Instant then, Runnable work) {
        ScopedValue.where(THEN, then).run(work);
    }

    /**
     * A demonstration's clock, which shows another time to work that is done as if it were then.
     */
    private static final class SetBack extends Clock {

        private final Clock now;

        SetBack(Clock now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return THEN.isBound() ? THEN.get() : now.instant();
        }

        @Override
        public ZoneId getZone() {
            return now.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new SetBack(now.withZone(zone));
        }
    }

    /** A wrong setting stops the start, not the first request. */
    void check(@Observes StartupEvent start, Clock clock) {
        clock.instant();
    }
}
