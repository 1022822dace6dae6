package org.scrutineer.edition.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.scrutineer.edition.change.Sketch.edition;
import static org.scrutineer.edition.change.Sketch.reReferrals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Target;
import org.scrutineer.assessment.Unit;
import org.scrutineer.assessment.Verdict;
import org.scrutineer.edition.document.Changes;
import org.scrutineer.edition.document.Changes.Item;
import org.scrutineer.edition.document.Changes.Movement;
import org.scrutineer.edition.document.CountsByRating;

/** The sentences that members read, one by one. */
class ChangesWriterTest {

    private static final Target UP_TO_22 = Target.of(new BigDecimal("22"), null);

    @Test
    void aMeasureTurnsRed() {
        Changes changes = between(reReferrals("21.9"), reReferrals("21.9", "24.1"));
        assertEquals(
                List.of(
                        "Re-referrals turned red: 24.1% in 2015-16, was 21.9% (green) in 2014-15; target 22% or less."),
                texts(changes.turnedRed()));
        assertEquals(List.of(), changes.turnedGreen());
        assertEquals(List.of(), changes.otherRatings());
        assertEquals("Since 2014-15: 1 measure turned red.", changes.headline());
        assertEquals(new CountsByRating(1, 0, 0, 0), changes.before());
        assertEquals(new CountsByRating(0, 0, 1, 0), changes.after());
    }

    @Test
    void aMeasureTurnsGreenOrAmberOrIsNoLongerRated() {
        assertEquals(
                List.of(
                        "Re-referrals turned green: 20.0% in 2015-16, was 24.1% (red) in 2014-15; target 22% or less."),
                texts(between(reReferrals("24.1"), reReferrals("24.1", "20")).turnedGreen()));
        Target tolerant = Target.of(new BigDecimal("22"), new BigDecimal("25"));
        assertEquals(
                List.of(
                        "Re-referrals turned amber: 23.0% in 2015-16, was 20.0% (green) in 2014-15; target 22% or less."),
                texts(
                        between(
                                        reReferrals("20"),
                                        reReferrals("20", "23")
                                                .with(Polarity.LOW_IS_GOOD, tolerant))
                                .otherRatings()));
        assertEquals(
                List.of(
                        "Re-referrals is no longer rated: 24.1% in 2015-16, was 24.0% (red) in 2014-15. No target was published for 2015-16."),
                texts(
                        between(
                                        reReferrals("24"),
                                        reReferrals("24", "24.1").with(Polarity.LOW_IS_GOOD, null))
                                .otherRatings()));
    }

    @Test
    void whatWasNotRatedBeforeDidNotTurnRed() {
        Changes changes =
                between(
                        reReferrals("24").with(Polarity.LOW_IS_GOOD, null),
                        reReferrals("24", "24.1"));
        assertEquals(List.of(), changes.turnedRed());
        assertEquals(
                List.of(
                        "Re-referrals is rated for the first time: red. 24.1% in 2015-16, was 24.0% (not rated) in 2014-15; target 22% or less."),
                texts(changes.otherRatings()));
        assertEquals("Since 2014-15: 1 measure rated now and not before.", changes.headline());
    }

    @Test
    void whatImprovedDidNotTurnRedButItsTargetDid() {
        Changes changes =
                between(
                        reReferrals("21.9"),
                        reReferrals("21.9", "21")
                                .with(Polarity.LOW_IS_GOOD, Target.of(new BigDecimal("20"), null)));
        assertEquals(List.of(), changes.turnedRed());
        assertEquals(
                List.of(
                        "Re-referrals improved and is red by another target or tolerance: 21.0% in 2015-16, was 21.9% (green) in 2014-15; target now 20% or less, was 22% or less."),
                texts(changes.otherRatings()));
        assertEquals(
                "Since 2014-15: 1 measure rated otherwise by another target or tolerance.",
                changes.headline());
    }

