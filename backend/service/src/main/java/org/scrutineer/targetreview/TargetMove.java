package org.scrutineer.targetreview;

import static org.scrutineer.targetreview.TargetState.AGREED;
import static org.scrutineer.targetreview.TargetState.LEFT;
import static org.scrutineer.targetreview.TargetState.PROPOSED;
import static org.scrutineer.targetreview.TargetState.SENT_BACK;
import static org.scrutineer.targetreview.TargetState.SET;
import static org.scrutineer.targetreview.TargetState.WAITING;

import java.util.Map;
import org.scrutineer.problem.Transitions;

/**
 * Everything that can be done with a measure's target in a review: in which state, and where it
 * leads.
 */
public enum TargetMove {
    PROPOSE(
            Map.of(WAITING, PROPOSED, PROPOSED, PROPOSED, SENT_BACK, PROPOSED),
            "A target can be proposed until the board has agreed one.",
            "Proposed",
            "proposed"),
    COMMENT(
            Map.of(WAITING, WAITING, PROPOSED, PROPOSED, SENT_BACK, SENT_BACK, AGREED, AGREED),
            "A target can be commented on only while its review goes on.",
            "Comment",
            "commented-on"),
    AGREE(
            Map.of(PROPOSED, AGREED),
            "Only a target that is proposed and waits for the board can be agreed.",
            "Agreed",
            "agreed"),
    SEND_BACK(
            Map.of(PROPOSED, SENT_BACK, AGREED, SENT_BACK),
            "Only a target that is proposed or agreed can be sent back.",
            "Sent back",
            "sent-back"),
    /** Of the whole review: what nobody proposed a target for stays without one. */
    APPROVE(
            Map.of(AGREED, SET, WAITING, LEFT),
            "A review can be approved once every proposed target is agreed.",
            "Approved",
            "approved");

    private final Transitions<TargetState> transitions;
    private final String words;
    private final String auditWord;

    TargetMove(
            Map<TargetState, TargetState> leads, String otherwise, String words, String auditWord) {
        this.transitions = new Transitions<>(leads, otherwise);
        this.words = words;
        this.auditWord = auditWord;
    }

    /** That it was made. */
    String words() {
        return words;
    }

    /** As the audit trail says it, after "target-". */
    String auditWord() {
        return auditWord;
    }

    boolean isLegal(TargetState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    TargetState from(TargetState state) {
        return transitions.from(state, TargetState::standing);
    }

    /** Each state it may be made in, with where it leads. */
    Map<TargetState, TargetState> leads() {
        return transitions.leads();
    }
}
