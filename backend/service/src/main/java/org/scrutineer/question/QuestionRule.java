package org.scrutineer.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scrutineer.action.ActionState;
import org.scrutineer.action.ActionView;
import org.scrutineer.assessment.Comparators.Band;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Rating;
import org.scrutineer.assessment.SpecialCause;
import org.scrutineer.assessment.SpecialCause.Way;
import org.scrutineer.assessment.Standing;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.ControlChartView.ChartPoint;
import org.scrutineer.edition.document.DirectionView;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.PositionView;
import org.scrutineer.edition.frozen.ReadableMeasures.MeasureAsFrozen;
import org.scrutineer.period.Days;
import org.scrutineer.periodvalue.ValueStatus;

/**
 * The written rules by which figures lead to questions. Pure: each reads what an edition froze, and
 * rates nothing again. In the order in which they are asked.
 */
public enum QuestionRule {
    /** An earlier promise comes first: whether it was kept tells how to hear the rest. */
    ACTION_AGREED(QuestionRule::ofActions),
    NO_FIGURE(QuestionRule::ofMissing),
    PROVISIONAL(QuestionRule::ofProvisional),
    MISSED_FOR_LONG(QuestionRule::ofLongMiss),
    MISSED(QuestionRule::ofMiss),
    WORSENED(QuestionRule::ofWorsening),
    BEYOND_USUAL(QuestionRule::ofBeyondUsual),
    RUN(QuestionRule::ofRun),
    WORST_QUARTER(QuestionRule::ofWorstQuarter),
    WORSE_THAN_NEIGHBOURS(QuestionRule::ofNeighbours),
    SMALL_NUMBERS(QuestionRule::ofSmallNumbers),
    NO_TARGET(QuestionRule::ofNoTarget);

    /** As many editions in a row are no accident. */
    private static final int LONG = 3;

    private final Function<KnownOfMeasure, Stream<ProposedQuestion>> ask;

    QuestionRule(Function<KnownOfMeasure, Stream<ProposedQuestion>> ask) {
        this.ask = ask;
    }

    /** Everything that the rules propose on one measure. */
    static List<ProposedQuestion> all(KnownOfMeasure known) {
        return Stream.of(values()).flatMap(rule -> rule.ask.apply(known)).toList();
    }

    private static Stream<ProposedQuestion> ofActions(KnownOfMeasure known) {
        return known.actions().stream()
                .filter(action -> action.state() == ActionState.OPEN)
                .map(
                        action ->
                                new ProposedQuestion(
                                        ACTION_AGREED, asked(action, known), promised(action)));
    }

    private static String asked(ActionView action, KnownOfMeasure known) {
        String promised =
                "An action agreed earlier (%s) promised \u201c%s\u201d by %s."
                        .formatted(
                                action.reference(),
                                action.text().strip(),
                                Days.words(action.dueOn()));
        return action.dueOn().isBefore(known.today())
                ? promised + " Did it happen?"
                : promised + " How far is it?";
    }

    private static String promised(ActionView action) {
        return "%s, owned by %s, due %s: %s"
                .formatted(
                        action.reference(),
                        action.owner(),
                        Days.words(action.dueOn()),
                        action.stateText());
    }

    private static Stream<ProposedQuestion> ofMissing(KnownOfMeasure known) {
        Point latest = known.latest();
        if (known.measure().expected() != null) {
            var expected = known.measure().expected();
            return one(
                    NO_FIGURE,
                    "There is no figure for %s. When will it be known?".formatted(expected.label()),
                    expected.text());
        }
        return latest == null
                ? one(
                        NO_FIGURE,
                        "There has never been a figure. When will the first be known?",
                        "No figures yet")
                : latest.value() == null
                        ? one(
                                NO_FIGURE,
                                "There is no figure for %s. When will it be known?"
                                        .formatted(latest.label()),
                                "%s: %s".formatted(latest.label(), said(latest)))
                        : Stream.empty();
    }

    private static String said(Point point) {
        return point.symbolText() == null ? point.display() : point.symbolText();
    }

    private static Stream<ProposedQuestion> ofProvisional(KnownOfMeasure known) {
        Point latest = known.latest();
        return latest == null || latest.status() != ValueStatus.PROVISIONAL
                ? Stream.empty()
                : one(
                        PROVISIONAL,
                        "The figure for %s is provisional. When will it be confirmed, and how far may it still move?"
                                .formatted(latest.label()),
                        "%s in %s, provisional".formatted(latest.display(), latest.label()));
    }

    private static Stream<ProposedQuestion> ofLongMiss(KnownOfMeasure known) {
        List<MeasureAsFrozen> missed =
                known.editions().stream().takeWhile(each -> isMissed(each.measure())).toList();
        return missed.size() < LONG
                ? Stream.empty()
                : Stream.of(
                        new ProposedQuestion(
                                MISSED_FOR_LONG,
                                MissWords.forLong(missed),
                                missed.stream()
                                        .map(
                                                each ->
                                                        "%s: %s"
                                                                .formatted(
                                                                        each.period().label(),
                                                                        each.measure()
                                                                                .rating()
                                                                                .word()))
                                        .toList()));
    }

