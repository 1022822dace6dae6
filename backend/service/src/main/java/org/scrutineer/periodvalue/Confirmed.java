package org.scrutineer.periodvalue;

import java.util.List;
import java.util.Set;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * The warnings of which the caller says, one by one, that the figure is right all the same.
 *
 * @param ids of {@link DoubtfulFigure}s
 */
public record Confirmed(Set<String> ids) {

    /** More would be ticked without being read. */
    public static final int MOST = 50;

    /** What an id looks like. */
    public static final String ID = "[0-9a-f]{16}";

    public static Confirmed of(List<String> ids) {
        return new Confirmed(Set.copyOf(ids));
    }

    /**
     * Fails with 409 unless each of these was confirmed.
     *
     * @param count how many there are, when not all are listed
     */
    public void check(int count, List<Place> warnings) {
        if (count > MOST) {
            throw ProblemException.at(
                    ProblemType.DOUBTFUL,
                    "%,d figures look wrong, and at most %d can be confirmed together. See whether a column holds something else than it should. If the figures are right, load them in several files."
                            .formatted(count, MOST),
                    warnings);
        }
        List<Place> open = warnings.stream().filter(each -> !ids.contains(each.warning())).toList();
        if (!open.isEmpty()) {
            throw ProblemException.at(
                    ProblemType.DOUBTFUL,
                    "Nothing was changed. Put each figure named below right, or confirm its warning.",
                    open);
        }
    }
}