    @Test
    void theDemonstrationsRuleIsNeverCalledATargetOfTheCouncilsAndMovesWithItsNeighbours() {
        Changes changes =
                between(
                        reReferrals("21.9").with(Polarity.LOW_IS_GOOD, rule("22")),
                        reReferrals("21.9", "21").with(Polarity.LOW_IS_GOOD, rule("20")));
        assertEquals(
                List.of(
                        "Re-referrals improved and is red as the average of its neighbours moved: 21.0% in 2015-16, was 21.9% (green) in 2014-15; by the demonstration rule, not the council's target: now 20% or less, the average of neighbours, was 22% or less, the average of neighbours."),
                texts(changes.otherRatings()));
        assertEquals(List.of(), texts(changes.targets()), "no target was set anew");
        assertEquals(
                List.of(
                        "Re-referrals: the target for 2015-16 is 20% or less, the average of neighbours (demonstration rule, not the council's target); for 2014-15 it was 22% or less."),
                texts(
                        between(
                                        reReferrals("21.9"),
                                        reReferrals("21.9", "21")
                                                .with(Polarity.LOW_IS_GOOD, rule("20")))
                                .targets()));
        assertEquals(
                List.of(
                        "Re-referrals turned red: 24.1% in 2015-16, was 21.9% (green) in 2014-15; target 22% or less, the average of neighbours (demonstration rule, not the council's target)."),
                texts(
                        between(
                                        reReferrals("21.9").with(Polarity.LOW_IS_GOOD, rule("22")),
                                        reReferrals("21.9", "24.1")
                                                .with(Polarity.LOW_IS_GOOD, rule("22")))
                                .turnedRed()));
    }

    private static Target rule(String average) {
        return new Target(
                new BigDecimal(average),
                Target.Bound.INCLUSIVE,
                null,
                null,
                null,
                null,
                null,
                null,
                "the average of neighbours",
                null);
    }

    @Test
    void betterAndWorseAreSaidOnlyAsTheVerdictSaysThem() {
        Sketch before = reReferrals("20", "20.2", "20", "20.2", "20");
        Sketch now = reReferrals("20", "20.2", "20", "20.2", "20", "25");
        assertEquals(
                List.of("WORSENED Worsened (number rose)"),
                moves(between(before, now.judged(Verdict.Finding.WORSENED))));
        Changes unproven = between(before, now.judged(Verdict.Finding.NOT_ENOUGH_EVIDENCE));
        assertEquals(List.of("ROSE Rose; not enough evidence of a change"), moves(unproven));
        assertEquals(List.of(), unproven.biggestMoves());
        assertEquals(
                List.of("ROSE Rose; no real change"),
                moves(between(before, now.judged(Verdict.Finding.NO_CHANGE))));
        assertEquals(
                List.of("LEVEL The same figure; cannot be compared"),
                moves(
                        between(
                                reReferrals("20"),
                                reReferrals("20", "20").judged(Verdict.Finding.NOT_COMPARED))));
    }

    @Test
    void anImprovementIsNoBadNewsWhateverItsRating() {
        Changes changes =
                between(
                        reReferrals("21"),
                        reReferrals("21", "25").judged(Verdict.Finding.IMPROVED));
        assertEquals(List.of(), changes.turnedRed());
        assertEquals(
                List.of(
                        "Re-referrals improved and is red all the same: 25.0% in 2015-16, was 21.0% (green) in 2014-15; target 22% or less."),
                texts(changes.otherRatings()));
        assertEquals(List.of("ROSE Rose; improved since the year before last"), moves(changes));
    }

    private static List<String> moves(Changes changes) {
        return changes.rows().stream()
                .map(row -> "%s %s".formatted(row.movement(), row.movementText()))
                .toList();
    }

    @Test
    void whatWorsenedDidNotTurnGreen() {
        Changes changes =
                between(
                        reReferrals("24"),
                        reReferrals("24", "25")
                                .with(Polarity.LOW_IS_GOOD, Target.of(new BigDecimal("26"), null)));
        assertEquals(List.of(), changes.turnedGreen());
        assertTrue(
                texts(changes.otherRatings())
                        .getFirst()
                        .startsWith("Re-referrals worsened and is green by another target"),
                changes.otherRatings().toString());
    }

    @Test
    void theHeadlineSaysWhatBecameOfEachRating() {
        Target tolerant = Target.of(new BigDecimal("22"), new BigDecimal("25"));
        Sketch rated = reReferrals("20");
        Sketch unrated = rated.with(Polarity.LOW_IS_GOOD, null);
        Changes changes =
                ChangesWriter.of(
                        edition(
                                "2014-15",
                                1,
                                rated.named("A", "A"),
                                rated.named("B", "B"),
                                unrated.named("C", "C")),
                        edition(
                                "2015-16",
                                1,
                                reReferrals("20", "23")
                                        .with(Polarity.LOW_IS_GOOD, tolerant)
                                        .named("A", "A"),
                                reReferrals("20", "20")
                                        .with(Polarity.LOW_IS_GOOD, null)
                                        .named("B", "B"),
                                reReferrals("20", "20").named("C", "C")));
        assertEquals(
                "Since 2014-15: 1 measure turned amber, 1 rated now and not before and 1 no longer rated.",
                changes.headline());
    }

