package org.scrutineer.arrangementreview;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

/** What one member says of a series. */
record SurveyAnswer(@NotNull Reads reads, @NotNull Helps helps, @NotNull Pace pace) {

    /** Whether they read it. */
    enum Reads {
        ALWAYS,
        SOMETIMES,
        NEVER
    }

    /** Whether it helps them. */
    enum Helps {
        YES,
        PARTLY,
        NO
    }

    /** How often they want it. */
    enum Pace {
        MORE_OFTEN,
        AS_NOW,
        LESS_OFTEN
    }

    /** The code of each answer, by its question. */
    Map<SurveyQuestion, String> byQuestion() {
        return Map.of(
                SurveyQuestion.READS, reads.name(),
                SurveyQuestion.HELPS, helps.name(),
                SurveyQuestion.PACE, pace.name());
    }
}
