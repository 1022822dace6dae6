package org.scrutineer.edition.change;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Rating;
import org.scrutineer.assessment.Target;
import org.scrutineer.assessment.Unit;
import org.scrutineer.assessment.Verdict;
import org.scrutineer.edition.document.EditionDocument;

/**
 * A measure as an edition has it, with only what a test speaks of. It becomes a document by way of
 * JSON, as editions of earlier versions do: what they lack is null.
 */
record Sketch(
        String code,
        String title,
        Polarity polarity,
        Target target,
        Variation variation,
        Verdict.Finding verdict,
        String note,
        Unit unit,
        List<String> labels,
        List<BigDecimal> values) {

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .registerModule(new JavaTimeModule())
                    .configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);

    /** A percentage of which less is better, aimed at 22% or less, with one decimal. */
    static Sketch reReferrals(String... figures) {
        return new Sketch(
                "CYP-007",
                "Re-referrals",
                Polarity.LOW_IS_GOOD,
                Target.of(new BigDecimal("22"), null),
                null,
                null,
                null,
                Unit.PERCENTAGE,
                labels(figures.length),
                Arrays.stream(figures)
                        .map(each -> each.isEmpty() ? null : new BigDecimal(each))
                        .toList());
    }

    /** Years from 2014-15 on. */
    static List<String> labels(int count) {
        return Stream.iterate(2014, year -> year + 1)
                .map(year -> "%d-%d".formatted(year, year % 100 + 1))
                .limit(count)
                .toList();
    }

    Sketch named(String newCode, String newTitle) {
        return new Sketch(
                newCode, newTitle, polarity, target, variation, verdict, note, unit, labels,
                values);
    }

    Sketch with(Polarity newPolarity, Target newTarget) {
        return new Sketch(
                code,
                title,
                newPolarity,
                newTarget,
                variation,
                verdict,
                note,
                unit,
                labels,
                values);
    }

    Sketch with(Variation newVariation) {
        return new Sketch(
                code, title, polarity, target, newVariation, verdict, note, unit, labels, values);
    }

    /** As editions say it that have a verdict. */
    Sketch judged(Verdict.Finding newVerdict) {
        return new Sketch(
                code, title, polarity, target, variation, newVerdict, note, unit, labels, values);
    }

    Sketch noted(String newNote) {
        return new Sketch(
                code, title, polarity, target, variation, verdict, newNote, unit, labels, values);
    }

    Sketch in(Unit newUnit) {
        return new Sketch(
                code, title, polarity, target, variation, verdict, note, newUnit, labels, values);
    }

    static EditionDocument edition(String period, int setVersion, Sketch... measures) {
        List<Rating.Code> ratings = Stream.of(measures).map(each -> each.rating().code()).toList();
        return JSON.convertValue(
                map(
                        "scorecard",
                        "full-report",
                        "period",
                        map("code", period, "label", period),
                        "setVersion",
                        setVersion,
                        "setChange",
                        setVersion == 1
                                ? null
                                : map("reasons", List.of("Agreed by the review in May.")),
                        "counts",
                        map(
                                "green", count(ratings, Rating.Code.GREEN),
                                "amber", count(ratings, Rating.Code.AMBER),
                                "red", count(ratings, Rating.Code.RED),
                                "notRated", count(ratings, Rating.Code.NOT_RATED)),
                        "themes",
                        List.of(
                                map(
                                        "name",
                                        "Social care",
                                        "measures",
                                        Stream.of(measures).map(Sketch::measure).toList()))),
                EditionDocument.class);
    }

    private static long count(List<Rating.Code> ratings, Rating.Code which) {
        return ratings.stream().filter(which::equals).count();
    }

    private Rating rating() {
        return Rating.of(
                values.isEmpty() ? null : values.getLast(), unit, 1, polarity, target, lastLabel());
    }

    private String lastLabel() {
        return labels.isEmpty() ? "2014-15" : labels.getLast();
    }

    private Map<String, Object> measure() {
        List<Map<String, Object>> periods = new ArrayList<>();
        List<Map<String, Object>> trend = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            BigDecimal value = values.get(i);
            trend.add(map("period", labels.get(i), "value", value));
            periods.add(
                    map(
                            "period",
                            labels.get(i),
                            "label",
                            labels.get(i),
                            "display",
                            value == null ? "c" : unit.show(value, 1),
                            "value",
                            value,
                            "symbol",
                            value == null ? "c" : null,
                            "symbolText",
                            value == null ? "Suppressed to protect confidentiality" : null));
        }
        return map(
                "indicator",
                code,
                "title",
                title,
                "unit",
                unit,
                "unitText",
                unit.words(),
                "decimals",
                1,
                "polarity",
                polarity,
                "polarityText",
                polarity.words(),
                "periods",
                periods.subList(Math.max(0, periods.size() - 3), periods.size()),
                "rating",
                rating(),
                "threshold",
                threshold(),
                "variation",
                variation == null
                        ? null
                        : map(
                                "code",
                                variation,
                                "word",
                                variation.word(),
                                "text",
                                "The latest month is above the upper limit."),
                "verdict",
                verdict == null
                        ? null
                        : map(
                                "code",
                                verdict,
                                "word",
                                verdict.word(),
                                "text",
                                verdict.word() + "."),
                "direction",
                map(
                        "code",
                        "NOT_AVAILABLE",
                        "arrow",
                        "NONE",
                        "text",
                        "Improved since the year before last"),
                "trend",
                trend,
                "dataNote",
                note);
    }

    private Map<String, Object> threshold() {
        return target == null
                ? null
                : map(
                        "year", lastLabel(),
                        "yearLabel", lastLabel(),
                        "target", target.target(),
                        "targetLow", target.low(),
                        "targetHigh", target.high(),
                        "basis", target.reference() == null ? "LOCAL" : "DEMONSTRATION",
                        "display", target.show(polarity, unit),
                        "amberDisplay", target.showTolerance(polarity, unit));
    }

    /** Keys and values in turn; what is null is left out. */
    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            if (keysAndValues[i + 1] != null) {
                map.put((String) keysAndValues[i], keysAndValues[i + 1]);
            }
        }
        return map;
    }
}
