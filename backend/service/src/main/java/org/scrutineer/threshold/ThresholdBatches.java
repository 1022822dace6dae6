package org.scrutineer.threshold;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Locks;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.Year;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;
import org.scrutineer.threshold.ThresholdBatch.Item;
import org.scrutineer.threshold.ThresholdBatch.Outcome;

/** Sets targets of many indicators together, all or none, by the rules of one. */
@ApplicationScoped
public class ThresholdBatches {

    private final EntityManager database;
    private final IndicatorRepository indicators;
    private final ThresholdRepository thresholds;
    private final NamedComparators comparators;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;
    private final JsonText json;

    ThresholdBatches(
            EntityManager database,
            IndicatorRepository indicators,
            ThresholdRepository thresholds,
            NamedComparators comparators,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock,
            JsonText json) {
        this.database = database;
        this.indicators = indicators;
        this.thresholds = thresholds;
        this.comparators = comparators;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /** An item whose indicator and year are known, in its place of the request. */
    private record Read(int place, Item item, Indicator indicator, Year year) {

        String key() {
            return ThresholdBatches.key(indicator.code(), year.code());
        }
    }

    /** As the statement takes it. */
    private record Row(
            String indicator,
            String year,
            String firstDay,
            String lastDay,
            ThresholdSetting setting) {}

    /**
     * Sets them all, or fails having changed nothing: with 422 and what is wrong, or with 412 and
     * those that somebody else has set since they were seen.
     */
    @Transactional
    public Outcome set(ThresholdBatch batch) {
        List<Read> targets = read(batch.items());
        locks.holdAll(
                targets.stream()
                        .map(each -> ThresholdService.lock(each.indicator().code(), each.year()))
                        .toList());
        Map<String, Threshold> current = current(targets);
        refuseChanged(targets, current);
        write(targets);
        audit.recordEach(
                "threshold-set",
                "threshold",
                targets.stream()
                        .collect(
                                Collectors.toMap(
                                        Read::key,
                                        each -> Map.of("setting", each.item().setting()))));
        return new Outcome(targets.size() - current.size(), current.size());
    }

    /**
     * Sets them all within the caller's transaction. What is wrong stands at its place in the list,
     * and then none is set.
     */
    public List<Place> putAll(List<ThresholdDraft> drafts) {
        Map<String, Integer> revisions =
                thresholds
                        .of(
                                drafts.stream().map(ThresholdDraft::indicator).toList(),
                                drafts.stream().map(ThresholdDraft::year).toList())
                        .stream()
                        .collect(Collectors.toMap(ThresholdBatches::key, Threshold::revision));
        try {
            set(
                    new ThresholdBatch(
                            drafts.stream()
                                    .map(
                                            each ->
                                                    new Item(
                                                            each.indicator(),
                                                            each.year(),
                                                            each.revision() == null
                                                                    ? revisions.getOrDefault(
                                                                            key(
                                                                                    each
                                                                                            .indicator(),
                                                                                    each.year()),
                                                                            0)
                                                                    : each.revision(),
                                                            each.setting()))
                                    .toList()));
            return List.of();
        } catch (ProblemException refused) {
            return refused.places().stream()
                    .map(
                            each ->
                                    Place.inBody(
                                            Objects.requireNonNull(each.pointer())
                                                    .substring("/items".length()),
                                            each.detail()))
                    .toList();
        }
    }

    private List<Read> read(List<Item> items) {
        Map<String, Indicator> known =
                indicators.namedTo(items.stream().map(Item::indicator).distinct().toList()).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        Predicate<String> isComparator = comparators.of(items.stream().map(Item::setting));
        List<Place> wrong = new ArrayList<>();
        List<Read> targets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Read read = read(i, items.get(i), known.get(items.get(i).indicator()), wrong);
            if (read == null) {
                continue;
            }
            if (!seen.add(read.key())) {
                wrong.add(at(i, "/year", "is set twice here: send each target once"));
            }
            for (Place place :
                    read.item().setting().places(read.indicator().polarity(), isComparator)) {
                wrong.add(at(i, "/setting" + place.pointer(), place.detail()));
            }
            targets.add(read);
        }
        ProblemException.refuse(wrong);
        return targets;
    }

