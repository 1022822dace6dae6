package org.scrutineer.edition.writing;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.ProblemNote;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.MemberFigures;
import org.scrutineer.edition.figures.Figures.OtherGroup;
import org.scrutineer.knownproblem.AreaProblem;
import org.scrutineer.period.Period;
import org.scrutineer.period.YearType;

/** Says what is known to be wrong with others' figures, and leaves out what averages must. Pure. */
record ProblemWriter(YearType yearType) {

    /** Null when nothing is known to be wrong. */
    @Nullable List<ProblemNote> notes(@Nullable Period period, Stream<AreaProblem> known) {
        List<ProblemNote> notes =
                known.filter(each -> period != null && each.isOf(period, yearType))
                        .map(ProblemNote::of)
                        .toList();
        return notes.isEmpty() ? null : notes;
    }

    @Nullable List<ProblemNote> ofGroup(@Nullable Period period, OtherGroup group) {
        return notes(period, group.members().stream().flatMap(each -> each.problems().stream()));
    }

    @Nullable ProblemNote ofMember(Period period, MemberFigures member) {
        List<ProblemNote> notes = notes(period, member.problems().stream());
        return notes == null ? null : notes.getFirst();
    }

    /** Whether an average takes it. */
    boolean counts(MemberFigures member, CurrentFigure figure) {
        return figure.isReliable()
                && member.problems().stream()
                        .noneMatch(each -> each.leftOut() && each.isOf(figure.period(), yearType));
    }
}
