package org.scrutineer.request.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clock.Clocks;

/** What has happened to one request, as far as it bears on its deadlines. */
public record Course(Instant raisedAt, List<Wait> waits, List<Longer> extensions) {

    /**
     * The member was asked to make something clear.
     *
     * @param until null while they still are
     */
    public record Wait(Instant since, @Nullable Instant until) {}

    /** It was given longer, with days of a later pause on top of it. */
    public record Longer(DueStep step, LocalDate until, Instant at) {}

    /** By when it is due, unless there is neither a target nor an extension of it. */
    Optional<Deadline> deadline(
            DueStep step, @Nullable Target target, LocalDate today, BankHolidays holidays) {
        DayCount calendar = new DayCount(holidays, pauses(today));
        // A day that somebody named may be a Sunday.
        DayKind unit = target == null || isExtended(step) ? DayKind.CALENDAR : target.unit();
        return Optional.ofNullable(due(step, target, calendar))
                .map(
                        due ->
                                new Deadline(
                                        step,
                                        due,
                                        today.isAfter(due)
                                                ? -calendar.between(due, today, unit)
                                                : calendar.between(today, due, unit),
                                        unit,
                                        today.isAfter(due),
                                        isPaused()));
    }

    boolean isExtended(DueStep step) {
        return extensions.stream().anyMatch(each -> each.step() == step);
    }

    private @Nullable LocalDate due(DueStep step, @Nullable Target target, DayCount calendar) {
        Longer longer =
                extensions.stream()
                        .filter(each -> each.step() == step)
                        .reduce((before, after) -> after)
                        .orElse(null);
        if (longer != null) {
            LocalDate since = day(longer.at());
            int days = (int) ChronoUnit.DAYS.between(since, longer.until());
            return calendar.after(since, days, DayKind.CALENDAR);
        }
        return target == null ? null : calendar.after(day(raisedAt), target.days(), target.unit());
    }

    private boolean isPaused() {
        return waits.stream().anyMatch(wait -> wait.until() == null);
    }

    private List<Pause> pauses(LocalDate today) {
        return waits.stream()
                .map(
                        wait ->
                                new Pause(
                                        day(wait.since()),
                                        wait.until() == null ? today : day(wait.until())))
                .toList();
    }

    static LocalDate day(Instant at) {
        return at.atZone(Clocks.LONDON).toLocalDate();
    }
}
