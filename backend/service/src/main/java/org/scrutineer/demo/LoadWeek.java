package org.scrutineer.demo;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static org.scrutineer.clock.Clocks.LONDON;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The week in which a demonstration was loaded. Its files tell what was before and what is to come
 * in weeks from there, so that it all falls on working days.
 */
record LoadWeek(LocalDate monday) {

    static LoadWeek of(Clock clock) {
        return new LoadWeek(LocalDate.now(clock).with(previousOrSame(DayOfWeek.MONDAY)));
    }

    LoadWeek before() {
        return new LoadWeek(monday.minusWeeks(1));
    }

    /** Of a text such as "-18 MONDAY", whatever follows. */
    LocalDate day(String told) {
        String[] parts = told.split(" ");
        return monday.plusWeeks(Integer.parseInt(parts[0]))
                .with(nextOrSame(DayOfWeek.valueOf(parts[1])));
    }

    /** Of a text such as "-18 MONDAY 09:30", as London's clocks show it. */
    LocalDateTime time(String told) {
        return day(told).atTime(LocalTime.parse(told.split(" ")[2]));
    }

    Instant instant(String told) {
        return time(told).atZone(LONDON).toInstant();
    }
}
