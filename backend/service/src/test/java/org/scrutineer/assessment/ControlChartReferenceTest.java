package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.assessment.ControlChart.Entry;
import org.scrutineer.assessment.ControlChart.Options;
import org.scrutineer.assessment.ControlChart.Point;
import org.scrutineer.assessment.ControlChart.Reading;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.SpecialCause.Way;
import org.scrutineer.period.Frequency;
import org.scrutineer.testing.ReferenceFile;
import org.scrutineer.testing.ReferenceFile.Row;

/** The charts agree with those of NHSRplotthedots, and with textbook cases. */
class ControlChartReferenceTest {

    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    /** A case's figures for one organisation. */
    private record Series(String caseId, String facet) {}

    @Test
    void everyPointAgreesWithTheReference() {
        Map<Series, List<Row>> series = series();
        int points = 0;
        for (Map.Entry<Series, List<Row>> each : series.entrySet()) {
            ControlChart chart = chart(each.getKey(), each.getValue());
            assertEquals(each.getValue().size(), chart.points().size());
            for (int i = 0; i < chart.points().size(); i++) {
                assertPoint(each.getKey(), each.getValue().get(i), chart.points().get(i));
                points++;
            }
            assertAssurance(each.getValue().getLast().text("assurance_type"), chart);
        }
        Set<String> cases =
                series.keySet().stream().map(Series::caseId).collect(Collectors.toSet());
        assertEquals(13, cases.size());
        System.out.printf(
                "NHSRplotthedots: %d cases, %d series, %d points agree to %s%n",
                cases.size(), series.size(), points, TOLERANCE);
    }

    @Test
    void everyStretchHasAsManyPointsOfEachKindAsTheReference() {
        Map<Series, List<Row>> series = series();
        List<Row> expected = new ReferenceFile("spc/expected_summary.csv").rows();
        for (Row row : expected) {
            Series key = new Series(row.text("case_id"), row.text("facet"));
            List<Point> stretch =
                    chart(key, series.get(key)).points().stream()
                            .filter(point -> point.stretch() == row.number("rebase_group"))
                            .toList();
            Point first = stretch.getFirst();
            assertEquals(row.number("n"), stretch.size());
            assertClose(row.decimal("mean"), first.limits().mean(), key + " mean");
            assertClose(row.decimal("lpl"), first.limits().limits().lower(), key + " lower");
            assertClose(row.decimal("upl"), first.limits().limits().upper(), key + " upper");
            assertEquals(row.number("common"), count(stretch, Variation.COMMON_CAUSE), "" + key);
            assertEquals(
                    row.number("improvement"), count(stretch, Variation.IMPROVEMENT), "" + key);
            assertEquals(row.number("concern"), count(stretch, Variation.CONCERN), "" + key);
        }
        System.out.printf("NHSRplotthedots: %d summaries agree%n", expected.size());
    }

    @Test
    void textbookCasesAgreeAtTheirTolerance() {
        List<Row> cases = new ReferenceFile("textbook/cases.csv").rows();
        for (Row row : cases) {
            List<Entry> entries =
                    Stream.of(row.text("values").split("\\|"))
                            .map(value -> new Entry(null, new BigDecimal(value), List.of()))
                            .toList();
            Options options =
                    new Options(row.text("screening").equals("TRUE"), false, Set.of(), null, 12);
            List<Point> points = ControlChart.of(entries, reading("", null), options).points();
            ControlLimits limits = points.getFirst().limits();
            BigDecimal tolerance = row.decimal("tolerance");
            assertClose(row.decimal("mean"), limits.mean(), tolerance, row.text("case_id"));
            assertClose(
                    row.decimal("lower"), limits.limits().lower(), tolerance, row.text("case_id"));
            assertClose(
                    row.decimal("upper"), limits.limits().upper(), tolerance, row.text("case_id"));
            if (row.has("outside")) {
                long outside =
                        points.stream()
                                .filter(point -> limits.limits().isOutside(point.value()))
                                .count();
                assertEquals(row.number("outside"), outside, row.text("case_id"));
            }
        }
        System.out.printf("Textbook: %d cases agree at their tolerance%n", cases.size());
    }

    @Test
    void anIndividualsChartAgreesButForTheRoundingOfItsConstant() {
        List<Row> rows = new ReferenceFile("textbook/i_chart.csv").rows();
        List<Entry> entries =
                rows.stream()
                        .map(
                                row ->
                                        new Entry(
                                                row.text("period"),
                                                row.decimal("numerator")
                                                        .divide(
                                                                row.decimal("denominator"),
                                                                MathContext.DECIMAL64),
                                                List.of()))
                        .toList();
        Options options = new Options(false, false, Set.of(), null, 13);
        ControlLimits limits =
                ControlChart.of(entries, reading("", null), options).points().getFirst().limits();
        BigDecimal tolerance = new BigDecimal("0.00001");
        Row row = rows.getFirst();
        assertClose(row.decimal("centre"), limits.mean(), new BigDecimal("0.000001"), "centre");
        assertClose(row.decimal("lower"), limits.limits().lower(), tolerance, "lower");
        assertClose(row.decimal("upper"), limits.limits().upper(), tolerance, "upper");
    }

