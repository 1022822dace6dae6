package org.scrutineer.annualreport;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scrutineer.annualreport.AnnualReportDocument.ComparedInYear;
import org.scrutineer.annualreport.AnnualReportDocument.FigureOfYear;
import org.scrutineer.annualreport.AnnualReportDocument.MeasureOfYear;
import org.scrutineer.annualreport.AnnualReportDocument.NextTarget;
import org.scrutineer.annualreport.AnnualReportDocument.ThemeOfYear;
import org.scrutineer.assessment.Rating;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.CountsByRating;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.EditionDocument.Theme;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;

/** Each measure's year, taken from what the editions of the year say. Rates nothing anew. Pure. */
final class MeasuresOfYear {

    private final List<EditionDocument> editions;
    private final Sections sections;

    /**
     * As the last edition that shows each has it, in that one's order; those that went come last.
     */
    private final Map<String, Map<String, Last>> lastByTheme;

    /**
     * @param editions of the year, the oldest first; at least one
     */
    MeasuresOfYear(List<EditionDocument> editions, Sections sections) {
        this.editions = editions;
        this.sections = sections;
        this.lastByTheme = lastByTheme(editions);
    }

    private record Last(Measure measure, EditionDocument edition) {}

    private static Map<String, Map<String, Last>> lastByTheme(List<EditionDocument> editions) {
        Map<String, Map<String, Last>> themes = new LinkedHashMap<>();
        Set<String> seen = new HashSet<>();
        for (EditionDocument edition : editions.reversed()) {
            for (Theme theme : edition.themes()) {
                for (Measure measure : theme.measures()) {
                    if (seen.add(measure.indicator())) {
                        themes.computeIfAbsent(theme.name(), each -> new LinkedHashMap<>())
                                .put(measure.indicator(), new Last(measure, edition));
                    }
                }
            }
        }
        return themes;
    }

    /** Every measure that an edition of the year shows, as the last one does. */
    List<Measure> last() {
        return lastByTheme.values().stream()
                .flatMap(each -> each.values().stream())
                .map(Last::measure)
                .toList();
    }

    /** Whether words on this part, theme or measure have a place in the report. */
    boolean hasPlaceFor(Section section) {
        return switch (section.part()) {
            case THEME -> lastByTheme.containsKey(section.of());
            case MEASURE ->
                    lastByTheme.values().stream().anyMatch(each -> each.containsKey(section.of()));
            case INTRODUCTION, CONCLUSIONS -> true;
        };
    }

    List<ThemeOfYear> themes(Map<String, Integer> requests, Map<String, NextTarget> next) {
        return lastByTheme.entrySet().stream()
                .map(
                        theme ->
                                new ThemeOfYear(
                                        theme.getKey(),
                                        sections.at(SectionPart.THEME, theme.getKey()),
                                        theme.getValue().values().stream()
                                                .map(each -> year(each, requests, next))
                                                .toList()))
                .toList();
    }

    private MeasureOfYear year(
            Last last, Map<String, Integer> requests, Map<String, NextTarget> next) {
        Measure measure = last.measure();
        String code = measure.indicator();
        List<FigureOfYear> figures = figures(code);
        return new MeasureOfYear(
                code,
                measure.reference(),
                measure.title(),
                measure.unitText(),
                measure.polarityText(),
                sections.at(SectionPart.MEASURE, code),
                last.edition().period().label(),
                last.edition() != editions.getLast(),
                measure.rating(),
                measure.targetText(),
                measure.verdict() == null ? null : measure.verdict().text(),
                measure.yearToDate() == null
                        ? null
                        : "%s: %s"
                                .formatted(
                                        measure.yearToDate().display(),
                                        measure.yearToDate().text()),
                orNone(measure.comparisons()).stream().map(MeasuresOfYear::compared).toList(),
                measure.position() == null ? null : measure.position().text(),
                figures,
                counts(figures.stream().map(FigureOfYear::rating).toList()),
                requests.getOrDefault(code, 0),
                next.get(code));
    }

    private static ComparedInYear compared(Comparison of) {
        return new ComparedInYear(
                of.name(), of.point() == null ? "No figure" : of.point().display(), of.text());
    }

    /** One for each period, as the edition has it that gave it last. */
    private List<FigureOfYear> figures(String code) {
        Map<String, FigureOfYear> byPeriod = new LinkedHashMap<>();
        for (EditionDocument edition : editions) {
            edition.themes().stream()
                    .flatMap(theme -> theme.measures().stream())
                    .filter(each -> each.indicator().equals(code) && !each.periods().isEmpty())
                    .forEach(
                            each -> {
                                Point latest = each.periods().getLast();
                                byPeriod.put(
                                        latest.period(),
                                        new FigureOfYear(
                                                latest.period(),
                                                latest.label(),
                                                latest.display(),
                                                each.rating(),
                                                each.targetText(),
                                                edition.period().label()));
                            });
        }
        return List.copyOf(byPeriod.values());
    }

    static CountsByRating counts(Collection<Rating> ratings) {
        return new CountsByRating(
                count(ratings, Rating.Code.GREEN),
                count(ratings, Rating.Code.AMBER),
                count(ratings, Rating.Code.RED),
                count(ratings, Rating.Code.NOT_RATED));
    }

    private static int count(Collection<Rating> ratings, Rating.Code code) {
        return (int) ratings.stream().filter(each -> each.code() == code).count();
    }

    /** Editions of early versions leave it out. */
    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
