package org.scrutineer.statutoryreturn;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.periodvalue.ValueStatus;
import org.scrutineer.statutoryreturn.ReturnView.Round;

/** Where the figure of a period stands that a return gives. Pure. */
public enum FigureStanding {
    AWAITED("No figure yet", false),
    MISSING("Late: no figure", true),
    PROVISIONAL("Provisional", false),
    LONG_PROVISIONAL("Late: still provisional", true),
    FINAL("Final", false);

    private final String words;
    private final boolean late;

    FigureStanding(String words, boolean late) {
        this.words = words;
        this.late = late;
    }

    String words() {
        return words;
    }

    boolean isLate() {
        return late;
    }

    /**
     * @param status of the figure that stands; null where none does
     */
    static FigureStanding of(@Nullable ValueStatus status, Round round, LocalDate today) {
        if (status == null) {
            return today.isAfter(round.dueOn()) ? MISSING : AWAITED;
        }
        if (status != ValueStatus.PROVISIONAL) {
            return FINAL;
        }
        return round.finalOn() != null && today.isAfter(round.finalOn())
                ? LONG_PROVISIONAL
                : PROVISIONAL;
    }
}