    private static @Nullable Read read(
            int place, Item item, @Nullable Indicator indicator, List<Place> wrong) {
        if (indicator == null) {
            wrong.add(at(place, "/indicator", "is not an indicator here"));
            return null;
        }
        try {
            return new Read(place, item, indicator, indicator.year(item.year()));
        } catch (InvalidPeriod other) {
            wrong.add(at(place, "/year", other.getMessage()));
            return null;
        }
    }

    private static Place at(int place, String pointer, String detail) {
        return Place.inBody("/items/" + place + pointer, detail);
    }

    /** What is there of these, by indicator and year. */
    private Map<String, Threshold> current(List<Read> targets) {
        Set<String> keys = targets.stream().map(Read::key).collect(Collectors.toSet());
        return thresholds
                .of(
                        targets.stream().map(each -> each.indicator().code()).distinct().toList(),
                        targets.stream().map(each -> each.year().code()).distinct().toList())
                .stream()
                .filter(each -> keys.contains(key(each)))
                .collect(Collectors.toMap(ThresholdBatches::key, Function.identity()));
    }

    private static String key(Threshold threshold) {
        return key(threshold.indicatorCode(), threshold.yearCode());
    }

    private static String key(String indicator, String year) {
        return indicator + '/' + year;
    }

    private static void refuseChanged(List<Read> targets, Map<String, Threshold> current) {
        List<Place> changed = new ArrayList<>();
        for (Read target : targets) {
            Threshold now = current.get(target.key());
            if ((now == null ? 0 : now.revision()) != target.item().revision()) {
                changed.add(at(target.place(), "/revision", words(target, now)));
            }
        }
        if (!changed.isEmpty()) {
            throw ProblemException.at(
                    ProblemType.STALE,
                    "Nothing was set. Read each target named below again, and decide which is right.",
                    changed);
        }
    }

    private static String words(Read target, @Nullable Threshold now) {
        String name =
                "%s (%s), %s"
                        .formatted(
                                target.indicator().title(),
                                target.indicator().code(),
                                target.year().label());
        return now == null
                ? name + ": no target is set; send revision 0"
                : "%s: %s has set the target meanwhile".formatted(name, now.setBy());
    }

    private void write(List<Read> targets) {
        List<Row> rows =
                targets.stream()
                        .map(
                                each ->
                                        new Row(
                                                each.indicator().code(),
                                                each.year().code(),
                                                each.year().firstDay().toString(),
                                                each.year().lastDay().toString(),
                                                each.item().setting()))
                        .toList();
        database.createNativeQuery(
                        """
                        insert into threshold (version, indicator_code, year_code, first_day, last_day, status, basis,
                            target, target_bound, target_low, target_high, amber, amber_low, amber_high, tolerance_percent,
                            target_relative_to, target_margin, target_text, source, source_url, reason, set_by, set_at)
                        select 0, t.indicator, t.year, t."firstDay", t."lastDay", s.status, s.basis,
                            s.target, s."targetBound", s."targetLow", s."targetHigh", s.amber, s."amberLow", s."amberHigh", s."tolerancePercent",
                            s."targetRelativeTo", s."targetMargin", s."targetText", s.source, s."sourceUrl", s.reason, :by, :at
                        from jsonb_to_recordset(cast(:rows as jsonb)) t (indicator text, year text, "firstDay" date, "lastDay" date, setting jsonb)
                        cross join lateral jsonb_to_record(t.setting) s (status text, basis text,
                            target numeric, "targetBound" text, "targetLow" numeric, "targetHigh" numeric,
                            amber numeric, "amberLow" numeric, "amberHigh" numeric, "tolerancePercent" numeric,
                            "targetRelativeTo" text, "targetMargin" numeric, "targetText" text, source text, "sourceUrl" text, reason text)
                        on conflict (indicator_code, year_code) do update set version = threshold.version + 1,
                            status = excluded.status, basis = excluded.basis, target = excluded.target, target_bound = excluded.target_bound,
                            target_low = excluded.target_low, target_high = excluded.target_high, amber = excluded.amber,
                            amber_low = excluded.amber_low, amber_high = excluded.amber_high, tolerance_percent = excluded.tolerance_percent,
                            target_relative_to = excluded.target_relative_to, target_margin = excluded.target_margin,
                            target_text = excluded.target_text, source = excluded.source, source_url = excluded.source_url,
                            reason = excluded.reason, set_by = excluded.set_by, set_at = excluded.set_at
                        """)
                .setParameter("rows", json.of(rows))
                .setParameter("by", caller.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
        // What was read before is not what is there now.
        database.clear();
    }
}
