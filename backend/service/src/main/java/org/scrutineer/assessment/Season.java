package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.Period;
import org.scrutineer.period.Year;

/**
 * Whether what is seen now was also seen at this time in each of the last two years. Twice is the
 * least that can be called repeating; a change that comes round every year is no news of the
 * service.
 */
final class Season {

    private static final int YEARS = 2;

    private Season() {}

    /**
     * Whether the step from the period before went the same way in both years, and in one of them
     * as far. Of a comparison with last year there is no season to take out.
     *
     * @param history one figure for a period at most, in any order
     */
    static boolean repeats(
            Direction moved, @Nullable Observation latest, List<Observation> history) {
        if (latest == null
                || latest.value() == null
                || latest.period() instanceof Year
                || moved.comparedWith() == null
                || !moved.comparedWith().period().equals(latest.period().previous())) {
            return false;
        }
        Map<Period, BigDecimal> values =
                history.stream()
                        .filter(each -> each.value() != null)
                        .collect(
                                Collectors.toMap(
                                        Observation::period,
                                        each -> Objects.requireNonNull(each.value())));
        BigDecimal step = step(latest.period(), values);
        List<BigDecimal> earlier = new ArrayList<>();
        for (Period period : earlierYears(latest.period())) {
            BigDecimal then = step(period, values);
            if (then != null) {
                earlier.add(then);
            }
        }
        return step != null
                && earlier.size() == YEARS
                && earlier.stream().allMatch(each -> each.signum() == step.signum())
                && earlier.stream().anyMatch(each -> each.abs().compareTo(step.abs()) >= 0);
    }

    private static @Nullable BigDecimal step(Period to, Map<Period, BigDecimal> values) {
        BigDecimal now = values.get(to);
        BigDecimal before = values.get(to.previous());
        return now == null || before == null ? null : now.subtract(before);
    }

    /**
     * Whether the chart marks the same period of both years as it marks the latest.
     *
     * @param charted the figures of the chart's points
     */
    static boolean repeats(ControlChart chart, List<Figure> charted) {
        Map<Period, SpecialCause> causes =
                IntStream.range(0, charted.size())
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        i -> charted.get(i).period(),
                                        i -> chart.points().get(i).cause()));
        SpecialCause latest = chart.points().getLast().cause();
        List<Period> earlier = earlierYears(charted.getLast().period());
        return earlier.size() == YEARS
                && earlier.stream()
                        .map(causes::get)
                        .allMatch(
                                then ->
                                        then != null
                                                && then.rule() != SpecialCause.Rule.NONE
                                                && then.way() == latest.way());
    }

    /** The same period of the last two years; fewer where there is none. */
    private static List<Period> earlierYears(Period period) {
        List<Period> years = new ArrayList<>();
        Optional<Period> earlier = period.samePeriodLastYear();
        while (earlier.isPresent() && years.size() < YEARS) {
            years.add(earlier.get());
            earlier = earlier.flatMap(Period::samePeriodLastYear);
        }
        return years;
    }
}
