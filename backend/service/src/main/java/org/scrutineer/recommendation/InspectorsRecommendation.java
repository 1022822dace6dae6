package org.scrutineer.recommendation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.hibernate.validator.constraints.UniqueElements;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.inspection.InspectionsToFollow.Report;

/**
 * What inspectors recommend in a report.
 *
 * @param committee that follows it, by its code
 * @param addressedTo whom they ask, in words
 * @param lead the subject of the officer who leads on it
 * @param measures by their codes
 */
public record InspectorsRecommendation(
        @NotNull @Size(min = 1, max = 200) @OneLine String committee,
        @NotNull @Size(min = 10, max = 2000) @Prose String text,
        @NotNull @Size(min = 3, max = 150) @OneLine String addressedTo,
        @NotNull @Size(min = 1, max = 100) @OneLine String lead,
        @NotNull @Size(max = 20) @UniqueElements List<@NotNull @Code String> measures) {

    /** It is made when the report is published; it rests on nothing that members did. */
    NewRecommendation on(Report report) {
        return new NewRecommendation(
                committee,
                text,
                addressedTo,
                report.publishedOn(),
                lead,
                report.answerBy() != null,
                List.of(),
                List.of(),
                measures);
    }
}
