package org.scrutineer.inspection;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.request.deadline.Target;

/**
 * A framework by which inspectors judge, on the wire.
 *
 * @param lastDay null while it is in use
 * @param note what readers must know before they set it beside another; null where nothing
 * @param source where its areas and grades are laid down
 * @param areas none where its reports give no grades
 * @param followUps what has to follow, the soonest first; none where nothing is laid down
 * @param answerWithin from publication; null where the council has set no clock
 */
public record FrameworkView(
        String code,
        String title,
        List<String> inspectorates,
        LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable String note,
        Source source,
        List<Area> areas,
        List<FollowUp> followUps,
        @Nullable Target answerWithin) {

    /** Where it is laid down. */
    public record Source(String name, String url) {}

    /** What has to follow so many months after the last day of the visit. */
    public record FollowUp(int months, String title) {}

    /**
     * What is judged.
     *
     * @param grades the best first
     */
    public record Area(String code, String title, List<Grade> grades) {}

    /** A step of a scale. */
    public record Grade(String code, String words) {}

    boolean wasInUse(LocalDate day) {
        return !day.isBefore(firstDay) && (lastDay == null || !day.isAfter(lastDay));
    }
}
