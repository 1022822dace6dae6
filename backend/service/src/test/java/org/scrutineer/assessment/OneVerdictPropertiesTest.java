package org.scrutineer.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.Direction.Arrow;
import org.scrutineer.assessment.Direction.Code;
import org.scrutineer.assessment.Verdict.Finding;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Month;
import org.scrutineer.period.Period;
import org.scrutineer.period.Quarter;
import org.scrutineer.period.Week;
import org.scrutineer.period.YearType;

/** Whatever the figures: one answer, and no part of it says another. */
class OneVerdictPropertiesTest {

    private static final Map<Finding, Finding> MIRRORED =
            Map.of(Finding.IMPROVED, Finding.WORSENED, Finding.WORSENED, Finding.IMPROVED);

    @Property(tries = 500)
    void improvedAndWorsenedAreSaidOfNothingElse(
            @ForAll("series") List<BigDecimal> values,
            @ForAll("frequencies") Frequency frequency,
            @ForAll Polarity polarity,
            @ForAll DirectionScheme scheme) {
        Assessment assessment = assess(values, frequency, polarity, scheme);
        Verdict verdict = assessment.verdict();
        Direction said = verdict.direction();
        String all =
                "%s %s %s"
                        .formatted(
                                verdict.text(),
                                said.text(),
                                verdict.beside(assessment.yearOnYear()).text());
        assertEquals(verdict.finding() == Finding.IMPROVED, said.code() == Code.IMPROVED, all);
        assertEquals(
                verdict.finding() == Finding.WORSENED,
                said.code().name().startsWith("WORSENED"),
                all);
        if (verdict.finding() != Finding.IMPROVED) {
            assertFalse(all.matches("(?i).*\\b(improved|improvement)\\b.*"), all);
        }
        if (verdict.finding() != Finding.WORSENED) {
            assertFalse(all.matches("(?i).*\\b(worsened|is a concern)\\b.*"), all);
        }
        if (verdict.finding() != Finding.NO_CHANGE) {
            assertFalse(all.matches("(?i).*(this is chance|no change since).*"), all);
        }
        assertFalse(said.text().contains(".."), said.text());
    }

    @Property(tries = 500)
    void aChartThatIsJudgedHasTheLastWord(
            @ForAll("series") List<BigDecimal> values,
            @ForAll("frequencies") Frequency frequency,
            @ForAll Polarity polarity) {
        Verdict verdict = assess(values, frequency, polarity, DirectionScheme.STANDARD).verdict();
        Variation variation = verdict.chart().variation();
        if (variation != null) {
            assertEquals(variation.isReal(), verdict.finding().isChange());
            assertEquals(
                    variation == Variation.COMMON_CAUSE, verdict.finding() == Finding.NO_CHANGE);
            assertNotNull(verdict.reason());
        }
        if (!verdict.finding().isChange()) {
            assertTrue(
                    verdict.direction().arrow() == Arrow.NONE
                            || verdict.direction().arrow() == Arrow.LEVEL);
        }
    }

    @Property(tries = 300)
    void mirroredFiguresHaveTheMirroredVerdict(
            @ForAll("series") List<BigDecimal> values,
            @ForAll("frequencies") Frequency frequency,
            @ForAll DirectionScheme scheme) {
        Finding high = assess(values, frequency, Polarity.HIGH_IS_GOOD, scheme).verdict().finding();
        Finding low = assess(values, frequency, Polarity.LOW_IS_GOOD, scheme).verdict().finding();
        Finding mirror =
                assess(
                                values.stream()
                                        .map(each -> each == null ? null : each.negate())
                                        .toList(),
                                frequency,
                                Polarity.LOW_IS_GOOD,
                                scheme)
                        .verdict()
                        .finding();
        assertEquals(high, mirror);
        assertEquals(MIRRORED.getOrDefault(high, high), low);
    }

    @Provide
    Arbitrary<Frequency> frequencies() {
        return Arbitraries.of(Frequency.WEEKLY, Frequency.MONTHLY, Frequency.QUARTERLY);
    }

    /** Steady, leaping and shifting ones, with gaps. */
    @Provide
    Arbitrary<List<BigDecimal>> series() {
        Arbitrary<BigDecimal> steady =
                Arbitraries.integers().between(40, 60).map(i -> BigDecimal.valueOf(i, 1));
        Arbitrary<BigDecimal> any =
                Arbitraries.integers().between(-2000, 2000).map(i -> BigDecimal.valueOf(i, 2));
        Arbitrary<BigDecimal> figure =
                Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, steady), net.jqwik.api.Tuple.of(1, any));
        return Arbitraries.oneOf(
                figure.list().ofMinSize(1).ofMaxSize(40),
                steady.list().ofMinSize(13).ofMaxSize(40),
                any.list().ofMinSize(13).ofMaxSize(40),
                figure.injectNull(0.05).list().ofMinSize(1).ofMaxSize(40));
    }

    private static Assessment assess(
            List<BigDecimal> values,
            Frequency frequency,
            Polarity polarity,
            DirectionScheme scheme) {
        Period first =
                switch (frequency) {
                    case WEEKLY -> Week.containing(java.time.LocalDate.of(2022, 9, 12));
                    case MONTHLY -> new Month(YearMonth.of(2020, 4));
                    default ->
                            Quarter.containing(
                                    java.time.LocalDate.of(2016, 4, 1), YearType.FINANCIAL);
                };
        List<Figure> figures =
                IntStream.range(0, values.size())
                        .mapToObj(i -> new Figure(later(first, i), values.get(i), null, null))
                        .filter(Objects::nonNull)
                        .toList();
        return Assessment.of(
                figures,
                new Assessment.Reading(
                        Unit.RATIO,
                        1,
                        polarity,
                        frequency,
                        YearType.FINANCIAL,
                        Aggregation.SNAPSHOT,
                        null,
                        new BigDecimal("0.2"),
                        null,
                        List.of(),
                        new AssessmentChoices(scheme, 50, true, false)),
                YearTarget.none("2023-24"),
                List.of(),
                new Position.Authorities(List.of(), 153));
    }

    private static Period later(Period first, int periods) {
        java.time.LocalDate day =
                switch (first) {
                    case Week week -> week.firstDay().plusWeeks(periods);
                    case Month month -> month.firstDay().plusMonths(periods);
                    default -> first.firstDay().plusMonths(3L * periods);
                };
        return switch (first) {
            case Week week -> Week.containing(day);
            case Month month -> Month.containing(day);
            default -> Quarter.containing(day, YearType.FINANCIAL);
        };
    }
}
