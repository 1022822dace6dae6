package org.scrutineer.owed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Days;

/**
 * One thing that is owed or done.
 *
 * @param due null when it is done, or nobody owes it
 */
public record TaskView(State state, @Nullable LocalDate due, String text) {

    /** Whether somebody still owes it. */
    public enum State {
        OPTIONAL,
        DONE,
        DUE,
        OVERDUE
    }

    static TaskView done(String text) {
        return new TaskView(State.DONE, null, text);
    }

    static TaskView optional() {
        return new TaskView(State.OPTIONAL, null, "Optional");
    }

    /**
     * @param what in words that go before the day: "Due by", "Expected on"
     */
    static TaskView owed(String what, LocalDate due, LocalDate today) {
        return today.isAfter(due)
                ? new TaskView(State.OVERDUE, due, "Overdue since " + Days.words(due))
                : new TaskView(State.DUE, due, "%s %s".formatted(what, Days.words(due)));
    }

    boolean isOwed() {
        return state == State.DUE || state == State.OVERDUE;
    }
}
