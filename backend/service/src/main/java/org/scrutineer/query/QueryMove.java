package org.scrutineer.query;

import static org.scrutineer.query.QueryState.ANSWERED;
import static org.scrutineer.query.QueryState.ASKED;
import static org.scrutineer.query.QueryState.WITHDRAWN;

import java.util.Map;
import org.scrutineer.problem.Transitions;

/** Everything that can be done with a general question: in which state, and where it leads. */
public enum QueryMove {
    ANSWER(
            Map.of(ASKED, ANSWERED),
            "Only a question that is waiting for an answer can be answered."),
    WITHDRAW(
            Map.of(ASKED, WITHDRAWN),
            "Only a question that is waiting for an answer can be withdrawn.");

    private final Transitions<QueryState> transitions;

    QueryMove(Map<QueryState, QueryState> leads, String otherwise) {
        this.transitions = new Transitions<>(leads, otherwise);
    }

    boolean isLegal(QueryState state) {
        return transitions.isLegal(state);
    }

    /** The state it leads to. */
    QueryState from(QueryState state) {
        return transitions.from(state, QueryState::standing);
    }
}
