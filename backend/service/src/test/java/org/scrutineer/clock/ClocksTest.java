package org.scrutineer.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ClocksTest {

    private static final Optional<LocalDateTime> START =
            Optional.of(LocalDateTime.parse("2024-10-27T09:00"));

    @Test
    @DisplayName("a demonstration starts at the London time it is given and goes on from there")
    void demonstration() throws InterruptedException {
        Clock clock = new Clocks().clock(true, START);

        assertEquals(LocalDate.parse("2024-10-27"), LocalDate.now(clock));
        assertEquals(9, LocalDateTime.now(clock).getHour());
        long before = clock.millis();
        Thread.sleep(Duration.ofMillis(20));
        assertTrue(clock.millis() > before, "it goes on");
    }

    @Test
    @DisplayName("a council's own service is not started with another time than the real one")
    void onlyTheDemonstration() {
        assertThrows(IllegalStateException.class, () -> new Clocks().clock(false, START));
    }

    @Test
    @DisplayName(
            "a demonstration's clock is set back for one piece of work, and for nothing beside it")
    void history() {
        Instant then = Instant.parse("2024-05-06T08:30:00Z");
        for (Clock clock :
                List.of(
                        new Clocks().clock(true, START),
                        new Clocks().clock(true, Optional.empty()))) {
            AtomicReference<Instant> elsewhere = new AtomicReference<>();
            Clocks.at(
                    then,
                    () -> {
                        assertEquals(then, clock.instant());
                        assertEquals(then.toEpochMilli(), clock.millis());
                        assertEquals(LocalDate.parse("2024-05-06"), LocalDate.now(clock));
                        assertEquals(then, clock.withZone(ZoneOffset.UTC).instant());
                        Thread other = new Thread(() -> elsewhere.set(clock.instant()));
                        other.start();
                        join(other);
                    });
            assertTrue(elsewhere.get().isAfter(then), "another's work has its own time");
            assertTrue(clock.instant().isAfter(then), "it is over with the work");
        }
    }

    @Test
    @DisplayName("a council's own clock is never set back")
    void noHistory() {
        Clock clock = new Clocks().clock(false, Optional.empty());
        Instant before = clock.instant();
        Clocks.at(Instant.EPOCH, () -> assertFalse(clock.instant().isBefore(before)));
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    @DisplayName("otherwise it is the real time, as fine as it is kept")
    void realTime() {
        Clock clock = new Clocks().clock(false, Optional.empty());

        long before = System.currentTimeMillis();
        long shown = clock.millis();
        assertTrue(before <= shown && shown <= System.currentTimeMillis());
        assertEquals(0, clock.instant().getNano() % 1000);
    }
}
