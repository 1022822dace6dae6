package org.scrutineer.edition.writing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.assessment.Assessment;
import org.scrutineer.assessment.AssessmentChoices;
import org.scrutineer.assessment.Rating;
import org.scrutineer.assessment.RulesVersion;
import org.scrutineer.assessment.YearToDate;
import org.scrutineer.edition.document.CommentaryView;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.Council;
import org.scrutineer.edition.document.ExpectedFigure;
import org.scrutineer.edition.document.FigureRevision;
import org.scrutineer.edition.document.Finding;
import org.scrutineer.edition.document.GroupFigures;
import org.scrutineer.edition.document.IntervalView;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.PeriodInDocument;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.PositionView;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.edition.document.VerdictView;
import org.scrutineer.edition.document.YearFigure;
import org.scrutineer.edition.figures.Figures.CurrentFigure;
import org.scrutineer.edition.figures.Figures.SetMeasure;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;
import org.scrutineer.period.Year;

/** Puts what the rules say of one measure of an edition into words. Pure. */
public final class MeasureWriter {

    private final SetMeasure measure;
    private final Indicator indicator;
    private final PointWriter points;
    private final CouncilFiguresWriter own;
    private final @Nullable CurrentFigure latest;
    private final Year year;
    private final TargetWriter targets;
    private final List<ComparisonWriter> others;
    private final Assessment assessment;
    private final @Nullable ExpectedFigure expected;
    private final @Nullable String age;
    private final Measure row;
    private final Measure openRow;

    /**
     * @param asAt the period it is written for, whose year counts when there is no figure
     */
    public MeasureWriter(SetMeasure measure, Period asAt, AssessmentChoices choices) {
        this.measure = measure;
        this.indicator = measure.indicator();
        this.points = new PointWriter(indicator);
        this.own = new CouncilFiguresWriter(indicator, measure.own());
        this.latest = measure.latest();
        this.year =
                latest == null
                        ? indicator.yearType().containing(asAt.lastDay())
                        : latest.period().year(indicator.yearType());
        this.others =
                measure.others().stream()
                        .map(each -> new ComparisonWriter(indicator, each))
                        .toList();
        this.targets = new TargetWriter(measure, year, names());
        this.assessment =
                Assessment.of(
                        measure.own().stream().map(CurrentFigure::assessed).toList(),
                        reading(choices),
                        targets.aim(),
                        others.stream().map(each -> each.benchmark(period())).toList(),
                        measure.authorities());
        this.expected = ExpectedWriter.of(measure, asAt);
        this.age = AgeWriter.of(measure, asAt);
        this.row = row(Variant.FULL);
        this.openRow = hasExemptNote() ? row(Variant.OPEN) : row;
    }

    /** The edition that a measure is written for. */
    record Of(String scorecard, String title, int revision, @Nullable String erratum) {}

    private Assessment.Reading reading(AssessmentChoices choices) {
        return new Assessment.Reading(
                indicator.unit(),
                indicator.decimals(),
                measure.polarity(),
                indicator.frequency(),
                indicator.yearType(),
                indicator.aggregation(),
                indicator.comparator(),
                indicator.noChangeBand(),
                indicator.baselinePeriods(),
                indicator.rebasings().stream().map(each -> indicator.period(each.from())).toList(),
                choices);
    }

    Indicator indicator() {
        return indicator;
    }

    Readiness readiness() {
        return new Readiness(
                indicator,
                measure.theme(),
                assessment.rating(),
                expected,
                measure.commentary(),
                own.doubtful());
    }

    boolean isExempt() {
        return measure.exempt() != null;
    }

    boolean hasExemptNote() {
        return measure.commentary() != null && measure.commentary().exempt();
    }

    String theme() {
        return measure.theme();
    }

    /**
     * @param of null when it was asked for without a scorecard
     * @param asAt the period it is written for
     * @param publishedAt null for a preview
     * @param variant for whom it is written
     */
    public MeasureDocument document(
            @Nullable Of of,
            Period asAt,
            AreaName council,
            boolean demonstration,
            @Nullable Instant publishedAt,
            Variant variant) {
        return new MeasureDocument(
                of == null ? null : of.scorecard(),
                of == null ? null : of.title(),
                PeriodInDocument.of(asAt),
                of == null ? null : of.revision(),
                of == null ? null : of.erratum(),
                Council.of(council),
                publishedAt == null,
                demonstration,
                RulesVersion.VERSION,
                publishedAt,
                measure(variant),
                headline(),
                indicator.definition(),
                indicator.rationale(),
                indicator.methodology(),
                indicator.numeratorDescription(),
                indicator.denominatorDescription(),
                indicator.sourceName(),
                indicator.sourceUrl(),
                IntervalView.of(assessment.interval(), indicator.decimals()),
                chart().view(),
                own.history(),
                others.stream()
                        .filter(ComparisonWriter::isShown)
                        .map(ComparisonWriter::history)
                        .toList(),
                groupFigures(),
                findings(),
                targets.all(assessment.target()),
                measure.revisions().stream().map(FigureRevision::of).toList());
    }

