package org.scrutineer.demo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.area.ComparatorGroupDefinition;
import org.scrutineer.area.ComparatorGroups;
import org.scrutineer.assessment.Aggregation;
import org.scrutineer.assessment.Comparators;
import org.scrutineer.assessment.DirectionComparator;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Target;
import org.scrutineer.assessment.Unit;
import org.scrutineer.circulation.step.Teller;
import org.scrutineer.database.Locks;
import org.scrutineer.demo.DemoFile.Row;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorDefinition;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.indicator.IndicatorService;
import org.scrutineer.ingest.PeriodValueImport;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.Period;
import org.scrutineer.period.YearType;
import org.scrutineer.threshold.DemonstrationRules;
import org.scrutineer.threshold.Threshold.Basis;
import org.scrutineer.threshold.Threshold.Status;
import org.scrutineer.threshold.ThresholdService;
import org.scrutineer.threshold.ThresholdSetting;

/**
 * Loads published open data on the first start of a demonstration, through the same services that
 * people use, all or nothing.
 */
@ApplicationScoped
class Demonstration {

    private static final Logger LOG = Logger.getLogger(Demonstration.class);
    private static final int SECONDS_AT_MOST = 300;
    private static final Precondition NEW = new Precondition(null);
    private static final String NEIGHBOURS = "statistical-neighbours-";
    private static final String NEIGHBOURS_SOURCE =
            "Department for Education, statistical neighbours of the Local Authority Interactive Tool";

    private static final Caller.Actor OFFICER =
            new Caller.Actor(
                    "demonstration-officer", "Demonstration data", EnumSet.allOf(Permission.class));
    private static final Caller.Actor BOARD =
            new Caller.Actor(
                    "demonstration-board", "Demonstration board", EnumSet.allOf(Permission.class));

    private final EntityManager database;
    private final Caller caller;
    private final Locks locks;
    private final AreaRepository areas;
    private final ComparatorGroups groups;
    private final IndicatorRepository indicators;
    private final IndicatorService indicatorService;
    private final ThresholdService thresholds;
    private final DemonstrationRules rules;
    private final PeriodValueImport imports;
    private final DemonstrationSeries series;
    private final DemonstrationInspections inspections;
    private final DemonstrationReturns returns;
    private final Teller teller;
    private final Clock clock;

    Demonstration(
            EntityManager database,
            Caller caller,
            Locks locks,
            AreaRepository areas,
            ComparatorGroups groups,
            IndicatorRepository indicators,
            IndicatorService indicatorService,
            ThresholdService thresholds,
            DemonstrationRules rules,
            PeriodValueImport imports,
            DemonstrationSeries series,
            DemonstrationInspections inspections,
            DemonstrationReturns returns,
            Teller teller,
            Clock clock) {
        this.database = database;
        this.caller = caller;
        this.locks = locks;
        this.areas = areas;
        this.groups = groups;
        this.indicators = indicators;
        this.indicatorService = indicatorService;
        this.thresholds = thresholds;
        this.rules = rules;
        this.imports = imports;
        this.series = series;
        this.inspections = inspections;
        this.returns = returns;
        this.teller = teller;
        this.clock = clock;
    }

    @ActivateRequestContext
    void loadOnce(
            @Observes StartupEvent start,
            @ConfigProperty(name = "scrutineer.demo") boolean wanted) {
        if (wanted) {
            QuarkusTransaction.requiringNew().timeout(SECONDS_AT_MOST).run(this::loadUnlessThere);
        }
    }

    private void loadUnlessThere() {
        locks.hold("demonstration");
        if (!database.createNativeQuery("select 1 from indicator limit 1")
                .getResultList()
                .isEmpty()) {
            return;
        }
        long began = System.nanoTime();
        caller.actAs(OFFICER);
        String neighbours = neighbours();
        Map<String, String> leads = new DemoFile("lead-services.csv").pairs("theme", "leadService");
        new DemoFile("indicators.csv")
                .rows()
                .forEach(
                        row ->
                                indicatorService.put(
                                        row.text("code"),
                                        indicator(row, leads.get(row.text("theme"))),
                                        NEW));
        new DemoFile("thresholds.csv").rows().forEach(this::threshold);
        Map<String, NavigableSet<Period>> own = new HashMap<>();
        List.of("lait", "attendance", "early-help").forEach(source -> values(source, own));
        rules.asGoodAs(neighbours, new RuleYears(indicators::get, own).needed());
        // Until this transaction ends, PostgreSQL would otherwise take the tables for empty.
        database.createNativeQuery("analyze period_value, area").executeUpdate();
        series.load(OFFICER, BOARD);
        caller.actAs(OFFICER);
        inspections.load();
        returns.load();
        teller.leaveOutWaiting("editions", clock.instant());
        LOG.infof("Loaded the demonstration in %.1f s", (System.nanoTime() - began) / 1e9);
    }

