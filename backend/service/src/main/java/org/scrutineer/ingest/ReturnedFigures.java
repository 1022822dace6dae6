package org.scrutineer.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.database.Rows;
import org.scrutineer.indicator.FigureDue;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Period;
import org.scrutineer.periodvalue.FigureWriters;
import org.scrutineer.periodvalue.OwedFigures;
import org.scrutineer.periodvalue.OwedFigures.Owed;
import org.scrutineer.periodvalue.ValueStatus;

/**
 * The figures of a return sheet while they are staged: each has to be owed still, and to be the
 * caller's to record. What is there already as it was sent, be it by the same sheet, does no harm.
 */
@ApplicationScoped
class ReturnedFigures {

    /** More than any service owes, and few enough to look at each. */
    static final int MOST = 5_000;

    private static final String SAME =
            "(v.value, v.numerator, v.denominator, v.symbol, v.note, v.source) is not distinct from (s.value, s.numerator, s.denominator, s.symbol, s.note, s.source)";

    private final EntityManager database;
    private final OwedFigures figures;
    private final FigureWriters writers;
    private final StagedRevisions revisions;
    private final AreaRepository areas;
    private final Clock clock;

    ReturnedFigures(
            EntityManager database,
            OwedFigures figures,
            FigureWriters writers,
            StagedRevisions revisions,
            AreaRepository areas,
            Clock clock) {
        this.database = database;
        this.figures = figures;
        this.writers = writers;
        this.revisions = revisions;
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * A staged figure.
     *
     * @param revision of what is there; 0 when nothing is, and then the rest is null or false
     * @param same whether that says the same, however settled it is
     */
    record Returned(
            int line,
            String indicator,
            String area,
            String period,
            int revision,
            @Nullable BigDecimal value,
            @Nullable String symbol,
            @Nullable String recordedBy,
            boolean same) {}

    /** Notes what is not owed; to be called before the staged figures are classified. */
    void check(Map<String, Indicator> known, String periodColumn, Problems problems) {
        settle();
        List<Returned> rows = rows();
        if (rows.size() > MOST) {
            problems.add(
                    1,
                    null,
                    "the file holds more than %,d figures, which is more than a service owes"
                            .formatted(MOST));
            return;
        }
        AreaName council = areas.council();
        Set<Indicator> measures =
                rows.stream().map(each -> measure(each, known)).collect(Collectors.toSet());
        Set<String> owed = figures.of(measures).stream().map(Owed::key).collect(Collectors.toSet());
        rows.stream()
                .filter(each -> !each.same())
                .forEach(
                        each ->
                                check(
                                        each,
                                        measure(each, known),
                                        council,
                                        owed,
                                        periodColumn,
                                        problems));
    }

    private static Indicator measure(Returned row, Map<String, Indicator> known) {
        return Objects.requireNonNull(known.get(row.indicator()));
    }

    private void check(
            Returned row,
            Indicator measure,
            AreaName council,
            Set<String> owed,
            String periodColumn,
            Problems problems) {
        if (!row.area().equals(council.code())) {
            problems.add(
                    row.line(),
                    "area",
                    "is not %s: a return sheet holds the council\u2019s own figures, of %s"
                            .formatted(council.code(), council.name()),
                    row.area());
        } else if (!writers.mayRecord(measure, row.area(), false)) {
            problems.add(
                    row.line(),
                    "indicator",
                    "is a measure of another service: its own lead officer or the performance team returns it",
                    row.indicator());
        } else if (row.revision() > 0) {
            problems.add(row.line(), periodColumn, meanwhile(row, measure), row.period());
        } else if (!owed.contains(Owed.key(row.indicator(), row.period()))) {
            problems.add(row.line(), periodColumn, notOwed(row, measure), row.period());
        }
    }

    private static String meanwhile(Returned row, Indicator measure) {
        return "is not owed any more: %s has recorded %s meanwhile. Take the figure out of this row, or change the one that is there in the grid of figures"
                .formatted(
                        row.recordedBy(),
                        row.value() == null
                                ? "the symbol " + row.symbol()
                                : measure.unit().showExactly(row.value()));
    }

    private String notOwed(Returned row, Indicator measure) {
        LocalDate today = LocalDate.now(clock);
        Period period = measure.period(row.period());
        if (measure.isRetired(period.lastDay())) {
            return "is not owed: the measure was retired before the period ended";
        }
        if (!period.lastDay().isBefore(today)) {
            return "is not owed: it has not ended yet";
        }
        List<Period> asked = FigureDue.periods(measure, today);
        if (asked.contains(period)) {
            return "is not owed: it is not due yet, schools were closed, or the measure\u2019s first figure is later. Record it in the grid of figures";
        }
        return "is not owed: it is older than the last %d periods. Load it on the page Import figures"
                .formatted(FigureDue.PERIODS);
    }

    /** Says of what is to wait that it does, and takes over how settled is what is there. */
    private void settle() {
        if (writers.isToBeConfirmed()) {
            database.createNativeQuery("update staged_value set status = :status")
                    .setParameter("status", ValueStatus.PROVISIONAL.name())
                    .executeUpdate();
        }
        database.createNativeQuery(
                        "update staged_value s set status = v.status from period_value v where %s and %s"
                                .formatted(Staging.SAME_FIGURE, SAME))
                .executeUpdate();
    }

    private List<Returned> rows() {
        return Rows.of(
                        Returned.class,
                        database.createNativeQuery(
                                """
                                select s.line, s.indicator_code as indicator, s.area_code as area, s.period_code as period, coalesce(v.revision, 0) as revision, v.value, v.symbol,
                                       v.recorded_by, v.id is not null and %s as same
                                from staged_value s left join period_value v on %s order by s.line limit :most
                                """
                                        .formatted(SAME, Staging.SAME_FIGURE)))
                .setParameter("most", MOST + 1)
                .getResultList();
    }

    /** Whether what is returned waits until somebody confirms it. */
    boolean isToBeConfirmed() {
        return writers.isToBeConfirmed();
    }

    /** To be called once the figures are merged. */
    void keepWaiting() {
        if (isToBeConfirmed()) {
            revisions.keepWaiting();
        }
    }
}
