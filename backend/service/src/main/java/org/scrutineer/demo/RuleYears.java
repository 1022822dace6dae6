package org.scrutineer.demo;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.demo.DemoFile.Row;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;
import org.scrutineer.threshold.IndicatorYear;

/**
 * The years in which the demonstration's rule has to rate its measures: those of the figures that
 * its editions show, and of the newest, which the next edition will. Pure.
 */
final class RuleYears {

    private final Function<String, Indicator> indicators;
    private final Map<String, NavigableSet<Period>> figures;

    /**
     * @param indicators by code
     * @param figures the periods in which the council has one, by indicator
     */
    RuleYears(Function<String, Indicator> indicators, Map<String, NavigableSet<Period>> figures) {
        this.indicators = indicators;
        this.figures = figures;
    }

    Set<IndicatorYear> needed() {
        Map<String, Row> scorecards =
                new DemoFile("scorecards.csv")
                        .rows().stream()
                                .collect(Collectors.toMap(row -> row.text("code"), row -> row));
        Map<String, List<Row>> items =
                new DemoFile("scorecard-items.csv")
                        .rows().stream().collect(Collectors.groupingBy(RuleYears::set));
        Map<String, Indicator> known = new HashMap<>();
        Set<IndicatorYear> needed = new LinkedHashSet<>();
        for (Row edition : new DemoFile("editions.csv").rows()) {
            Row scorecard = Objects.requireNonNull(scorecards.get(edition.text("scorecard")));
            Period period =
                    PeriodCode.parse(
                            edition.text("period"),
                            scorecard.value("frequency", Frequency.class),
                            scorecard.value("yearType", YearType.class));
            for (Row item : items.getOrDefault(set(edition), List.of())) {
                Indicator indicator = known.computeIfAbsent(item.text("indicator"), indicators);
                if (hasGoodDirection(item, indicator)) {
                    shown(indicator, period)
                            .map(each -> each.year(indicator.yearType()))
                            .forEach(year -> needed.add(new IndicatorYear(indicator.code(), year)));
                }
            }
        }
        return needed;
    }

    private static String set(Row row) {
        return row.text("scorecard") + ' ' + row.text("set");
    }

    private static boolean hasGoodDirection(Row item, Indicator indicator) {
        Polarity own = item.optional("polarityOverride", Polarity.class);
        Polarity polarity = own == null ? indicator.polarity() : own;
        return polarity.isOneWay();
    }

    private Stream<Period> shown(Indicator indicator, Period edition) {
        NavigableSet<Period> all = figures.get(indicator.code());
        return all == null
                ? Stream.empty()
                : Stream.concat(
                        all.descendingSet().stream()
                                .filter(period -> period.belongsIn(edition))
                                .limit(1),
                        Stream.of(all.last()));
    }
}