    @Test
    void aRatingThatOnlyItsTargetChangedSaysSo() {
        Changes changes =
                between(
                        reReferrals("21.9"),
                        reReferrals("21.9")
                                .with(
                                        Polarity.LOW_IS_GOOD,
                                        Target.of(new BigDecimal("20"), new BigDecimal("21"))));
        assertEquals(
                List.of(
                        "Re-referrals turned red, was green, with the same figure: 21.9% in 2014-15; target now 20% or less, was 22% or less."),
                texts(changes.turnedRed()));
        assertEquals(
                List.of(
                        "Re-referrals: the target for 2014-15 is now 20% or less (amber up to 21%); it was 22% or less."),
                texts(changes.targets()));
    }

    @Test
    void aRatingThatARevisionChangedSaysSo() {
        Changes changes = between(reReferrals("21.9"), reReferrals("24.1"));
        assertEquals(
                List.of(
                        "Re-referrals turned red with a revised figure: 24.1% in 2014-15, first given as 21.9% (green) in 2014-15; target 22% or less."),
                texts(changes.turnedRed()));
        assertEquals(
                List.of("Re-referrals: the figure for 2014-15 is now 24.1%, was 21.9%."),
                texts(changes.revised()));
        assertEquals(List.of(), changes.biggestMoves());
    }

    @Test
    void aMeasureWithoutANewerFigureIsNoChange() {
        Changes changes = between(reReferrals("21.9"), reReferrals("21.9"));
        assertEquals(
                List.of("Re-referrals has no newer figure than 21.9% in 2014-15."),
                texts(changes.withoutNewFigure()));
        assertEquals(Movement.NOT_NEWER, changes.rows().getFirst().movement());
        assertEquals("No newer figure", changes.rows().getFirst().movementText());
        assertEquals("No measure has a newer figure than in 2014-15.", changes.headline());
        assertEquals(
                List.of("Re-referrals has no figure yet."),
                texts(between(reReferrals(), reReferrals()).withoutNewFigure()));
    }

    @Test
    void aMoveIsMeasuredByTheMeasuresOwnMovementsBeforeIt() {
        Sketch before = reReferrals("20", "21", "20", "21", "20");
        Sketch after = reReferrals("20", "21", "20", "21", "20", "22.5");
        Changes changes = between(before, after);
        assertEquals(
                List.of(
                        "Re-referrals worsened (number rose): 22.5% in 2019-20, was 20.0% in 2018-19; 2.5 times its usual movement."),
                texts(changes.biggestMoves()));
        assertEquals(Movement.WORSENED, changes.rows().getFirst().movement());
        assertEquals(new BigDecimal("2.5"), changes.rows().getFirst().size());
    }

    @Test
    void whatItsControlChartCallsChanceIsNotCalledMoreThanUsual() {
        Sketch before = reReferrals("20", "21", "20", "21", "20");
        Sketch after = reReferrals("20", "21", "20", "21", "20", "22.5");
        for (Variation verdict :
                List.of(Variation.COMMON_CAUSE, Variation.UNDECIDED, Variation.IMPROVEMENT)) {
            Changes changes = between(before, after.with(verdict));
            assertEquals(List.of(), changes.biggestMoves(), verdict.name());
            assertNull(changes.rows().getFirst().size(), verdict.name());
            assertEquals(Movement.WORSENED, changes.rows().getFirst().movement());
        }
        for (Variation verdict : List.of(Variation.CONCERN, Variation.NEUTRAL)) {
            assertEquals(
                    new BigDecimal("2.5"),
                    between(before, after.with(verdict)).rows().getFirst().size());
        }
    }

    @Test
    void aMoveOverTwoYearsIsMeasuredByMovementsOverTwoYears() {
        // Year on year 1.0; over two years 0.2 on average.
        Sketch before = reReferrals("20", "21", "20.2", "21.2", "20.4", "21.4");
        Sketch after = reReferrals("20", "21", "20.2", "21.2", "20.4", "21.4", "20.6", "22.4");
        assertEquals(new BigDecimal("5.0"), between(before, after).rows().getFirst().size());
    }

    @Test
    void fewEarlierMovementsSayNothingOfWhatIsUsual() {
        Changes changes =
                between(
                        reReferrals("20", "21", "20", "21"),
                        reReferrals("20", "21", "20", "21", "90"));
        assertNull(changes.rows().getFirst().size());
        assertEquals(List.of(), changes.biggestMoves());
        assertEquals(Movement.WORSENED, changes.rows().getFirst().movement());
    }

