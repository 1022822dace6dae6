package org.scrutineer.demo;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.demo.DemoFile.Row;

/**
 * What the demonstration's files make of each measure of an edition, worked out without any of the
 * service's own rules of periods and ratings.
 */
final class RatingsByHand {

    private static final String COUNCIL = "E08000018";

    /** How a measure is rated and by what: the demonstration's rule or a published target. */
    record Rated(String code, boolean byRule) {}

    private record Figure(LocalDate first, LocalDate last, String period, BigDecimal number) {}

    private final Map<String, Row> indicators = byCode("indicators.csv");
    private final Map<String, Row> scorecards = byCode("scorecards.csv");
    private final Map<String, List<Row>> items =
            new DemoFile("scorecard-items.csv")
                    .rows().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            row -> row.text("scorecard") + row.text("set")));
    private final Map<String, Row> targets =
            new DemoFile("thresholds.csv")
                    .rows().stream()
                            .collect(
                                    Collectors.toMap(
                                            row -> row.text("indicator") + row.text("year"),
                                            row -> row));
    private final Map<String, Map<String, Figure>> figures = new HashMap<>();

    RatingsByHand() {
        Stream.of("lait", "attendance", "early-help")
                .flatMap(of -> new DemoFile("period-values-%s.csv".formatted(of)).rows().stream())
                .forEach(
                        row -> {
                            Row indicator = indicators.get(row.text("indicator"));
                            LocalDate[] days = days(row.text("period"), indicator);
                            boolean number = row.optional("symbol") == null;
                            figures.computeIfAbsent(
                                            row.text("indicator") + row.text("area"),
                                            key -> new HashMap<>())
                                    .put(
                                            row.text("period"),
                                            new Figure(
                                                    days[0],
                                                    days[1],
                                                    row.text("period"),
                                                    number ? row.decimal("value") : null));
                        });
    }

    private static Map<String, Row> byCode(String file) {
        return new DemoFile(file)
                .rows().stream().collect(Collectors.toMap(row -> row.text("code"), row -> row));
    }

    /** By the codes of the measures that the edition shows. */
    Map<String, Rated> of(Row edition) {
        Row scorecard = scorecards.get(edition.text("scorecard"));
        LocalDate[] days = days(edition.text("period"), scorecard);
        Map<String, Rated> ratings = new TreeMap<>();
        for (Row item : items.get(edition.text("scorecard") + edition.text("set"))) {
            Row indicator = indicators.get(item.text("indicator"));
            boolean years =
                    scorecard.text("frequency").equals("ANNUAL")
                            && indicator.text("frequency").equals("ANNUAL");
            Figure latest =
                    of(indicator, COUNCIL).values().stream()
                            .filter(
                                    each ->
                                            years
                                                    ? each.first().getYear() <= days[0].getYear()
                                                    : !each.last().isAfter(days[1]))
                            .max((a, b) -> a.first().compareTo(b.first()))
                            .orElse(null);
            String polarity =
                    item.optional("polarityOverride") == null
                            ? indicator.text("polarity")
                            : item.text("polarityOverride");
            ratings.put(indicator.text("code"), rate(indicator, polarity, latest));
        }
        return ratings;
    }

    private Rated rate(Row indicator, String polarity, Figure latest) {
        if (latest == null || latest.number() == null || polarity.equals("NONE")) {
            return new Rated("NOT_RATED", false);
        }
        BigDecimal shown = rounded(latest.number(), indicator);
        Row target = targets.get(indicator.text("code") + year(latest, indicator));
        int worse = polarity.equals("LOW_IS_GOOD") ? 1 : -1;
        if (target != null) {
            BigDecimal aim =
                    target.decimal("target") == null
                            ? average(indicator, latest, "2021-04")
                            : target.decimal("target");
            int distance = shown.compareTo(aim) * worse;
            boolean met =
                    target.text("targetBound").equals("EXCLUSIVE") ? distance < 0 : distance <= 0;
            return new Rated(met ? "GREEN" : "RED", false);
        }
        BigDecimal average = average(indicator, latest, "2025-05");
        BigDecimal edge = average.multiply(new BigDecimal(worse > 0 ? "1.05" : "0.95"));
        return new Rated(
                shown.compareTo(average) * worse <= 0
                        ? "GREEN"
                        : shown.compareTo(edge) * worse <= 0 ? "AMBER" : "RED",
                true);
    }

    /** Of the model's ten, as far as they have a figure for the same period. */
    private BigDecimal average(Row indicator, Figure latest, String model) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (Row neighbour : new DemoFile("neighbours.csv").rows()) {
            Figure same = of(indicator, neighbour.text("neighbour")).get(latest.period());
            if (neighbour.text("model").equals(model) && same != null && same.number() != null) {
                numbers.add(same.number());
            }
        }
        BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return rounded(
                sum.divide(BigDecimal.valueOf(numbers.size()), MathContext.DECIMAL64), indicator);
    }

    private Map<String, Figure> of(Row indicator, String area) {
        return figures.getOrDefault(indicator.text("code") + area, Map.of());
    }

    private static BigDecimal rounded(BigDecimal number, Row indicator) {
        return number.setScale(indicator.number("decimals"), RoundingMode.HALF_UP);
    }

    /** An annual figure's period is its year; the weekly ones are of academic years. */
    private static String year(Figure latest, Row indicator) {
        if (indicator.text("frequency").equals("ANNUAL")) {
            return latest.period();
        }
        int started = latest.first().minusMonths(8).getYear();
        return "AY%d-%02d".formatted(started, (started + 1) % 100);
    }

    private static LocalDate[] days(String code, Row of) {
        int year = Integer.parseInt(code.replaceFirst("^(AY|CY)?(\\d{4}).*", "$2"));
        int last = Integer.parseInt(code.replaceFirst(".*?(\\d+)$", "$1"));
        return switch (of.text("frequency")) {
            case "WEEKLY" -> {
                LocalDate monday =
                        LocalDate.of(year, 1, 4)
                                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, last)
                                .with(java.time.DayOfWeek.MONDAY);
                yield new LocalDate[] {monday, monday.plusDays(6)};
            }
            case "MONTHLY" -> months(YearMonth.of(year, last), 1);
            case "QUARTERLY" -> months(YearMonth.of(year, 4).plusMonths(3L * (last - 1)), 3);
            default ->
                    months(
                            YearMonth.of(
                                    year,
                                    code.startsWith("AY") ? 9 : code.startsWith("CY") ? 1 : 4),
                            12);
        };
    }

    private static LocalDate[] months(YearMonth first, int many) {
        return new LocalDate[] {first.atDay(1), first.plusMonths(many - 1L).atEndOfMonth()};
    }
}
