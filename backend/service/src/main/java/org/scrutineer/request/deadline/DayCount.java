package org.scrutineer.request.deadline;

import java.time.LocalDate;
import java.util.List;

/** Counts days: those of one kind in which nothing stood still. Day 0 is never counted. */
record DayCount(BankHolidays holidays, List<Pause> pauses) {

    DayCount {
        pauses = List.copyOf(pauses);
    }

    /** The day on which so many have gone by since day 0. */
    LocalDate after(LocalDate dayZero, int days, DayKind unit) {
        LocalDate day = dayZero;
        for (int gone = 0; gone < days; ) {
            day = day.plusDays(1);
            if (counts(day, unit)) {
                gone++;
            }
        }
        return day;
    }

    /** How many go by from the end of the one day to the end of the other. */
    int between(LocalDate one, LocalDate other, DayKind unit) {
        return (int)
                one.plusDays(1)
                        .datesUntil(other.isAfter(one) ? other.plusDays(1) : one.plusDays(1))
                        .filter(day -> counts(day, unit))
                        .count();
    }

    private boolean counts(LocalDate day, DayKind unit) {
        return pauses.stream().noneMatch(pause -> pause.covers(day)) && unit.counts(day, holidays);
    }
}