    @Test
    void aLevelHistoryIsMeasuredByTheSmallestMovementThatIsShown() {
        assertEquals(
                new BigDecimal("3.0"),
                between(
                                reReferrals("20", "20", "20", "20", "20"),
                                reReferrals("20", "20", "20", "20", "20", "20.3"))
                        .rows()
                        .getFirst()
                        .size());
    }

    @Test
    void movesNoBiggerThanUsualAreNotNews() {
        assertEquals(
                List.of(),
                between(
                                reReferrals("20", "21", "20", "21", "20"),
                                reReferrals("20", "21", "20", "21", "20", "21"))
                        .biggestMoves());
    }

    @Test
    void activityRisesOrFallsAndIsNeitherBetterNorWorse() {
        Sketch before = reReferrals("20", "21", "20", "21", "20").with(Polarity.NONE, null);
        Sketch after = reReferrals("20", "21", "20", "21", "20", "15").with(Polarity.NONE, null);
        assertEquals(
                List.of(
                        "Re-referrals fell: 15.0% in 2019-20, was 20.0% in 2018-19; 5.0 times its usual movement."),
                texts(between(before, after).biggestMoves()));
    }

    @Test
    void aRangeThatMovedSaysNothingOfWhichFigureIsBetter() {
        Sketch was = reReferrals("20");
        Sketch is = reReferrals("20", "30");
        Target narrow = range("10", "15");
        assertEquals(
                Movement.WORSENED,
                movement(was.with(Polarity.IN_RANGE, narrow), is.with(Polarity.IN_RANGE, narrow)));
        assertEquals(
                Movement.ROSE,
                movement(
                        was.with(Polarity.IN_RANGE, narrow),
                        is.with(Polarity.IN_RANGE, range("10", "25"))));
        assertEquals(
                Movement.ROSE,
                movement(
                        was.with(Polarity.IN_RANGE, range("10", "50")),
                        is.with(Polarity.IN_RANGE, range("10", "50"))));
    }

    @Test
    void anotherPolarityOrUnitIsNotComparedAndSaid() {
        Changes turned =
                between(
                        reReferrals("20"),
                        reReferrals("20", "30").with(Polarity.HIGH_IS_GOOD, UP_TO_22));
        assertEquals(Movement.ROSE, turned.rows().getFirst().movement());
        assertEquals(
                List.of("Re-referrals: high is good now, was: low is good."),
                texts(turned.revised()));
        Changes counted = between(reReferrals("20"), reReferrals("20", "30").in(Unit.COUNT));
        assertEquals(Movement.NOT_COMPARED, counted.rows().getFirst().movement());
        assertEquals(
                List.of("Re-referrals: it is counted or rounded differently now."),
                texts(counted.revised()));
    }

    @Test
    void aSymbolIsSaidInWords() {
        Changes changes = between(reReferrals("20"), reReferrals("20", ""));
        assertEquals(
                List.of(
                        "Re-referrals is no longer rated: suppressed to protect confidentiality (c) in 2015-16, was 20.0% (green) in 2014-15. There is no figure to rate."),
                texts(changes.otherRatings()));
        assertEquals(Movement.NOT_COMPARED, changes.rows().getFirst().movement());
    }

    @Test
    void onlyNewSpecialCausesAreSignalled() {
        Sketch before = reReferrals("20");
        Sketch after = reReferrals("20", "21").with(Variation.CONCERN);
        assertEquals(
                List.of("Re-referrals: real concern. The latest month is above the upper limit."),
                texts(between(before, after).specialCauses()));
        assertEquals(List.of(), between(before.with(Variation.CONCERN), after).specialCauses());
        assertEquals(
                List.of(),
                between(before, reReferrals("20", "21").with(Variation.COMMON_CAUSE))
                        .specialCauses());
        assertEquals(
                List.of(),
                between(before, reReferrals("20", "21").with(Variation.UNDECIDED)).specialCauses());
    }

    @Test
    void measuresComeAndGoWithTheReason() {
        Sketch kept = reReferrals("20");
        Changes changes =
                ChangesWriter.of(
                        edition("2014-15", 1, kept, kept.named("CYP-008", "Assessments")),
                        edition("2015-16", 2, kept, kept.named("CYP-009", "Visits")));
        assertEquals(
                List.of("Visits was added: 20.0% (green) in 2014-15."), texts(changes.added()));
        assertEquals(
                List.of(
                        "Assessments is no longer on this scorecard; it was 20.0% (green) in 2014-15."),
                texts(changes.dropped()));
        assertEquals("Agreed by the review in May.", changes.setReason());
        assertEquals(
                List.of(Movement.NOT_NEWER, Movement.ADDED, Movement.DROPPED),
                changes.rows().stream().map(Changes.Row::movement).toList());
        assertEquals("Since 2014-15: 1 measure added and 1 dropped.", changes.headline());
    }

