package org.scrutineer.assessment;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.assessment.ControlChart.Entry;
import org.scrutineer.assessment.ControlChart.Point;
import org.scrutineer.assessment.ControlChart.Reading;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.ControlLimits.Limits;
import org.scrutineer.assessment.SpecialCause.Way;
import org.scrutineer.period.Frequency;

/**
 * The verdict on the latest point of a control chart, and the same in words. What is within the
 * limits is chance only where the figures carry that much: from enough of them without a gap.
 *
 * @param points of all stretches in order, at least one
 * @param entries of the latest stretch
 */
record ControlChartWords(List<Point> points, List<Entry> entries, Reading reading) {

    /** More periods without a figure than these are counted, not listed. */
    private static final int LISTED = 3;

    /** What the latest point says, where that can be said. */
    Variation variation() {
        Variation marked = latest().variation();
        return marked.isReal() || isSettled() ? marked : Variation.UNDECIDED;
    }

    /**
     * "7 months above the average: this is a real change, not chance. It is an improvement."
     *
     * @param minimum how many figures settle the limits of a stretch
     */
    String text(int minimum) {
        return switch (variation()) {
            case COMMON_CAUSE -> seen() + ": this is chance, not a real change.";
            case IMPROVEMENT -> real("It is an improvement.");
            case CONCERN -> real("It is a concern.");
            case NEUTRAL -> real("By itself it is neither better nor worse.");
            case UNDECIDED ->
                    "Whether the latest %s is chance or a real change cannot be said%s: %s."
                            .formatted(
                                    unit(),
                                    latest().trial() ? " yet" : "",
                                    String.join(", and ", lacks(minimum)));
        };
    }

    private Point latest() {
        return points.getLast();
    }

    private boolean isSettled() {
        return !latest().trial() && missing().isEmpty();
    }

    private String unit() {
        return reading.frequency() == Frequency.WEEKLY ? "week" : "month";
    }

    /** What a verdict of chance would need. */
    private List<String> lacks(int minimum) {
        List<String> lacks = new ArrayList<>();
        if (latest().trial()) {
            lacks.add(
                    "the average was begun anew and has %d of the %d figures that this takes"
                            .formatted(entries.size(), minimum));
        }
        if (!missing().isEmpty()) {
            lacks.add(withoutFigure());
        }
        return lacks;
    }

    /** "there is no figure for April 2024 and May 2024". */
    private String withoutFigure() {
        List<String> missing = missing();
        return missing.size() <= LISTED
                ? "there is no figure for " + Punctuation.list(missing)
                : "%d %ss among these have no figure, the last of them %s"
                        .formatted(missing.size(), unit(), missing.getLast());
    }

    /** Within the latest stretch: a gap before it is no gap of it. */
    private List<String> missing() {
        return missing(entries.size());
    }

    /** Between the last so many figures. */
    private List<String> missing(int figures) {
        return entries.subList(Math.max(0, entries.size() - figures) + 1, entries.size()).stream()
                .flatMap(entry -> entry.missing().stream())
                .toList();
    }

    private String seen() {
        boolean high = latest().cause().way() == Way.HIGH;
        return switch (latest().cause().rule()) {
            case OUTSIDE ->
                    "The latest %s is %s limit"
                            .formatted(unit(), high ? "above the upper" : "below the lower");
            case TREND ->
                    "%s, each %s than the one before"
                            .formatted(run(trend(points)), high ? "higher" : "lower");
            case TWO_OF_THREE ->
                    "%d of the last 3 %ss close to the %s limit or beyond"
                            .formatted(
                                    beyondNear(points.subList(points.size() - 3, points.size())),
                                    called(3),
                                    high ? "upper" : "lower");
            case SHIFT ->
                    "%s %s the average".formatted(run(shift(points)), high ? "above" : "below");
            case NONE -> "The latest %s is within the usual ups and downs".formatted(unit());
        };
    }

    private String run(int figures) {
        return "%d %ss".formatted(figures, called(figures));
    }

    /** Months with a gap between them are not so many months. */
    private String called(int figures) {
        return missing(figures).isEmpty() ? unit() : "figure";
    }

    private String real(String judgement) {
        String text = "%s: this is a real change, not chance. %s".formatted(seen(), judgement);
        if (latest().trial()) {
            text +=
                    " The limits rest on too few figures (%d) to be settled."
                            .formatted(latest().limits().count());
        }
        return missing().isEmpty() ? text : "%s But %s.".formatted(text, withoutFigure());
    }

    /**
     * How many points up to the latest lie on its side. They never reach back to an earlier
     * stretch: no stretch lies wholly on one side of its own mean.
     */
    private static int shift(List<Point> points) {
        int count = 1;
        while (before(points, count).side() == points.getLast().side()) {
            count++;
        }
        return count;
    }

    /** How many points at the end of the latest stretch go the latest one's way. */
    private static int trend(List<Point> points) {
        Point latest = points.getLast();
        int count = 1;
        while (count < points.size()
                && before(points, count).stretch() == latest.stretch()
                && step(before(points, count), before(points, count - 1)) == latest.cause().way()) {
            count++;
        }
        return count;
    }

    private static Way step(Point from, Point to) {
        return Way.of(Rounding.settle(to.value()).compareTo(Rounding.settle(from.value())));
    }

    private static Point before(List<Point> points, int back) {
        return points.get(points.size() - 1 - back);
    }

    private static long beyondNear(List<Point> points) {
        return points.stream()
                .filter(
                        point -> {
                            Limits limits = point.limits().limits();
                            return limits != null
                                    && limits.isBeyondNear(Rounding.settle(point.value()));
                        })
                .count();
    }
}
