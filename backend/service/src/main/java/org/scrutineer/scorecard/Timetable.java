package org.scrutineer.scorecard;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Period;
import org.scrutineer.problem.ProblemException;

/**
 * How an edition comes about: whether it opens by itself when its period has ended, and what is due
 * how many days after the period's last day.
 *
 * @param commentaryRequired whether a red or amber measure needs a cause and an action before the
 *     edition can be submitted
 * @param boardDays until the performance board looks at it; null where no day is kept to
 * @param publicationDays until it is published; null where no day is kept to
 */
public record Timetable(
        boolean opensByItself,
        @Min(0) @Max(366) int figuresDueDays,
        @Min(0) @Max(366) int commentaryDueDays,
        boolean commentaryRequired,
        @Min(0) @Max(366) @Nullable Integer boardDays,
        @Min(0) @Max(366) @Nullable Integer publicationDays) {

    static final Timetable USUAL = new Timetable(false, 10, 15, true, null, null);

    public LocalDate figuresDue(Period period) {
        return period.lastDay().plusDays(figuresDueDays);
    }

    public LocalDate commentaryDue(Period period) {
        return period.lastDay().plusDays(commentaryDueDays);
    }

    /** Null where no day is kept to. */
    public @Nullable LocalDate board(Period period) {
        return boardDays == null ? null : period.lastDay().plusDays(boardDays);
    }

    /** Null where no day is kept to. */
    public @Nullable LocalDate publication(Period period) {
        return publicationDays == null ? null : period.lastDay().plusDays(publicationDays);
    }

    /** Fails with 422 unless one follows the other. */
    void check() {
        if (commentaryDueDays < figuresDueDays) {
            throw ProblemException.invalid(
                    "/timetable/commentaryDueDays", "must not be earlier than the figures are due");
        }
        if (boardDays != null && boardDays < commentaryDueDays) {
            throw ProblemException.invalid(
                    "/timetable/boardDays", "must not be earlier than commentary is due");
        }
        if (publicationDays != null && boardDays != null && publicationDays < boardDays) {
            throw ProblemException.invalid(
                    "/timetable/publicationDays",
                    "must not be earlier than the performance board looks at it");
        }
        if (publicationDays != null && publicationDays < commentaryDueDays) {
            throw ProblemException.invalid(
                    "/timetable/publicationDays", "must not be earlier than commentary is due");
        }
    }
}
