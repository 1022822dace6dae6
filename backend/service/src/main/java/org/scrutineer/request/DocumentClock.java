package org.scrutineer.request;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.request.deadline.BankHolidays;
import org.scrutineer.request.deadline.ClearDays;
import org.scrutineer.request.deadline.DayKind;

/**
 * The clock of regulation 17 on the wire, as it stands today.
 *
 * @param due the last day on which the documents are provided in time
 * @param days how many are left; below 0 by how many it is overdue; null once it has ended
 * @param overdue whether it runs and is past its last day
 */
public record DocumentClock(
        DocumentClockState state,
        String stateText,
        String documents,
        LocalDate receivedOn,
        DayKind unit,
        LocalDate due,
        @Nullable Integer days,
        boolean overdue,
        String text,
        String startedBy,
        Instant startedAt,
        @Nullable Ending ending) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    /** How it ended. */
    public record Ending(LocalDate on, @Nullable String reason, String by, Instant at) {}

    /** As it is read beside its request. */
    record Row(
            DocumentClockState state,
            String documents,
            LocalDate receivedOn,
            DayKind unit,
            String startedBy,
            Instant startedAt,
            @Nullable LocalDate endedOn,
            @Nullable String reason,
            @Nullable String endedBy,
            @Nullable Instant endedAt) {

        private @Nullable Ending ending() {
            return endedOn == null || endedBy == null || endedAt == null
                    ? null
                    : new Ending(endedOn, reason, endedBy, endedAt);
        }
    }

    boolean isRunning() {
        return state == DocumentClockState.RUNNING;
    }

    static DocumentClock of(Row row, LocalDate today, BankHolidays holidays) {
        ClearDays clear = new ClearDays(row.receivedOn(), row.unit());
        LocalDate due = clear.lastDay(holidays);
        boolean runs = row.state() == DocumentClockState.RUNNING;
        Ending ending = row.ending();
        return new DocumentClock(
                row.state(),
                row.state().words(),
                row.documents(),
                row.receivedOn(),
                row.unit(),
                due,
                runs ? clear.left(today, holidays) : null,
                runs && today.isAfter(due),
                ending == null
                        ? "Documents to be provided under regulation 17 by %s: %s"
                                .formatted(DAY.format(due), clear.standing(today, holidays))
                        : ended(row.state(), ending, clear, holidays),
                row.startedBy(),
                row.startedAt(),
                ending);
    }

    private static String ended(
            DocumentClockState state, Ending ending, ClearDays clear, BankHolidays holidays) {
        String how = "%s on %s".formatted(state.words(), DAY.format(ending.on()));
        if (state == DocumentClockState.STOPPED) {
            return how;
        }
        return ending.on().isAfter(clear.lastDay(holidays))
                ? "%s, after the last day, %s".formatted(how, DAY.format(clear.lastDay(holidays)))
                : how + ", in time";
    }
}
