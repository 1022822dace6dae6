package org.scrutineer.targetreview;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.stream.Stream;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.OwnMeasures;

/**
 * Who does what in a review of targets: a lead officer proposes for their own measures, whoever
 * sets targets for any, and the board agrees what somebody else has proposed.
 */
@RequestScoped
public class TargetParties {

    private final Caller caller;
    private final OwnMeasures own;

    TargetParties(Caller caller, OwnMeasures own) {
        this.caller = caller;
        this.own = own;
    }

    boolean mayPropose(Indicator measure) {
        return caller.may(Permission.TARGETS_PROPOSE)
                && (caller.may(Permission.THRESHOLDS_WRITE) || own.holds(measure));
    }

    boolean mayPlan() {
        return caller.may(Permission.THRESHOLDS_WRITE);
    }

    boolean mayApprove() {
        return caller.may(Permission.TARGETS_AGREE);
    }

    /** What the caller may do with a measure now, beside approving all of them. */
    List<TargetMove> movesOn(ReviewedMeasure reviewed, Indicator measure) {
        return Stream.of(TargetMove.values())
                .filter(move -> move.isLegal(reviewed.state()))
                .filter(
                        move ->
                                switch (move) {
                                    case PROPOSE -> mayPropose(measure);
                                    case COMMENT ->
                                            caller.may(Permission.TARGETS_PROPOSE) || mayApprove();
                                    case AGREE ->
                                            mayApprove()
                                                    && !caller.subject()
                                                            .equals(reviewed.proposedBy());
                                    case SEND_BACK -> mayApprove();
                                    case APPROVE -> false;
                                })
                .toList();
    }
}
