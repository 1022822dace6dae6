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
        @Nullable Target answerWithin) {

    /** Where it is laid down. */
    public record Source(String name, String url) {}

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
