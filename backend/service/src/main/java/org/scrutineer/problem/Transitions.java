package org.scrutineer.problem;

import java.util.Map;
import java.util.function.Function;

/**
 * From which states a step may be taken, and where it leads from each.
 *
 * @param otherwise the sentence for whoever takes it in another state
 */
public record Transitions<S>(Map<S, S> leads, String otherwise) {

    public boolean isLegal(S state) {
        return leads.containsKey(state);
    }

    /**
     * The state it leads to.
     *
     * @param standing how a sentence says a state
     * @throws ProblemException 409 where it cannot be taken
     */
    public S from(S state, Function<S, String> standing) {
        S next = leads.get(state);
        if (next == null) {
            throw ProblemException.conflict(
                    "%s This one is %s.".formatted(otherwise, standing.apply(state)));
        }
        return next;
    }
}
