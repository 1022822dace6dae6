package org.scrutineer.edition.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Rating;
import org.scrutineer.commentary.Commentary;
import org.scrutineer.edition.document.ExpectedFigure;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/**
 * How far one measure of an edition is ready for the board. Pure.
 *
 * @param expected null when its figure is there
 * @param commentary null when nothing was written
 * @param doubtful of the figures in its row, those that look wrong
 */
public record Readiness(
        Indicator indicator,
        String theme,
        Rating rating,
        @Nullable ExpectedFigure expected,
        @Nullable Commentary commentary,
        List<Doubtful> doubtful) {

    /**
     * A figure that looks wrong although it may be right.
     *
     * @param value the id of its revision
     */
    public record Doubtful(long value, String label, String text) {}

    /** Members are owed a reason for a measure that misses its target. */
    public boolean needsCommentary() {
        return rating.code() == Rating.Code.RED || rating.code() == Rating.Code.AMBER;
    }

    /** What commentary it needs and has not got, in words; empty when nothing. */
    public List<String> commentaryLacking() {
        List<String> lacking = new ArrayList<>();
        if (needsCommentary() && (commentary == null || commentary.cause() == null)) {
            lacking.add("a cause");
        }
        if (needsCommentary() && (commentary == null || commentary.action() == null)) {
            lacking.add("an action with a date");
        }
        return lacking;
    }

    /** Fails with 422 and a place for each measure that is not ready. */
    public static void check(List<Readiness> measures) {
        ProblemException.refuse(measures.stream().flatMap(each -> each.places().stream()).toList());
    }

    private List<Place> places() {
        List<Place> places = new ArrayList<>();
        List<String> lacking = commentaryLacking();
        if (!lacking.isEmpty()) {
            places.add(
                    place(
                            "is %s and needs %s"
                                    .formatted(
                                            rating.word().toLowerCase(Locale.UK),
                                            String.join(" and ", lacking))));
        }
        if (expected != null && expected.on() == null) {
            places.add(
                    place(
                            "has no figure for %s and needs the day on which it is expected"
                                    .formatted(expected.label())));
        }
        return places;
    }

    private Place place(String detail) {
        return Place.ofMeasure(
                indicator.code(),
                "%s (%s) %s".formatted(indicator.title(), indicator.code(), detail));
    }
}
