package org.scrutineer.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.Area;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.ingest.FigureBatch.Item;
import org.scrutineer.ingest.FigureBatch.Recorded;
import org.scrutineer.ingest.StagedRevisions.Current;
import org.scrutineer.ingest.Staging.Counts;
import org.scrutineer.load.LoadKind;
import org.scrutineer.load.NewLoad.Source;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.Confirmed;
import org.scrutineer.periodvalue.DoubtfulFigure;
import org.scrutineer.periodvalue.FigureConfirmations;
import org.scrutineer.periodvalue.FigureRule;
import org.scrutineer.periodvalue.FigureWriters;
import org.scrutineer.periodvalue.PeriodValueRecording;
import org.scrutineer.periodvalue.ValueStatus;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * Records figures that were typed together, all or none, as a file's rows are: by the same checks,
 * the same staging table and the same merge.
 */
@ApplicationScoped
public class PeriodValueBatch {

    private final IndicatorRepository indicators;
    private final AreaRepository areas;
    private final Staging staging;
    private final StagedMerge merge;
    private final StagedRevisions revisions;
    private final FigureConfirmations confirmations;
    private final FigureWriters writers;
    private final AuditLog audit;
    private final Clock clock;

    PeriodValueBatch(
            IndicatorRepository indicators,
            AreaRepository areas,
            Staging staging,
            StagedMerge merge,
            StagedRevisions revisions,
            FigureConfirmations confirmations,
            FigureWriters writers,
            AuditLog audit,
            Clock clock) {
        this.indicators = indicators;
        this.areas = areas;
        this.staging = staging;
        this.merge = merge;
        this.revisions = revisions;
        this.confirmations = confirmations;
        this.writers = writers;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Records the figures, or fails having changed nothing: with 422 and what is wrong, with 412
     * and those that somebody else has changed since, or with 409 and the warnings that nobody
     * confirmed.
     *
     * @param kind of load that it is kept as
     */
    @Transactional
    public Recorded record(FigureBatch batch, Confirmed confirmed, LoadKind kind) {
        List<Item> items = batch.items();
        Map<String, Indicator> known = known(items);
        Map<String, String> areaNames = areaNames(items);
        boolean waits = writers.isToBeConfirmed();
        List<FigureRow> rows = rows(items, known, areaNames, waits);
        staging.fill(sink -> rows.forEach(sink::add));
        staging.lockFigures();
        List<Current> current = revisions.all();
        refuseChanged(items, known, current);
        refuseForeign(items, known, current);
        Problems problems = new Problems();
        Counts counts = staging.classify(problems, FileHeader.PERIOD, null);
        ProblemException.refuse(problems.first().stream().map(PeriodValueBatch::inBody).toList());
        Warnings warnings = new Warnings(known, areaNames, LocalDate.now(clock), area -> true);
        staging.histories(warnings::look);
        confirmed.check(
                warnings.count(),
                warnings.places().stream().map(PeriodValueBatch::inBody).toList());
        long load = merge.merge(Source.of(kind), items.size(), warnings.figures().size());
        confirmations.keep(warnings.figures());
        if (waits) {
            revisions.keepWaiting();
        }
        audit.record(
                "values-recorded",
                "period-value-batch",
                items.getFirst().area(),
                Map.of(
                        "load",
                        load,
                        "added",
                        counts.added(),
                        "revised",
                        counts.revised(),
                        "items",
                        items,
                        "confirmed",
                        warnings.figures().stream().map(DoubtfulFigure::detail).toList()));
        return new Recorded(counts.added(), counts.revised(), counts.unchanged(), load);
    }

    private Map<String, Indicator> known(List<Item> items) {
        return indicators
                .named(items.stream().map(Item::indicator).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    private Map<String, String> areaNames(List<Item> items) {
        return areas
                .list("code in ?1", items.stream().map(Item::area).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Area::code, Area::name));
    }

    private static List<FigureRow> rows(
            List<Item> items,
            Map<String, Indicator> known,
            Map<String, String> areaNames,
            boolean waits) {
        List<Place> wrong = new ArrayList<>();
        List<FigureRow> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            FigureRow row = row(i + 1, items.get(i), known, areaNames, waits, wrong);
            if (row != null) {
                rows.add(row);
            }
        }
        ProblemException.refuse(wrong);
        return rows;
    }

    private static @Nullable FigureRow row(
            int line,
            Item item,
            Map<String, Indicator> known,
            Map<String, String> areaNames,
            boolean waits,
            List<Place> wrong) {
        PeriodValueRecording figure = item.figure();
        Indicator indicator = known.get(item.indicator());
        Period period = null;
        if (indicator == null) {
            wrong.add(at(line, "indicator", "is not an indicator here"));
        } else {
            try {
                period = indicator.period(item.period());
            } catch (InvalidPeriod other) {
                wrong.add(at(line, "period", other.getMessage()));
            }
        }
        if (!areaNames.containsKey(item.area())) {
            wrong.add(at(line, "area", "is not an area here; use its GSS code, such as E08000018"));
        }
        FigureRule.broken(figure.value(), figure.numerator(), figure.denominator(), figure.symbol())
                .forEach(rule -> wrong.add(at(line, rule.field(), rule.words())));
        return period == null
                ? null
                : new FigureRow(
                        line,
                        item.indicator(),
                        item.area(),
                        period,
                        figure.value(),
                        figure.numerator(),
                        figure.denominator(),
                        figure.symbol(),
                        (waits ? ValueStatus.PROVISIONAL : figure.status()).name(),
                        figure.note(),
                        figure.source(),
                        figure.reason());
    }

    private static void refuseChanged(
            List<Item> items, Map<String, Indicator> known, List<Current> current) {
        List<Place> changed =
                current.stream()
                        .filter(each -> each.revision() != items.get(each.line() - 1).revision())
                        .map(
                                each ->
                                        at(
                                                each.line(),
                                                "revision",
                                                words(items.get(each.line() - 1), each, known)))
                        .toList();
        if (!changed.isEmpty()) {
            throw ProblemException.at(
                    ProblemType.STALE,
                    "Nothing was recorded. Read each figure named below again, and decide which is right.",
                    changed);
        }
    }

    private void refuseForeign(
            List<Item> items, Map<String, Indicator> known, List<Current> current) {
        List<Place> foreign =
                current.stream()
                        .filter(each -> !mayRecord(items.get(each.line() - 1), known, each))
                        .map(
                                each ->
                                        at(
                                                each.line(),
                                                "indicator",
                                                name(items.get(each.line() - 1), known)
                                                        + (each.isSettled()
                                                                ? ": the figure is there already; the performance team changes it"
                                                                : ": the measure's own lead officer or the performance team records it")))
                        .toList();
        if (!foreign.isEmpty()) {
            throw ProblemException.at(
                    ProblemType.NOT_PERMITTED,
                    "Nothing was recorded. A lead officer records the council's own figures that the measures of their services owe.",
                    foreign);
        }
    }

    private boolean mayRecord(Item item, Map<String, Indicator> known, Current current) {
        return writers.mayRecord(
                Objects.requireNonNull(known.get(item.indicator())),
                item.area(),
                current.isSettled());
    }

    private static String words(Item item, Current now, Map<String, Indicator> known) {
        if (now.recordedBy() == null) {
            return name(item, known) + ": there is no figure; send revision 0";
        }
        Indicator indicator = Objects.requireNonNull(known.get(item.indicator()));
        return "%s: %s has recorded %s meanwhile"
                .formatted(
                        name(item, known),
                        now.recordedBy(),
                        now.value() == null
                                ? "the symbol " + now.symbol()
                                : indicator.unit().showExactly(now.value()));
    }

    private static String name(Item item, Map<String, Indicator> known) {
        Indicator indicator = Objects.requireNonNull(known.get(item.indicator()));
        return "%s (%s), %s".formatted(indicator.title(), indicator.code(), item.period());
    }

    private static Place at(int line, String column, String detail) {
        return Place.inBody(FigureBatch.pointer(line, column), detail);
    }

    /** What a file would name by row and column, where it stands in the items. */
    private static Place inBody(Place ofRow) {
        int line = Objects.requireNonNull(ofRow.row());
        Place place = at(line, Objects.requireNonNull(ofRow.column()), ofRow.detail());
        return ofRow.warning() == null ? place : place.asWarning(ofRow.warning());
    }
}
