package org.scrutineer.signoff;

import static org.scrutineer.signoff.SignOffState.QUERIED;
import static org.scrutineer.signoff.SignOffState.SENT_BACK;
import static org.scrutineer.signoff.SignOffState.SIGNED;
import static org.scrutineer.signoff.SignOffState.WITH_DIRECTOR;
import static org.scrutineer.signoff.SignOffState.WITH_MEMBER;

import java.util.Map;
import org.scrutineer.problem.Transitions;

/** Everything that can be done with a sign-off: in which state, and where it leads. */
public enum SignOffMove {
    FORWARD(
            Map.of(WITH_DIRECTOR, WITH_MEMBER),
            "The director passes on only what is with the director.",
            "Passed on by the director",
            false),
    QUERY(
            Map.of(WITH_MEMBER, QUERIED),
            "The cabinet member queries only what is with them.",
            "Queried",
            true),
    ANSWER(
            Map.of(QUERIED, WITH_MEMBER),
            "Only a query that is open can be answered.",
            "Answered",
            true),
    SEND_BACK(
            Map.of(WITH_DIRECTOR, SENT_BACK, WITH_MEMBER, SENT_BACK, QUERIED, SENT_BACK),
            "Only what waits for a signature can be sent back.",
            "Sent back",
            true),
    RESUBMIT(
            Map.of(SENT_BACK, WITH_DIRECTOR),
            "Only what was sent back is put forward again.",
            "Put forward again",
            true),
    SIGN(
            Map.of(WITH_MEMBER, SIGNED),
            "The cabinet member signs only what is with them and not queried.",
            "Signed",
            false);

    private final Transitions<SignOffState> transitions;
    private final String words;
    private final boolean needsText;

    SignOffMove(
            Map<SignOffState, SignOffState> leads,
            String otherwise,
            String words,
            boolean needsText) {
        this.transitions = new Transitions<>(leads, otherwise);
        this.words = words;
        this.needsText = needsText;
    }

    /** That it was made. */
    String words() {
        return words;
    }

    /** Whether it says something: what is asked, answered, wrong or changed. */
    boolean needsText() {
        return needsText;
    }

    boolean isLegal(SignOffState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    SignOffState from(SignOffState state) {
        return transitions.from(state, SignOffState::standing);
    }
}
