package org.scrutineer.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.JsonText;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.indicator.Retirement;
import org.scrutineer.problem.Place;

/** Checks and writes versions of sets of indicators, of one scorecard or of many together. */
@ApplicationScoped
class IndicatorSetWriter {

    private final EntityManager database;
    private final IndicatorRepository indicators;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;
    private final JsonText json;

    IndicatorSetWriter(
            EntityManager database,
            IndicatorRepository indicators,
            AuditLog audit,
            Caller caller,
            Clock clock,
            JsonText json) {
        this.database = database;
        this.indicators = indicators;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /** A version to be made. */
    record Next(int version, IndicatorSetDefinition definition) {}

    /** Writes one version of each of these scorecards, by their codes. */
    void write(Map<String, Next> sets, @Nullable LocalDate appliesFrom) {
        String all = json.of(sets);
        database.createNativeQuery(
                        """
                        insert into indicator_set (scorecard_code, version, reason, created_by, created_at, applies_from)
                        select s.scorecard, cast(s.next ->> 'version' as int), s.next -> 'definition' ->> 'reason', :by, :at, cast(:appliesFrom as date)
                        from jsonb_each(cast(:sets as jsonb)) as s (scorecard, next)
                        """)
                .setParameter("sets", all)
                .setParameter("by", caller.name())
                .setParameter("at", clock.instant())
                .setParameter("appliesFrom", appliesFrom)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into indicator_set_item (scorecard_code, version, position, indicator_code, theme, polarity_override, reference, exempt_reason)
                        select s.scorecard, cast(s.next ->> 'version' as int), i.position, i.item ->> 'indicator', i.item ->> 'theme', i.item ->> 'polarityOverride', i.item ->> 'reference', i.item ->> 'exemptReason'
                        from jsonb_each(cast(:sets as jsonb)) as s (scorecard, next)
                        cross join lateral jsonb_array_elements(s.next -> 'definition' -> 'items') with ordinality as i (item, position)
                        """)
                .setParameter("sets", all)
                .executeUpdate();
        audit.recordEach(
                "indicator-set-created",
                "scorecard",
                sets.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each ->
                                                Map.of(
                                                        "version",
                                                        each.getValue().version(),
                                                        "reason",
                                                        each.getValue().definition().reason()))));
    }

    /** The indicators that these sets name, as far as there are such. */
    Map<String, Indicator> named(List<IndicatorSetDefinition> sets) {
        List<String> codes =
                sets.stream()
                        .flatMap(each -> each.items().stream())
                        .map(IndicatorSetDefinition.Item::indicator)
                        .distinct()
                        .toList();
        return indicators.named(codes).stream()
                .collect(Collectors.toMap(Indicator::code, Function.identity()));
    }

    /** Every place that does not fit. */
    List<Place> places(IndicatorSetDefinition definition, Map<String, Indicator> known) {
        LocalDate today = LocalDate.now(clock);
        List<Place> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < definition.items().size(); i++) {
            String pointer = "/items/%d/indicator".formatted(i);
            String code = definition.items().get(i).indicator();
            Indicator indicator = known.get(code);
            if (indicator == null) {
                places.add(Place.inBody(pointer, "is not an indicator here"));
            } else if (indicator.isRetired(today)) {
                places.add(Place.inBody(pointer, retired(indicator.retirement())));
            } else if (!seen.add(code)) {
                places.add(Place.inBody(pointer, "is in the set twice"));
            }
        }
        return places;
    }

    private static String retired(@Nullable Retirement retirement) {
        String replacement = retirement == null ? null : retirement.replacedBy();
        return replacement == null
                ? "is retired: leave it out"
                : "is retired: leave it out, or take %s instead".formatted(replacement);
    }
}
