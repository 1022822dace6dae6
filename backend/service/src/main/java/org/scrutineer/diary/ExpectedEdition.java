package org.scrutineer.diary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Period;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.scorecard.NextEdition;
import org.scrutineer.scorecard.ScorecardView;
import org.scrutineer.scorecard.Timetable;

/**
 * An edition that a scorecard's timetable lets one expect.
 *
 * @param board null where the scorecard keeps to no day
 * @param publication null where the scorecard keeps to no day
 */
record ExpectedEdition(
        String period,
        String periodLabel,
        LocalDate due,
        @Nullable LocalDate board,
        @Nullable LocalDate publication) {

    /** More of a weekly series would hide all else. */
    static final int AHEAD = 6;

    /**
     * The next of a scorecard, even if it is late, and of those after it six that are still to
     * come; none where none was published yet.
     */
    static List<ExpectedEdition> of(ScorecardView scorecard, LocalDate today) {
        NextEdition next = scorecard.next();
        if (next == null) {
            return List.of();
        }
        Period first = PeriodCode.parse(next.period(), scorecard.frequency(), scorecard.yearType());
        ExpectedEdition owed = of(first, scorecard.timetable());
        return Stream.concat(
                        Stream.of(owed).filter(each -> each.lastDay().isBefore(today)),
                        Stream.iterate(first, period -> following(period, scorecard))
                                .map(period -> of(period, scorecard.timetable()))
                                .filter(each -> !each.lastDay().isBefore(today))
                                .limit(AHEAD))
                .toList();
    }

    /** On which nothing of it is to come any more. */
    LocalDate lastDay() {
        if (publication != null) {
            return publication;
        }
        return board == null ? due : board;
    }

    private static Period following(Period period, ScorecardView scorecard) {
        return scorecard.frequency().containing(period.lastDay().plusDays(1), scorecard.yearType());
    }

    private static ExpectedEdition of(Period period, Timetable timetable) {
        return new ExpectedEdition(
                period.code(),
                period.label(),
                timetable.commentaryDue(period),
                timetable.board(period),
                timetable.publication(period));
    }
}
