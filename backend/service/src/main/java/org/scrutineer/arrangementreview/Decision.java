package org.scrutineer.arrangementreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;

/**
 * What was decided.
 *
 * @param option the title of the one that was chosen
 * @param text the decision in words, which say from then on why members get the series
 * @param decidedBy such as a committee
 * @param nextReviewOn when it is looked at again
 */
record Decision(
        @NotNull @Size(min = 3, max = 200) @OneLine String option,
        @NotNull @Size(min = 10, max = 2000) @Prose String text,
        @NotNull @Size(min = 3, max = 200) @OneLine String decidedBy,
        @NotNull LocalDate decidedOn,
        @NotNull LocalDate nextReviewOn) {}
