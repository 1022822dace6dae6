package org.scrutineer.pack;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/**
 * Periods in their distance from each other, except that long times without figures, such as school
 * holidays, are drawn short.
 */
final class TimeAxis {

    private static final int LONGEST_GAP = 4;

    private final Frequency frequency;
    private final SortedSet<Period> periods = new TreeSet<>();
    private final Map<String, Integer> slots = new HashMap<>();
    private int slotCount;
    private boolean shortened;

    /**
     * @param codes every period that any line has
     */
    TimeAxis(Frequency frequency, Collection<String> codes) {
        this.frequency = frequency;
        codes.forEach(code -> periods.add(period(code)));
        Period before = null;
        int slot = 0;
        for (Period each : periods) {
            int distance = before == null ? 0 : distance(before, each);
            shortened |= distance > LONGEST_GAP;
            slot += Math.min(LONGEST_GAP, distance);
            slots.put(each.code(), slot);
            before = each;
        }
        slotCount = slot + 1;
    }

    /** How far along a period stands, from 0 at the left edge to 1 at the right. */
    double at(String code) {
        return (Objects.requireNonNull(slots.get(code)) + 0.5) / slotCount;
    }

    /** Half the room that one period has. */
    double half() {
        return 0.5 / slotCount;
    }

    boolean follows(String before, String code) {
        return distance(period(before), period(code)) == 1;
    }

    SortedSet<Period> periods() {
        return periods;
    }

    /** Whether a time without figures is drawn shorter than it was. */
    boolean isShortened() {
        return shortened;
    }

    /** A code tells its year's type by its first letters, except where the type does not matter. */
    Period period(String code) {
        return PeriodCode.parse(
                code,
                frequency,
                code.startsWith("AY")
                        ? YearType.ACADEMIC
                        : code.startsWith("CY") ? YearType.CALENDAR : YearType.FINANCIAL);
    }

    /** Where there is little room: "Mar 2017", "W45 2025", "Q4 2023-24", "2024-25". */
    static String shortName(Period period) {
        String code = period.code();
        return switch (period) {
            case org.scrutineer.period.Week week ->
                    "W%s %s".formatted(code.substring(6), code.substring(0, 4));
            case org.scrutineer.period.Month month ->
                    month.label().replaceFirst("^(\\p{L}{3})\\p{L}*", "$1");
            case org.scrutineer.period.Year year -> year.label();
            default -> code.replaceFirst("^(?:AY|CY)?(.+)-([QT]\\d)$", "$2 $1");
        };
    }

    private int distance(Period from, Period to) {
        double days = ChronoUnit.DAYS.between(from.firstDay(), to.firstDay());
        return (int) Math.round(days / daysOf());
    }

    private double daysOf() {
        return switch (frequency) {
            case WEEKLY -> 7;
            case MONTHLY -> 365.25 / 12;
            case QUARTERLY -> 365.25 / 4;
            case TERMLY -> 365.25 / 3;
            case ANNUAL -> 365.25;
        };
    }
}
