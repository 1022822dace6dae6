package org.scrutineer.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
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
    @DisplayName("otherwise it is the real time, as fine as it is kept")
    void realTime() {
        Clock clock = new Clocks().clock(false, Optional.empty());

        long before = System.currentTimeMillis();
        long shown = clock.millis();
        assertTrue(before <= shown && shown <= System.currentTimeMillis());
        assertEquals(0, clock.instant().getNano() % 1000);
    }
}
