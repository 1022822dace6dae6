package org.scrutineer.assessment;

import java.util.List;
import org.scrutineer.assessment.ControlChart.Point;
import org.scrutineer.assessment.ControlChart.Reading;
import org.scrutineer.assessment.ControlLimits.Limits;
import org.scrutineer.assessment.SpecialCause.Way;
import org.scrutineer.period.Frequency;

/** What the latest point of a control chart says, in words. */
final class ControlChartWords {

    private ControlChartWords() {}

    /**
     * "7 months above the average: this is a real change, not chance. It is an improvement."
     *
     * @param points in order, at least one
     */
    static String of(List<Point> points, Reading reading) {
        Point latest = points.getLast();
        String unit = reading.frequency() == Frequency.WEEKLY ? "week" : "month";
        boolean high = latest.cause().way() == Way.HIGH;
        String seen =
                switch (latest.cause().rule()) {
                    case OUTSIDE ->
                            "The latest %s is %s limit"
                                    .formatted(unit, high ? "above the upper" : "below the lower");
                    case TREND ->
                            "%d %ss, each %s than the one before"
                                    .formatted(trend(points), unit, high ? "higher" : "lower");
                    case TWO_OF_THREE ->
                            "%d of the last 3 %ss close to the %s limit or beyond"
                                    .formatted(
                                            beyondNear(
                                                    points.subList(
                                                            points.size() - 3, points.size())),
                                            unit,
                                            high ? "upper" : "lower");
                    case SHIFT ->
                            "%d %ss %s the average"
                                    .formatted(shift(points), unit, high ? "above" : "below");
                    case NONE -> "The latest %s is within the usual ups and downs".formatted(unit);
                };
        String text =
                switch (latest.variation()) {
                    case COMMON_CAUSE -> seen + ": this is chance, not a real change.";
                    case IMPROVEMENT -> real(seen) + " It is an improvement.";
                    case CONCERN -> real(seen) + " It is a concern.";
                    case NEUTRAL -> real(seen) + " By itself it is neither better nor worse.";
                };
        return latest.trial()
                ? text
                        + " The limits rest on too few figures (%d) to be settled."
                                .formatted(latest.limits().count())
                : text;
    }

    private static String real(String seen) {
        return seen + ": this is a real change, not chance.";
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