    private ControlChartWriter chart() {
        return new ControlChartWriter(indicator, measure.own(), assessment.verdict().chart());
    }

    public Measure measure(Variant variant) {
        return variant == Variant.FULL ? row : openRow;
    }

    private Measure row(Variant variant) {
        return new Measure(
                indicator.code(),
                measure.reference(),
                indicator.title(),
                indicator.unit(),
                indicator.unit().words(),
                indicator.decimals(),
                measure.polarity(),
                measure.polarity().words(),
                indicator.frequency(),
                "%s, %s".formatted(indicator.frequency().words(), indicator.yearType().words()),
                own.latestPeriods(),
                rating(),
                targets.current(assessment.target()),
                targets.text(assessment.target()),
                own.direction(assessment.verdict().direction()),
                yearFigure(assessment.yearToDate()),
                own.samePeriodLastYear(),
                own.direction(assessment.verdict().beside(assessment.yearOnYear())),
                yearFigure(assessment.previousYear()),
                comparisons(),
                PositionView.of(assessment.position()),
                chart().variation(),
                assessment.chart().points().isEmpty() ? null : assessment.chart().assurance(),
                assessment.smallNumbers(),
                own.trend(),
                indicator.dataNote(),
                CommentaryView.of(measure.commentary(), variant),
                expected,
                measure.exempt(),
                age,
                NeighbourNotes.of(others, assessment.standings(), targets.referred()),
                VerdictView.of(assessment.verdict()));
    }

    /** A figure that is years old does not say how things are. */
    private Rating rating() {
        return age == null ? assessment.rating() : assessment.rating().asLastKnown();
    }

    /** The latest figure in one or two sentences. */
    private String headline() {
        if (latest == null) {
            return "No figure has been published for this measure.";
        }
        Point point = points.point(latest);
        String unit =
                indicator.unit().name().startsWith("RATE_") && latest.value() != null
                        ? " " + indicator.unit().words()
                        : "";
        String judged =
                rating().letter() == null
                        ? "Not rated. " + assessment.rating().reason()
                        : rating().word() + ": " + assessment.rating().reason();
        return "%s%s in %s%s. %s. %s"
                .formatted(
                        point.display(),
                        unit,
                        point.label(),
                        age == null ? "" : ". " + age,
                        assessment.verdict().direction().text().replaceFirst("\\.$", ""),
                        judged);
    }

    /** The shown groups' members one by one. */
    private List<GroupFigures> groupFigures() {
        return latest == null
                ? List.of()
                : others.stream()
                        .filter(each -> each.isShown() && each.isGroup())
                        .map(each -> each.members(latest.period()))
                        .toList();
    }

    List<Finding> findings() {
        return latest == null
                ? List.of()
                : others.stream()
                        .map(each -> each.finding(latest.period()))
                        .filter(Objects::nonNull)
                        .map(text -> new Finding(indicator.code(), indicator.title(), text))
                        .toList();
    }

    private @Nullable YearFigure yearFigure(@Nullable YearToDate from) {
        return from == null
                ? null
                : new YearFigure(
                        from.value() == null ? "Not worked out" : points.show(from.value()),
                        from.value(),
                        from.numerator(),
                        from.denominator(),
                        from.text());
    }

    private List<Comparison> comparisons() {
        return IntStream.range(0, others.size())
                .filter(i -> others.get(i).isShown())
                .mapToObj(i -> others.get(i).comparison(period(), assessment.standings().get(i)))
                .toList();
    }

    private Map<String, String> names() {
        return others.stream()
                .collect(Collectors.toMap(ComparisonWriter::code, ComparisonWriter::name));
    }

    /** Of the latest figure; null when there has never been one. */
    private @Nullable Period period() {
        return latest == null ? null : latest.period();
    }
}
