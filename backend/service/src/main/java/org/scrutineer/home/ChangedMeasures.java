package org.scrutineer.home;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.Changes;
import org.scrutineer.edition.document.Changes.Movement;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureInBrief;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.frozen.ReadableNews.News;
import org.scrutineer.home.Home.ChangedMeasure;
import org.scrutineer.period.Frequency;

/**
 * Which measures changed, as the newest edition of each scorecard itself says. A measure that
 * several scorecards tell of for the same period is told of once.
 */
final class ChangedMeasures {

    private ChangedMeasures() {}

    private record Changed(News by, Changes.Row row, Measure measure) {

        /**
         * Where an edition has no verdict, only the control chart can tell one week from the next.
         */
        boolean isMoreThanNoise() {
            if (measure.verdict() != null) {
                return measure.verdict().code().isChange();
            }
            return measure.variation() == null
                    ? measure.frequency() != Frequency.WEEKLY
                    : row.movement().isBorneOutBy(measure.variation().code());
        }
    }

    private record MeasureAndPeriod(String indicator, @Nullable String period) {}

    static List<ChangedMeasure> turnedRed(List<News> editions) {
        return once(newest(editions).flatMap(ChangedMeasures::turnedRed));
    }

    /** Every measure that the newest editions show, as the one for the latest period shows it. */
    static Collection<Measure> shown(List<News> editions) {
        Map<String, Measure> shown = new LinkedHashMap<>();
        editions.stream()
                .filter(News::newest)
                .sorted(
                        Comparator.comparing((News news) -> news.told().period().lastDay())
                                .reversed())
                .flatMap(news -> news.said().measures().stream())
                .forEach(each -> shown.putIfAbsent(each.indicator(), each));
        return shown.values();
    }

    /** What improved, or worsened, by more than it usually moves, the most first. */
    static List<ChangedMeasure> moved(List<News> editions, Movement way, int most) {
        return once(
                        newest(editions)
                                .flatMap(news -> rows(news, row -> isUnusual(row, way)))
                                .filter(Changed::isMoreThanNoise)
                                .sorted(
                                        Comparator.comparing((Changed told) -> told.row().size())
                                                .reversed()))
                .stream()
                .limit(most)
                .toList();
    }

    private static Stream<News> newest(List<News> editions) {
        return editions.stream().filter(News::newest).filter(news -> news.said().changes() != null);
    }

    /** Of one of the newest, which all say what changed. */
    private static Changes changes(News news) {
        return Objects.requireNonNull(news.said().changes());
    }

    private static Stream<Changed> turnedRed(News news) {
        Set<String> red =
                changes(news).turnedRed().stream()
                        .map(Changes.Item::indicator)
                        .collect(Collectors.toSet());
        return rows(news, row -> red.contains(row.indicator()));
    }

    private static boolean isUnusual(Changes.Row row, Movement way) {
        return row.movement() == way
                && row.size() != null
                && row.size().compareTo(BigDecimal.ONE) > 0;
    }

    private static Stream<Changed> rows(News news, Predicate<Changes.Row> wanted) {
        Map<String, Measure> measures =
                news.said().measures().stream()
                        .collect(Collectors.toMap(Measure::indicator, Function.identity()));
        return changes(news).rows().stream()
                .filter(wanted)
                .map(
                        row ->
                                new Changed(
                                        news,
                                        row,
                                        Objects.requireNonNull(measures.get(row.indicator()))));
    }

    private static List<ChangedMeasure> once(Stream<Changed> told) {
        Map<MeasureAndPeriod, ChangedMeasure> changed = new LinkedHashMap<>();
        told.forEach(
                each ->
                        changed.putIfAbsent(
                                new MeasureAndPeriod(
                                        each.measure().indicator(), period(each.measure())),
                                changed(each)));
        return List.copyOf(changed.values());
    }

    private static @Nullable String period(Measure measure) {
        List<Point> periods = measure.periods();
        return periods.isEmpty() ? null : periods.getLast().period();
    }

    private static ChangedMeasure changed(Changed told) {
        Changes.Row row = told.row();
        return new ChangedMeasure(
                MeasureInBrief.of(told.by().told(), told.measure()),
                Objects.requireNonNull(row.before()),
                row.movementText(),
                row.size());
    }
}
