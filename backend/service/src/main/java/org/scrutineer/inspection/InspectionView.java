package org.scrutineer.inspection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An inspection on the wire.
 *
 * @param endedOn null where it is not known
 * @param summary null where nothing is said of the whole
 * @param judgements one for each area of its framework, in its order
 * @param followUps what has to follow it, the soonest first
 * @param measures those that the reader may see
 * @param recordedBy who recorded or corrected it last
 */
public record InspectionView(
        String reference,
        String title,
        Framework framework,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        LocalDate publishedOn,
        String reportUrl,
        @Nullable String summary,
        List<Judgement> judgements,
        List<FollowUp> followUps,
        List<Spoken> measures,
        String recordedBy,
        Instant recordedAt) {

    /** By what it was judged. */
    public record Framework(
            String code, String title, List<String> inspectorates, @Nullable String note) {}

    /**
     * What an area was judged to be.
     *
     * @param grade null where it was not read
     * @param words its grade in words, or that it was not read
     */
    public record Judgement(String area, String title, @Nullable String grade, String words) {}

    /** What has to follow, and by when. */
    public record FollowUp(String title, LocalDate dueOn) {}

    /** A measure that the report speaks of, and what it says there. */
    public record Spoken(String indicator, String title, String words) {}
}