    /** The code of the group that scorecards show. */
    private String neighbours() {
        SortedMap<String, List<Row>> byModel =
                new DemoFile("neighbours.csv")
                        .rows().stream()
                                .sorted(Comparator.comparing(row -> row.number("rank")))
                                .collect(
                                        Collectors.groupingBy(
                                                row -> row.text("model"),
                                                TreeMap::new,
                                                Collectors.toList()));
        byModel.forEach(
                (model, rows) ->
                        groups.put(
                                NEIGHBOURS + model,
                                new ComparatorGroupDefinition(
                                        "Statistical neighbours (%s model)".formatted(model),
                                        model,
                                        NEIGHBOURS_SOURCE,
                                        null,
                                        null,
                                        Comparators.Method.MEAN,
                                        model.equals(byModel.lastKey()),
                                        rows.stream().map(Demonstration::neighbour).toList()),
                                NEW));
        return NEIGHBOURS + byModel.lastKey();
    }

    private static ComparatorGroupDefinition.Member neighbour(Row row) {
        return new ComparatorGroupDefinition.Member(
                row.text("neighbour"), row.optional("closeness"));
    }

    private static IndicatorDefinition indicator(Row row, @Nullable String leadService) {
        return new IndicatorDefinition(
                row.text("title"),
                row.text("definition"),
                row.optional("rationale"),
                row.optional("methodology"),
                row.value("unit", Unit.class),
                row.number("decimals"),
                row.optional("numeratorDescription"),
                row.optional("denominatorDescription"),
                row.value("polarity", Polarity.class),
                row.value("frequency", Frequency.class),
                row.value("yearType", YearType.class),
                row.value("aggregation", Aggregation.class),
                row.optional("comparator", DirectionComparator.class),
                null,
                null,
                List.of(),
                row.text("theme"),
                leadService,
                null,
                row.optional("sourceName"),
                row.optional("sourceUrl"),
                row.optional("collectionNote"),
                null);
    }

    private void threshold(Row row) {
        Indicator indicator = indicators.get(row.text("indicator"));
        ThresholdSetting setting =
                new ThresholdSetting(
                        Status.APPROVED,
                        row.value("basis", Basis.class),
                        row.decimal("target"),
                        Objects.requireNonNullElse(
                                row.optional("targetBound", Target.Bound.class),
                                Target.Bound.INCLUSIVE),
                        null,
                        null,
                        null,
                        null,
                        null,
                        row.decimal("tolerancePercent"),
                        row.optional("targetRelativeTo"),
                        row.decimal("targetMargin"),
                        row.optional("targetText"),
                        row.text("source"),
                        row.optional("sourceUrl"),
                        null);
        thresholds.put(indicator, indicator.year(row.text("year")), setting, NEW);
    }

    /**
     * The figures of periods that have ended.
     *
     * @param own where the periods of the council's are put, by indicator
     */
    private void values(String source, Map<String, NavigableSet<Period>> own) {
        String name = "period-values-%s.csv".formatted(source);
        Map<String, Indicator> known = new HashMap<>();
        String council = areas.council().code();
        Path file =
                new DemoFile(name)
                        .copy(
                                row -> {
                                    Period period =
                                            known.computeIfAbsent(
                                                            row.text("indicator"), indicators::get)
                                                    .period(row.text("period"));
                                    boolean ended = period.lastDay().isBefore(LocalDate.now(clock));
                                    if (ended && row.text("area").equals(council)) {
                                        own.computeIfAbsent(
                                                        row.text("indicator"),
                                                        code -> new TreeSet<>())
                                                .add(period);
                                    }
                                    return ended;
                                });
        try {
            imports.loadPublished(file, name);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
