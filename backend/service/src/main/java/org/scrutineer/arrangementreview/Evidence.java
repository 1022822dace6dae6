package org.scrutineer.arrangementreview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.tracker.TrackedCount;
import org.scrutineer.tracker.TrackerSummary.Answers;

/**
 * What came of a series in the days that are looked at.
 *
 * @param editions those published, the first first
 * @param late how many of them came after their day; null where no day is kept to
 * @param clinics how many were held on its requests
 * @param counts of what was recommended and agreed, by where it stands now
 * @param survey what members say; null for readers while they are still asked
 */
record Evidence(
        List<Published> editions,
        @Nullable Integer late,
        Answers answers,
        int clinics,
        List<TrackedCount> counts,
        @Nullable Survey survey) {

    /**
     * An edition.
     *
     * @param daysAfter from the end of its period to its publication
     * @param dueOn null where no day is kept to
     */
    record Published(
            String period,
            String periodLabel,
            Instant publishedAt,
            int daysAfter,
            @Nullable LocalDate dueOn) {}

    /**
     * What members say.
     *
     * @param answered how many have
     */
    record Survey(int answered, List<Asked> questions) {}

    /** A question with how many gave which answer. */
    record Asked(String question, String text, List<Given> answers) {}

    /** An answer. */
    record Given(String answer, String text, int count) {}

    Evidence without() {
        return new Evidence(editions, late, answers, clinics, counts, null);
    }
}
