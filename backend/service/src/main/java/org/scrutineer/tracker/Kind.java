package org.scrutineer.tracker;

import org.scrutineer.action.ActionState;
import org.scrutineer.recommendation.RecommendationState;
import org.scrutineer.request.RequestState;

/** What the tracker follows. */
public enum Kind {
    REQUEST("Deep-dive request"),
    RECOMMENDATION("Recommendation to the cabinet"),
    INSPECTORS("Recommendation of inspectors"),
    ACTION("Action");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Where one of this kind stands, in words. */
    String stateText(String state) {
        return switch (this) {
            case REQUEST -> RequestState.valueOf(state).inShort();
            case RECOMMENDATION -> RecommendationState.valueOf(state).words();
            case INSPECTORS -> RecommendationState.valueOf(state).words(true);
            case ACTION -> ActionState.valueOf(state).words();
        };
    }
}
