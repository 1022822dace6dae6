package org.scrutineer.request.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Works out by when requests are due on a day. Nothing of it is kept: it follows from what happened
 * and from the targets as they are.
 */
public record Deadlines(Targets targets, LocalDate today, BankHolidays holidays) {

    /** As they stand at this moment, by London's days and England's holidays. */
    public static Deadlines at(Instant now, Targets targets) {
        return new Deadlines(targets, Course.day(now), BankHolidays.ENGLAND);
    }

    /**
     * The deadlines of these steps, the earliest first. Of requests that are joined the earliest
     * clock counts, unless the first of them was given longer: that is said to all.
     *
     * @param joined the first first
     */
    public List<Deadline> of(List<DueStep> steps, List<Course> joined) {
        return steps.stream()
                .flatMap(step -> of(step, joined).stream())
                .sorted(Comparator.comparing(Deadline::due).thenComparing(Deadline::step))
                .toList();
    }

    private Optional<Deadline> of(DueStep step, List<Course> joined) {
        List<Course> counting =
                !joined.isEmpty() && joined.getFirst().isExtended(step)
                        ? joined.subList(0, 1)
                        : joined;
        return counting.stream()
                .flatMap(each -> each.deadline(step, targets.of(step), today, holidays).stream())
                .min(Comparator.comparing(Deadline::due));
    }
}
