package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A pattern that chance alone hardly makes, and which way it points. */
public record SpecialCause(Rule rule, Way way) {

    /** In the order in which they count: a point that several fit is marked by the first. */
    public enum Rule {
        /** Strictly outside a limit. */
        OUTSIDE,
        /** Seven points, each strictly higher or each strictly lower than the one before. */
        TREND,
        /** Two of three beyond a near limit, all three on the same side of the mean. */
        TWO_OF_THREE,
        /** Seven on one side of the mean; a point on the mean breaks it. */
        SHIFT,
        NONE
    }

    /** Above the mean or rising, below it or falling, or on it. */
    public enum Way {
        HIGH,
        LOW,
        NEITHER;

        static Way of(int sign) {
            return sign > 0 ? HIGH : sign < 0 ? LOW : NEITHER;
        }
    }

    /** What it says of its point: "One of 7 or more in a row above the average". */
    public String words() {
        boolean high = way == Way.HIGH;
        return switch (rule) {
            case OUTSIDE -> high ? "Above the upper limit" : "Below the lower limit";
            case TREND ->
                    "One of 7 or more in a row, each %s than the one before"
                            .formatted(high ? "higher" : "lower");
            case TWO_OF_THREE ->
                    "One of 2 in 3 close to the %s limit".formatted(high ? "upper" : "lower");
            case SHIFT ->
                    "One of 7 or more in a row %s the average".formatted(high ? "above" : "below");
            case NONE -> "Within the usual ups and downs";
        };
    }

    static final SpecialCause NONE = new SpecialCause(Rule.NONE, Way.NEITHER);

    private static final int RUN = 7;

    /**
     * Marks each point of one stretch.
     *
     * @param values in order
     * @param outsideCountsAsNear whether a point outside a limit is also beyond the near limit: no
     *     in the NHS-R reference, yes in the NHS's spreadsheets
     */
    static List<SpecialCause> mark(
            List<BigDecimal> values, ControlLimits limits, boolean outsideCountsAsNear) {
        List<Way> sides = values.stream().map(value -> side(value, limits)).toList();
        List<SpecialCause> marks = new ArrayList<>(Collections.nCopies(values.size(), NONE));
        markShifts(sides, marks);
        if (limits.limits() != null) {
            markTwoOfThree(values, sides, limits.limits(), outsideCountsAsNear, marks);
        }
        markTrends(values, marks);
        if (limits.limits() != null) {
            markOutside(values, sides, limits.limits(), marks);
        }
        return marks;
    }

    static Way side(BigDecimal value, ControlLimits limits) {
        return Way.of(value.compareTo(limits.mean()));
    }

    private static void markShifts(List<Way> sides, List<SpecialCause> marks) {
        int from = 0;
        for (int i = 0; i < sides.size(); i++) {
            if (sides.get(i) != sides.get(from)) {
                from = i;
            }
            if (i - from + 1 >= RUN && sides.get(i) != Way.NEITHER) {
                markRun(marks, i, new SpecialCause(Rule.SHIFT, sides.get(i)));
            }
        }
    }

    /** A turning point that ends one trend and begins another belongs to the later. */
    private static void markTrends(List<BigDecimal> values, List<SpecialCause> marks) {
        int from = 0;
        Way before = Way.NEITHER;
        for (int i = 1; i < values.size(); i++) {
            Way step = Way.of(values.get(i).compareTo(values.get(i - 1)));
            if (step != before) {
                from = i - 1;
                before = step;
            }
            if (i - from + 1 >= RUN && step != Way.NEITHER) {
                markRun(marks, i, new SpecialCause(Rule.TREND, step));
            }
        }
    }

    private static void markTwoOfThree(
            List<BigDecimal> values,
            List<Way> sides,
            ControlLimits.Limits limits,
            boolean outsideCountsAsNear,
            List<SpecialCause> marks) {
        List<Boolean> near =
                values.stream()
                        .map(
                                value ->
                                        limits.isBeyondNear(value)
                                                && (outsideCountsAsNear
                                                        || !limits.isOutside(value)))
                        .toList();
        for (int i = 2; i < values.size(); i++) {
            Way side = sides.get(i);
            if (side != Way.NEITHER
                    && Collections.frequency(sides.subList(i - 2, i + 1), side) == 3
                    && Collections.frequency(near.subList(i - 2, i + 1), true) >= 2) {
                for (int j = i - 2; j <= i; j++) {
                    if (near.get(j)) {
                        marks.set(j, new SpecialCause(Rule.TWO_OF_THREE, side));
                    }
                }
            }
        }
    }

    private static void markOutside(
            List<BigDecimal> values,
            List<Way> sides,
            ControlLimits.Limits limits,
            List<SpecialCause> marks) {
        for (int i = 0; i < values.size(); i++) {
            if (limits.isOutside(values.get(i))) {
                marks.set(i, new SpecialCause(Rule.OUTSIDE, sides.get(i)));
            }
        }
    }

    /** The seven that end at {@code last}. */
    private static void markRun(List<SpecialCause> marks, int last, SpecialCause cause) {
        Collections.fill(marks.subList(last - RUN + 1, last + 1), cause);
    }
}
