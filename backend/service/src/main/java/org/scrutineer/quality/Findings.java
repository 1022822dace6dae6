package org.scrutineer.quality;

import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.clock.Clocks;
import org.scrutineer.edition.figures.FiguresOfMeasures;
import org.scrutineer.edition.figures.FiguresOfMeasures.OfMeasure;
import org.scrutineer.grid.InGrid;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.indicator.OwnMeasures;
import org.scrutineer.indicator.ServiceName;
import org.scrutineer.period.Days;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.FigureConfirmations;
import org.scrutineer.periodvalue.FigureConfirmations.Recorded;
import org.scrutineer.periodvalue.FigureWriters;
import org.scrutineer.quality.Finding.Explanation;
import org.scrutineer.scorecard.IndicatorSets;

/**
 * Looks through the measures of the caller: all of them for whoever writes figures, those of their
 * services for a lead officer. Asks as often however many there are.
 */
@RequestScoped
class Findings {

    private static final Comparator<Found> ORDER =
            Comparator.comparing(Found::kind)
                    .thenComparing(found -> found.indicator().title())
                    .thenComparing(found -> found.indicator().code())
                    .thenComparing(Found::period, Comparator.nullsLast(Comparator.reverseOrder()));

    private final IndicatorRepository indicators;
    private final OwnMeasures own;
    private final FigureWriters writers;
    private final FiguresOfMeasures figures;
    private final FigureConfirmations confirmations;
    private final AreaRepository areas;
    private final IndicatorSets sets;
    private final Explanations explanations;
    private final Clock clock;

    Findings(
            IndicatorRepository indicators,
            OwnMeasures own,
            FigureWriters writers,
            FiguresOfMeasures figures,
            FigureConfirmations confirmations,
            AreaRepository areas,
            IndicatorSets sets,
            Explanations explanations,
            Clock clock) {
        this.indicators = indicators;
        this.own = own;
        this.writers = writers;
        this.figures = figures;
        this.confirmations = confirmations;
        this.areas = areas;
        this.sets = sets;
        this.explanations = explanations;
        this.clock = clock;
    }

    /** By kind, then measure, the newest periods first. */
    List<Finding> all() {
        LocalDate today = LocalDate.now(clock);
        AreaName council = areas.council();
        List<OfMeasure> measures = figures.of(mine(today));
        List<Found> found =
                Stream.concat(
                                measures.stream()
                                        .flatMap(
                                                each ->
                                                        Examination.of(each, council, today)
                                                                .stream()),
                                new Additions(council, today).found(measures).stream())
                        // Who may define measures names the service of one.
                        .filter(each -> each.kind() != FindingKind.NO_SERVICE || !writers.isLead())
                        .toList();
        Map<Long, Recorded> recorded = recorded(found);
        List<Found> kept =
                found.stream()
                        .flatMap(each -> provisional(each, recorded, today).stream())
                        .sorted(ORDER)
                        .toList();
        Map<String, Explanation> explained = explained(kept, recorded);
        Map<String, String> scorecards = sets.scorecardOfEach(withoutService(kept));
        return kept.stream()
                .map(each -> view(each, grid(each, scorecards, today), explained.get(each.id())))
                .toList();
    }

    private List<Indicator> mine(LocalDate today) {
        return indicators.all().stream()
                .filter(each -> !each.isRetired(today))
                .filter(each -> !writers.isLead() || own.holds(each))
                .toList();
    }

    private Map<Long, Recorded> recorded(List<Found> found) {
        List<Long> values =
                found.stream()
                        .filter(
                                each ->
                                        each.kind() == FindingKind.PROVISIONAL_TOO_LONG
                                                || isWarnedOf(each))
                        .map(each -> each.values().getFirst())
                        .distinct()
                        .toList();
        return values.isEmpty() ? Map.of() : confirmations.of(values);
    }

    /** Whether whoever recorded it was asked about it then. */
    private static boolean isWarnedOf(Found found) {
        return found.kind() == FindingKind.OUT_OF_BOUNDS || found.kind() == FindingKind.UNLIKELY;
    }

    private static List<Found> provisional(
            Found found, Map<Long, Recorded> recorded, LocalDate today) {
        if (found.kind() != FindingKind.PROVISIONAL_TOO_LONG) {
            return List.of(found);
        }
        Instant at = Objects.requireNonNull(recorded.get(found.values().getFirst())).at();
        LocalDate since = LocalDate.ofInstant(at, Clocks.LONDON);
        return today.isAfter(since.plusDays(Examination.PROVISIONAL_DAYS))
                ? List.of(found.saying("Provisional since %s.".formatted(Days.words(since))))
                : List.of();
    }

    /** What was confirmed when it was recorded needs no other word. */
    private Map<String, Explanation> explained(List<Found> found, Map<Long, Recorded> recorded) {
        Map<String, Explanation> explained = new HashMap<>();
        for (Found each : found) {
            Recorded of = isWarnedOf(each) ? recorded.get(each.values().getFirst()) : null;
            if (of != null && of.confirmedBy() != null && of.confirmedAt() != null) {
                explained.put(
                        each.id(),
                        new Explanation(
                                "Confirmed as right when it was recorded.",
                                of.confirmedBy(),
                                of.confirmedAt()));
            }
        }
        explained.putAll(explanations.of(found.stream().map(Found::id).toList()));
        return explained;
    }

    private static List<String> withoutService(List<Found> found) {
        return found.stream()
                .map(Found::indicator)
                .filter(each -> each.leadService() == null)
                .map(Indicator::code)
                .distinct()
                .toList();
    }

    /** Null where the grid does not show it. */
    private static @Nullable InGrid grid(
            Found found, Map<String, String> scorecards, LocalDate today) {
        Period period = found.period();
        return period == null || found.kind() == FindingKind.OUTSIDE_ITS_PARTS
                ? null
                : InGrid.of(found.indicator(), period, scorecards, today);
    }

    private static Finding view(
            Found found, @Nullable InGrid grid, @Nullable Explanation explained) {
        Indicator indicator = found.indicator();
        return new Finding(
                found.id(),
                found.kind(),
                found.kind().title(),
                indicator.code(),
                indicator.title(),
                indicator.leadService(),
                ServiceName.ofAny(indicator.leadService()),
                found.area(),
                found.period() == null ? null : found.period().code(),
                found.period() == null ? null : found.period().label(),
                found.text(),
                grid,
                explained);
    }
}
