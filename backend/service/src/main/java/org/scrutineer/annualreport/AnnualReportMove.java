package org.scrutineer.annualreport;

import static org.scrutineer.annualreport.AnnualReportState.APPROVED;
import static org.scrutineer.annualreport.AnnualReportState.DRAFT;
import static org.scrutineer.annualreport.AnnualReportState.PUBLISHED;
import static org.scrutineer.annualreport.AnnualReportState.SUBMITTED;

import java.util.Map;
import org.scrutineer.access.Permission;
import org.scrutineer.problem.Transitions;

/** Everything that can be done with a report: in which state, where it leads, and who does it. */
public enum AnnualReportMove {
    WRITE(
            Map.of(DRAFT, DRAFT),
            "Only a draft can be written.",
            "Written",
            Permission.EDITIONS_PREPARE),
    SUBMIT(
            Map.of(DRAFT, SUBMITTED),
            "Only a draft is given to the board.",
            "Given to the board",
            Permission.EDITIONS_PREPARE),
    SEND_BACK(
            Map.of(SUBMITTED, DRAFT, APPROVED, DRAFT),
            "Only a report that the board has, or has approved, can be sent back.",
            "Sent back",
            Permission.EDITIONS_APPROVE),
    APPROVE(
            Map.of(SUBMITTED, APPROVED),
            "Only a report that the board has can be approved.",
            "Approved",
            Permission.EDITIONS_APPROVE),
    PUBLISH(
            Map.of(APPROVED, PUBLISHED),
            "Only an approved report can be published.",
            "Published",
            Permission.EDITIONS_PUBLISH);

    private final Transitions<AnnualReportState> transitions;
    private final String words;
    private final Permission permission;

    AnnualReportMove(
            Map<AnnualReportState, AnnualReportState> leads,
            String otherwise,
            String words,
            Permission permission) {
        this.transitions = new Transitions<>(leads, otherwise);
        this.words = words;
        this.permission = permission;
    }

    /** That it was made. */
    String words() {
        return words;
    }

    Permission permission() {
        return permission;
    }

    boolean isLegal(AnnualReportState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    AnnualReportState from(AnnualReportState state) {
        return transitions.from(state, AnnualReportState::standing);
    }
}