    private static void assertPoint(Series series, Row row, Point point) {
        String where = series + " " + row.text("date");
        ControlLimits.Limits limits = point.limits().limits();
        assertEquals(row.text("date"), point.label());
        assertEquals(row.number("rebase_group"), point.stretch(), where);
        assertClose(row.decimal("mean_col"), point.limits().mean(), where);
        assertClose(row.decimal("lpl"), limits.lower(), where);
        assertClose(row.decimal("upl"), limits.upper(), where);
        assertEquals(
                row.text("outside_limits").equals("TRUE"), limits.isOutside(point.value()), where);
        assertEquals(
                row.text("close_to_limits").equals("TRUE"),
                limits.isBeyondNear(point.value()) && !limits.isOutside(point.value()),
                where);
        assertEquals(Way.of(row.number("relative_to_mean")), point.side(), where);
        assertEquals(row.text("special_cause_type"), name(point.cause()), where);
        assertEquals(row.text("point_type"), name(point.variation()), where);
    }

    private static void assertAssurance(String expected, ControlChart chart) {
        String actual =
                switch (chart.assurance().code()) {
                    case CONSISTENTLY_MEETS -> "consistent_pass";
                    case CONSISTENTLY_MISSES -> "consistent_fail";
                    case HIT_AND_MISS -> "inconsistent";
                    case NONE -> "";
                };
        assertEquals(expected, actual);
    }

    private static String name(SpecialCause cause) {
        boolean high = cause.way() == Way.HIGH;
        return switch (cause.rule()) {
            case OUTSIDE -> high ? "Above UCL" : "Below LCL";
            case TREND -> "7 Point Trend (%screasing)".formatted(high ? "In" : "De");
            case TWO_OF_THREE -> "2 in 3 %s CL".formatted(high ? "Above" : "Below");
            case SHIFT -> "7 Points %s CL".formatted(high ? "Above" : "Below");
            case NONE -> "Common Cause";
        };
    }

    private static String name(Variation variation) {
        return switch (variation) {
            case IMPROVEMENT -> "special_cause_improvement";
            case CONCERN -> "special_cause_concern";
            case NEUTRAL -> "special_cause_neutral";
            case COMMON_CAUSE -> "common_cause";
            case UNDECIDED -> "undecided";
        };
    }

    private static Map<Series, List<Row>> series() {
        return new ReferenceFile("spc/expected_points.csv")
                .rows().stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> new Series(row.text("case_id"), row.text("facet")),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
    }

    /** The chart by the case's own options. */
    private static ControlChart chart(Series series, List<Row> rows) {
        Row row =
                new ReferenceFile("spc/cases.csv")
                        .rows().stream()
                                .filter(each -> each.text("case_id").equals(series.caseId()))
                                .findFirst()
                                .orElseThrow();
        String options = row.text("options");
        String target = option(options, "target=([\\d.]+)");
        String baseline = option(options, "fix_after_n_points=(\\d+)");
        List<Entry> entries =
                rows.stream()
                        .map(each -> new Entry(each.text("date"), each.decimal("value"), List.of()))
                        .toList();
        return ControlChart.of(
                entries,
                reading(
                        option(options, "improvement_direction=\"(\\w+)\""),
                        target.isEmpty() ? null : Target.of(new BigDecimal(target), null)),
                new Options(
                        !options.contains("screen_outliers=FALSE"),
                        false,
                        rebasedAt(options, entries),
                        baseline.isEmpty() ? null : Integer.valueOf(baseline),
                        13));
    }

    /** The options give days since 1970. */
    private static Set<Integer> rebasedAt(String options, List<Entry> entries) {
        List<String> days = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("\\d+").matcher(option(options, "rebase=structure\\(([^=]*)"));
        while (matcher.find()) {
            days.add(LocalDate.ofEpochDay(Long.parseLong(matcher.group())).toString());
        }
        Set<Integer> positions = new TreeSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (days.contains(entries.get(i).label())) {
                positions.add(i);
            }
        }
        assertEquals(days.size(), positions.size());
        return positions;
    }

    private static String option(String options, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(options);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static Reading reading(String improvement, Target target) {
        Polarity polarity =
                switch (improvement) {
                    case "decrease" -> Polarity.LOW_IS_GOOD;
                    case "neutral" -> Polarity.NONE;
                    default -> Polarity.HIGH_IS_GOOD;
                };
        return new Reading(Frequency.MONTHLY, Aggregation.SUM, polarity, Unit.COUNT, target);
    }

    private static int count(List<Point> points, Variation variation) {
        return (int) points.stream().filter(point -> point.variation() == variation).count();
    }

    private static void assertClose(BigDecimal expected, BigDecimal actual, String what) {
        assertClose(expected, actual, TOLERANCE, what);
    }

    /** Where the source states a figure. */
    private static void assertClose(
            BigDecimal expected, BigDecimal actual, BigDecimal tolerance, String what) {
        assertTrue(
                expected == null || expected.subtract(actual).abs().compareTo(tolerance) <= 0,
                () -> "%s: expected %s, was %s".formatted(what, expected, actual));
    }
}