    @Test
    void figuresThatCameInLateOrWereTakenBackAreSaid() {
        assertEquals(
                List.of("Re-referrals: the figure for 2014-15 has come in since: 20.0%."),
                texts(between(reReferrals("", "21"), reReferrals("20", "21")).revised()));
        assertEquals(
                List.of("Re-referrals: the figure for 2014-15, 20.0%, has been taken back."),
                texts(between(reReferrals("20", "21"), reReferrals("", "21")).revised()));
    }

    @Test
    void manyRevisedFiguresAreCounted() {
        assertEquals(
                List.of(
                        "Re-referrals: 4 figures from 2014-15 to 2017-18 were revised; the figure for 2017-18 is now 14.0%, was 24.0%."),
                texts(
                        between(
                                        reReferrals("21", "22", "23", "24", "25"),
                                        reReferrals("11", "12", "13", "14", "25"))
                                .revised()));
    }

    @Test
    void aRevisionBelowTheDecimalsThatAreShownIsNone() {
        assertEquals(List.of(), between(reReferrals("20.04"), reReferrals("20.01")).revised());
    }

    @Test
    void newNamesAndNotesAreSaid() {
        assertEquals(
                List.of(
                        "Repeat referrals: it was called \"Re-referrals\"; it has a data note now."),
                texts(
                        between(
                                        reReferrals("20"),
                                        reReferrals("20")
                                                .named("CYP-007", "Repeat referrals")
                                                .noted("Provisional."))
                                .revised()));
    }

    @Test
    void aTargetForTheNextYearThatIsTheSameIsNoChange() {
        assertEquals(List.of(), between(reReferrals("20"), reReferrals("20", "21")).targets());
        assertEquals(
                List.of("Re-referrals has no target now; for 2014-15 it was 22% or less."),
                texts(
                        between(
                                        reReferrals("20"),
                                        reReferrals("20", "21").with(Polarity.LOW_IS_GOOD, null))
                                .targets()));
        assertEquals(
                List.of("Re-referrals has a target now: for 2015-16 it is 22% or less."),
                texts(
                        between(
                                        reReferrals("20").with(Polarity.LOW_IS_GOOD, null),
                                        reReferrals("20", "21"))
                                .targets()));
        assertEquals(
                List.of(
                        "Re-referrals: the target for 2015-16 is 20% or less; for 2014-15 it was 22% or less."),
                texts(
                        between(
                                        reReferrals("20"),
                                        reReferrals("20", "21")
                                                .with(
                                                        Polarity.LOW_IS_GOOD,
                                                        Target.of(new BigDecimal("20"), null)))
                                .targets()));
    }

    @Test
    void theFiveBiggestMovesBeginWithTheBiggest() {
        Sketch[] before = new Sketch[7];
        Sketch[] after = new Sketch[7];
        for (int i = 0; i < 7; i++) {
            String name = "M-" + i;
            before[i] = reReferrals("20", "21", "20", "21", "20").named(name, name);
            String figure = String.valueOf(21.5 + i);
            after[i] = reReferrals("20", "21", "20", "21", "20", figure).named(name, name);
        }
        Changes changes =
                ChangesWriter.of(edition("2018-19", 1, before), edition("2019-20", 1, after));
        assertEquals(
                List.of("M-6", "M-5", "M-4", "M-3", "M-2"),
                changes.biggestMoves().stream().map(Item::indicator).toList());
        assertTrue(changes.headline().contains("turned red"), changes.headline());
    }

    @Test
    void aCorrectionIsComparedWithWhatItCorrects() {
        Changes changes =
                ChangesWriter.of(
                        edition("2014-15", 1, reReferrals("21.9")),
                        edition("2014-15", 1, reReferrals("21.8")));
        assertEquals("This correction: 1 measure revised in figures or words.", changes.headline());
        assertEquals(List.of(), changes.withoutNewFigure());
        assertEquals("Revised", changes.rows().getFirst().movementText());
    }

    private static Changes between(Sketch before, Sketch after) {
        return ChangesWriter.of(edition("2014-15", 1, before), edition("2015-16", 1, after));
    }

    private static Movement movement(Sketch before, Sketch after) {
        return between(before, after).rows().getFirst().movement();
    }

    private static Target range(String low, String high) {
        return Target.range(new BigDecimal(low), new BigDecimal(high), null, null);
    }

    private static List<String> texts(List<Item> items) {
        return Stream.ofNullable(items).flatMap(List::stream).map(Item::text).toList();
    }
}
