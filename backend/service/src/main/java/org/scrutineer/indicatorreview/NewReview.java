package org.scrutineer.indicatorreview;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;

/**
 * A review to be opened.
 *
 * @param scorecard whose set it is about
 * @param catalogue the scorecard that shows everything there is to choose from
 */
public record NewReview(
        @NotNull @Code String scorecard,
        @NotNull @Code String catalogue,
        @NotNull @Size(min = 10, max = 2000) @Prose String purpose,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate reportsOn,
        @NotNull @Size(min = 1, max = 30) List<@NotNull @OneLine @Size(max = 100) String> participants) {

    @JsonIgnore
    ReviewPlan plan() {
        return new ReviewPlan(purpose, startsOn, reportsOn, participants);
    }
}
