package org.scrutineer.period;

import java.time.LocalDate;

/** How often figures come, and so which kind of period they are for. */
public enum Frequency {
    WEEKLY("Weekly"),
    MONTHLY("Monthly"),
    QUARTERLY("Quarterly"),
    TERMLY("Termly"),
    ANNUAL("Annual");

    private static final LocalDate EXAMPLE = LocalDate.of(2024, 3, 18);

    private final String words;

    Frequency(String words) {
        this.words = words;
    }

    /** For people: "Monthly". */
    public String words() {
        return words;
    }

    /** One period, for people: "a month", "a quarter of an academic year". */
    public String period(YearType yearType) {
        return switch (this) {
            case WEEKLY -> "a week";
            case MONTHLY -> "a month";
            case QUARTERLY -> "a quarter of " + yearType.one();
            case TERMLY -> "a term";
            case ANNUAL -> yearType.one();
        };
    }

    /** The period that a day falls in. Terms are those of the academic year whatever the type. */
    public Period containing(LocalDate day, YearType yearType) {
        return switch (this) {
            case WEEKLY -> Week.containing(day);
            case MONTHLY -> Month.containing(day);
            case QUARTERLY -> Quarter.containing(day, yearType);
            case TERMLY -> Term.containing(day);
            case ANNUAL -> yearType.containing(day);
        };
    }

    /** The period before the one that is going on. */
    public Period lastEnded(LocalDate today, YearType yearType) {
        return containing(today, yearType).previous();
    }

    /** The latest period whose figure belongs in an edition for {@code edition}. */
    public Period latestIn(Period edition, YearType yearType) {
        Period latest = containing(edition.lastDay(), yearType);
        while (!latest.belongsIn(edition)) {
            latest = latest.previous();
        }
        return latest;
    }

    /** A period to show what one looks like. */
    Period example(YearType yearType) {
        return containing(EXAMPLE, yearType);
    }
}
