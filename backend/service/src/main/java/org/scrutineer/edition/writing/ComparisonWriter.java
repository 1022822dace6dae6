package org.scrutineer.edition.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.ComparatorGroup;
import org.scrutineer.assessment.Benchmark;
import org.scrutineer.assessment.Comparators;
import org.scrutineer.assessment.Comparators.Average;
import org.scrutineer.assessment.Comparators.Checked;
import org.scrutineer.assessment.Comparators.Parts;
import org.scrutineer.assessment.Standing;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.ComparisonKind;
import org.scrutineer.edition.document.GroupFigures;
import org.scrutineer.edition.document.MeasureDocument.AreaHistory;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.MemberFigures;
import org.scrutineer.edition.figures.Figures.Other;
import org.scrutineer.edition.figures.Figures.OtherArea;
import org.scrutineer.edition.figures.Figures.OtherGroup;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;

/** Writes the figures that the council's are set beside. Pure. */
final class ComparisonWriter {

    private static final Parts UNKNOWN = new Parts(0, 0, null, null);

    private final Indicator indicator;
    private final PointWriter points;
    private final Other other;
    private final ProblemWriter problems;

    ComparisonWriter(Indicator indicator, Other other) {
        this.indicator = indicator;
        this.points = new PointWriter(indicator);
        this.other = other;
        this.problems = new ProblemWriter(indicator.yearType());
    }

    String code() {
        return other.code();
    }

    boolean isGroup() {
        return other instanceof OtherGroup;
    }

    boolean isShown() {
        return other.shown();
    }

    /**
     * Its figure of one period, checked.
     *
     * @param period null when the council has no figure at all
     */
    Benchmark benchmark(@Nullable Period period) {
        if (period == null) {
            return new Benchmark(other.code(), name(), null, "");
        }
        return switch (other) {
            case OtherGroup group ->
                    new Benchmark(
                            other.code(),
                            name(),
                            average(group, period).value(),
                            "No figure of the group's members in the same period");
            case OtherArea area -> {
                CurrentFigure figure = CurrentFigure.at(period, area.figures());
                Checked checked = checked(area, period, figure);
                yield new Benchmark(
                        other.code(),
                        name(),
                        figure == null || !figure.isReliable() ? null : checked.value(),
                        whyNot(area, figure, checked));
            }
        };
    }

    private String whyNot(OtherArea area, @Nullable CurrentFigure figure, Checked checked) {
        if (checked.finding() != null) {
            return checked.finding();
        }
        return figure == null || figure.value() == null
                ? "No figure for %s in the same period".formatted(area.area().name())
                : "%s's figure is of low reliability, so it is not compared%s"
                        .formatted(
                                area.area().name(),
                                figure.note() == null ? "" : ": " + figure.note());
    }

    Comparison comparison(@Nullable Period period, Standing standing) {
        Point point = period == null ? null : at(period);
        return switch (other) {
            case OtherGroup group ->
                    new Comparison(
                            other.code(),
                            group.group().name(),
                            ComparisonKind.GROUP,
                            group.group().method(),
                            group.group().edition(),
                            period == null ? 0 : average(group, period).counted(),
                            group.members().size(),
                            null,
                            point,
                            standing.code(),
                            standing.text(),
                            null,
                            problems.ofGroup(period, group));
            case OtherArea area ->
                    new Comparison(
                            other.code(),
                            area.area().name(),
                            ComparisonKind.of(area.area().kind()),
                            null,
                            null,
                            null,
                            null,
                            period == null ? null : finding(period),
                            point,
                            standing.code(),
                            standing.text(),
                            period == null ? null : unchecked(area, period),
                            problems.notes(period, area.problems().stream()));
        };
    }

    /** Why its figure of one period is not used; null when it is. */
    @Nullable String finding(Period period) {
        return other instanceof OtherArea area
                ? checked(area, period, CurrentFigure.at(period, area.figures())).finding()
                : null;
    }

    private @Nullable String unchecked(OtherArea area, Period period) {
        return checked(area, period, CurrentFigure.at(period, area.figures())).unchecked();
    }

    AreaHistory history() {
        return switch (other) {
            case OtherGroup group ->
                    new AreaHistory(
                            other.code(),
                            group.group().name(),
                            ComparisonKind.GROUP,
                            averages(group));
            case OtherArea area ->
                    new AreaHistory(
                            other.code(),
                            area.area().name(),
                            ComparisonKind.of(area.area().kind()),
                            area.figures().stream().map(each -> point(area, each)).toList());
        };
    }

    /** A group's members one by one in one period. */
    GroupFigures members(Period period) {
        OtherGroup of = (OtherGroup) other;
        ComparatorGroup group = of.group();
        return new GroupFigures(
                group.code(),
                group.name(),
                of.members().stream()
                        .map(
                                each -> {
                                    CurrentFigure figure = CurrentFigure.at(period, each.figures());
                                    Point point =
                                            figure == null
                                                    ? points.missing(period)
                                                    : points.point(figure);
                                    return new GroupFigures.Member(
                                            each.member().area(),
                                            each.member().name(),
                                            each.member().closeness(),
                                            point.display(),
                                            point.value(),
                                            problems.ofMember(period, each));
                                })
                        .toList());
    }

    /** "England", "the average of Statistical neighbours (2025-05 model)". */
    String name() {
        return switch (other) {
            case OtherArea area -> area.area().name();
            case OtherGroup group ->
                    switch (group.group().method()) {
                                case MEAN -> "the average of ";
                                case MEDIAN -> "the median of ";
                            }
                            + group.group().name();
        };
    }

    private @Nullable Point at(Period period) {
        return switch (other) {
            case OtherGroup group -> {
                BigDecimal value = average(group, period).value();
                yield value == null ? null : points.point(period, value);
            }
            case OtherArea area -> {
                CurrentFigure figure = CurrentFigure.at(period, area.figures());
                yield figure == null ? null : point(area, figure);
            }
        };
    }

    private Point point(OtherArea area, CurrentFigure figure) {
        String finding = checked(area, figure.period(), figure).finding();
        return finding == null ? points.point(figure) : points.refused(figure.period(), finding);
    }

    private Checked checked(OtherArea area, Period period, @Nullable CurrentFigure figure) {
        return Comparators.check(
                area.area().name(),
                figure == null ? null : figure.value(),
                area.parts().getOrDefault(period.code(), UNKNOWN),
                indicator.unit(),
                indicator.decimals());
    }

    private Average average(OtherGroup group, Period period) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (MemberFigures member : group.members()) {
            CurrentFigure figure = CurrentFigure.at(period, member.figures());
            values.add(figure == null || !problems.counts(member, figure) ? null : figure.value());
        }
        return Comparators.average(values, group.group().method());
    }

    private List<Point> averages(OtherGroup group) {
        Map<Period, List<BigDecimal>> values = new TreeMap<>();
        for (MemberFigures member : group.members()) {
            member.figures().stream()
                    .filter(each -> problems.counts(member, each))
                    .forEach(
                            each ->
                                    values.computeIfAbsent(each.period(), p -> new ArrayList<>())
                                            .add(each.value()));
        }
        return values.entrySet().stream()
                .map(
                        each ->
                                points.point(
                                        each.getKey(),
                                        Objects.requireNonNull(
                                                Comparators.average(
                                                                each.getValue(),
                                                                group.group().method())
                                                        .value())))
                .toList();
    }
}
