package org.scrutineer.owed;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Rating;
import org.scrutineer.commentary.Commentary;
import org.scrutineer.edition.document.ExpectedFigure;
import org.scrutineer.edition.writing.Readiness;

/**
 * What is owed of one measure.
 *
 * @param expected the figure that is not there; null when it is
 * @param lacking what its commentary still needs, in words
 * @param mine whether the caller may write of it
 */
public record MeasureTasks(
        String indicator,
        String title,
        String theme,
        Rating rating,
        TaskView figure,
        TaskView commentary,
        @Nullable ExpectedFigure expected,
        List<String> lacking,
        boolean mine) {

    /** When what is due, for one edition as it stands today. */
    record Dates(
            LocalDate figures, LocalDate commentary, boolean commentaryRequired, LocalDate today) {}

    /**
     * @param waits whether a lead officer recorded its figure and nobody has confirmed it yet
     */
    static MeasureTasks of(Readiness measure, Dates dates, boolean mine, boolean waits) {
        return new MeasureTasks(
                measure.indicator().code(),
                measure.indicator().title(),
                measure.theme(),
                measure.rating(),
                figure(measure.expected(), dates, waits),
                commentary(measure, dates),
                measure.expected(),
                measure.commentaryLacking(),
                mine);
    }

    private static TaskView figure(@Nullable ExpectedFigure expected, Dates dates, boolean waits) {
        if (expected == null) {
            return TaskView.done(waits ? "Received, waits to be confirmed" : "Received");
        }
        return expected.on() == null
                ? TaskView.owed("Due by", dates.figures(), dates.today())
                : TaskView.owed("Expected on", expected.on(), dates.today());
    }

    private static TaskView commentary(Readiness measure, Dates dates) {
        Commentary written = measure.commentary();
        if (dates.commentaryRequired() && !measure.commentaryLacking().isEmpty()) {
            return TaskView.owed("Due by", dates.commentary(), dates.today());
        }
        return written != null && written.says() ? TaskView.done("Written") : TaskView.optional();
    }

    Stream<TaskView> owed() {
        return Stream.of(figure, commentary).filter(TaskView::isOwed);
    }
}