    /** Where it has been so for long, that question says more. */
    private static Stream<ProposedQuestion> ofMiss(KnownOfMeasure known) {
        Measure measure = known.measure();
        return !isMissed(measure) || ofLongMiss(known).findAny().isPresent()
                ? Stream.empty()
                : one(MISSED, MissWords.now(measure), measure.rating().reason());
    }

    private static boolean isMissed(Measure measure) {
        return measure.rating().code() == Rating.Code.RED
                || measure.rating().code() == Rating.Code.AMBER;
    }

    private static Stream<ProposedQuestion> ofWorsening(KnownOfMeasure known) {
        DirectionView direction = known.measure().direction();
        Point before = direction.comparedWith();
        return switch (direction.code()) {
            case WORSENED, WORSENED_WITHIN_LIMITS, WORSENED_OUTSIDE_LIMITS ->
                    one(
                            WORSENED,
                            "It got worse%s. What happened?"
                                    .formatted(
                                            before == null
                                                    ? ""
                                                    : " since %s, when it was %s"
                                                            .formatted(
                                                                    before.label(),
                                                                    before.display())),
                            direction.changeText() == null
                                    ? direction.text()
                                    : "%s, %s".formatted(direction.text(), direction.changeText()));
            default -> Stream.empty();
        };
    }

    private static Stream<ProposedQuestion> ofBeyondUsual(KnownOfMeasure known) {
        ChartPoint latest = known.latestOnChart();
        return latest == null || latest.cause() != SpecialCause.Rule.OUTSIDE
                ? Stream.empty()
                : one(
                        BEYOND_USUAL,
                        "The figure for %s, %s, lies outside its usual ups and downs. What was different?"
                                .formatted(latest.label(), latest.display()),
                        "%s: %s".formatted(latest.label(), latest.causeText()));
    }

    private static Stream<ProposedQuestion> ofRun(KnownOfMeasure known) {
        ChartPoint latest = known.latestOnChart();
        if (latest == null || latest.cause() != SpecialCause.Rule.SHIFT) {
            return Stream.empty();
        }
        List<ChartPoint> run = run(known, latest);
        return one(
                RUN,
                "There is a run of %d figures %s the average since %s. Was something changed then?"
                        .formatted(
                                run.size(),
                                latest.side() == Way.HIGH ? "above" : "below",
                                run.getLast().label()),
                "%s: %s".formatted(latest.label(), latest.causeText()));
    }

    /** Back from the latest as far as figures stay on its side of the average that was frozen. */
    private static List<ChartPoint> run(KnownOfMeasure known, ChartPoint latest) {
        var chart = Objects.requireNonNull(known.document().controlChart());
        int side = latest.side() == Way.HIGH ? 1 : -1;
        List<ChartPoint> run = new ArrayList<>();
        for (ChartPoint each : chart.points().reversed()) {
            var mean = chart.stretches().get(latest.stretch()).mean();
            if (each.stretch() != latest.stretch() || each.value().compareTo(mean) != side) {
                break;
            }
            run.add(each);
        }
        return run;
    }

    private static Stream<ProposedQuestion> ofWorstQuarter(KnownOfMeasure known) {
        PositionView position = known.measure().position();
        return position == null || position.band() != Band.D
                ? Stream.empty()
                : one(
                        WORST_QUARTER,
                        "It is in the worst quarter of authorities%s. What do the best do differently?"
                                .formatted(
                                        known.neighbours()
                                                .map(
                                                        each ->
                                                                " while the figure for %s is %s"
                                                                        .formatted(
                                                                                each.name(),
                                                                                figure(each)))
                                                .orElse("")),
                        position.text());
    }

    private static Stream<ProposedQuestion> ofNeighbours(KnownOfMeasure known) {
        return ofWorstQuarter(known).findAny().isPresent()
                ? Stream.empty()
                : known.neighbours().filter(each -> each.standing() == Standing.Code.WORSE).stream()
                        .map(
                                each ->
                                        new ProposedQuestion(
                                                WORSE_THAN_NEIGHBOURS,
                                                "It is worse than %s, whose figure is %s. What do the best of them do differently?"
                                                        .formatted(each.name(), figure(each)),
                                                each.text()));
    }

    private static String figure(Comparison of) {
        return Objects.requireNonNull(of.point()).display();
    }

    private static Stream<ProposedQuestion> ofSmallNumbers(KnownOfMeasure known) {
        String small = known.measure().smallNumbers();
        return small == null
                ? Stream.empty()
                : one(
                        SMALL_NUMBERS,
                        "The figure rests on few children. How much of its movement is one child or one family?",
                        small);
    }

    private static Stream<ProposedQuestion> ofNoTarget(KnownOfMeasure known) {
        Measure measure = known.measure();
        boolean aimed = measure.threshold() != null && !MissWords.goesByRule(measure);
        return aimed || measure.polarity() == Polarity.NONE
                ? Stream.empty()
                : one(
                        NO_TARGET,
                        "No target has been set. What would good look like?",
                        measure.targetText());
    }

    private static Stream<ProposedQuestion> one(QuestionRule rule, String text, String fact) {
        return Stream.of(new ProposedQuestion(rule, text, fact));
    }
}
