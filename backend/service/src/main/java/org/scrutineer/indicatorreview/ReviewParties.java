package org.scrutineer.indicatorreview;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * Who does what in a review of measures: the group proposes and comments, its chair or adviser
 * writes down what it decides, and whoever defines scorecards sets it up and adopts its set.
 */
@RequestScoped
class ReviewParties {

    private final Caller caller;

    ReviewParties(Caller caller) {
        this.caller = caller;
    }

    boolean may(ReviewMove move, Set<String> group) {
        boolean belongs = group.contains(caller.subject());
        boolean runs = caller.may(Permission.SCORECARDS_WRITE);
        return switch (move) {
            case PLAN, ADOPT, ABANDON -> runs;
            case PROPOSE -> belongs;
            case COMMENT -> belongs || runs;
            case DECIDE -> runs || belongs && caller.may(Permission.COMMITTEES_PLAN);
        };
    }

    /** What the caller may do now. */
    List<ReviewMove> moves(IndicatorReview review, Set<String> group) {
        return Stream.of(ReviewMove.values())
                .filter(move -> move.isLegal(review.state()) && may(move, group))
                .toList();
    }

    void require(ReviewMove move, Set<String> group) {
        if (!may(move, group)) {
            throw ProblemException.of(
                    ProblemType.NOT_PERMITTED,
                    move == ReviewMove.DECIDE
                            ? "What the group decides is written down by its chair, its governance adviser or a performance officer."
                            : "Only those who belong to the group say what they would do with a measure.");
        }
    }
}
