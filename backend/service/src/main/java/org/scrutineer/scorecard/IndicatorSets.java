package org.scrutineer.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Locks;
import org.scrutineer.database.Rows;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.indicator.Retirement;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** The versions of each scorecard's set of indicators. */
@ApplicationScoped
public class IndicatorSets {

    private static final String OVERTAKEN =
            "Another version of the scorecard's measures was made meanwhile. Read it before making the next one.";

    private final EntityManager database;
    private final IndicatorRepository indicators;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;
    private final JsonText json;

    IndicatorSets(
            EntityManager database,
            IndicatorRepository indicators,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock,
            JsonText json) {
        this.database = database;
        this.indicators = indicators;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /** Every version, newest first. */
    public List<IndicatorSet> of(String scorecard) {
        return read("s.scorecard_code = :scorecard", scorecard, null);
    }

    /** Those versions that published editions show, newest first, without who made them. */
    List<IndicatorSet> published(String scorecard) {
        return read(
                        "s.scorecard_code = :scorecard and s.version in (select set_version from edition where scorecard_code = :scorecard and state = 'PUBLISHED')",
                        scorecard,
                        null)
                .stream()
                .map(IndicatorSet::unsigned)
                .toList();
    }

    /** One version. */
    public IndicatorSet get(String scorecard, int version) {
        return read("s.scorecard_code = :scorecard and s.version = :version", scorecard, version)
                .getFirst();
    }

    /** The newest version's number; null while there is none. */
    public @Nullable Integer newest(String scorecard) {
        return (Integer)
                database.createNativeQuery(
                                "select max(version) from indicator_set where scorecard_code = :scorecard",
                                Integer.class)
                        .setParameter("scorecard", scorecard)
                        .getSingleResult();
    }

    /** The newest version for editions of periods that end then; null while there is none. */
    public @Nullable Integer newest(String scorecard, LocalDate lastDay) {
        return (Integer)
                database.createNativeQuery(
                                "select max(version) from indicator_set where scorecard_code = :scorecard and (applies_from is null or applies_from <= :lastDay)",
                                Integer.class)
                        .setParameter("scorecard", scorecard)
                        .setParameter("lastDay", lastDay)
                        .getSingleResult();
    }

    private record Shown(String indicator, String scorecard) {}

    /** A scorecard whose newest set has each of these indicators; none for one without any. */
    public Map<String, String> scorecardOfEach(Collection<String> codes) {
        return Rows.of(
                        Shown.class,
                        database.createNativeQuery(
                                """
                                select i.indicator_code as indicator, min(i.scorecard_code) as scorecard from indicator_set_item i
                                where i.indicator_code = any(:codes) and i.version = (select max(version) from indicator_set where scorecard_code = i.scorecard_code)
                                group by i.indicator_code
                                """))
                .setParameter("codes", codes.toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Shown::indicator, Shown::scorecard));
    }

    /** Makes the next version, which counts at once. */
    @Transactional
    public IndicatorSet create(String scorecard, IndicatorSetDefinition definition) {
        return create(scorecard, definition, null);
    }

    /**
     * Makes the next version.
     *
     * @param appliesFrom editions of periods that end before it keep to the version before
     */
    @Transactional
    public IndicatorSet create(
            String scorecard, IndicatorSetDefinition definition, @Nullable LocalDate appliesFrom) {
        check(definition);
        locks.hold("indicator set " + scorecard);
        Integer newest = newest(scorecard);
        int read = newest == null ? 0 : newest;
        if (definition.after() != null && definition.after() != read) {
            throw ProblemException.conflict(OVERTAKEN);
        }
        int version = read + 1;
        database.createNativeQuery(
                        "insert into indicator_set (scorecard_code, version, reason, created_by, created_at, applies_from) values (:scorecard, :version, :reason, :by, :at, cast(:appliesFrom as date))")
                .setParameter("scorecard", scorecard)
                .setParameter("version", version)
                .setParameter("reason", definition.reason())
                .setParameter("by", caller.name())
                .setParameter("at", clock.instant())
                .setParameter("appliesFrom", appliesFrom)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into indicator_set_item (scorecard_code, version, position, indicator_code, theme, polarity_override, reference, exempt_reason)
                        select :scorecard, :version, i.position, i.item ->> 'indicator', i.item ->> 'theme', i.item ->> 'polarityOverride', i.item ->> 'reference', i.item ->> 'exemptReason'
                        from jsonb_array_elements(cast(:items as jsonb)) with ordinality as i (item, position)
                        """)
                .setParameter("scorecard", scorecard)
                .setParameter("version", version)
                .setParameter("items", json.of(definition.items()))
                .executeUpdate();
        audit.record(
                "indicator-set-created",
                "scorecard",
                scorecard,
                Map.of("version", version, "reason", definition.reason()));
        return get(scorecard, version);
    }

    private void check(IndicatorSetDefinition definition) {
        List<String> codes =
                definition.items().stream().map(IndicatorSetDefinition.Item::indicator).toList();
        Map<String, Indicator> known =
                indicators.named(codes).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        LocalDate today = LocalDate.now(clock);
        List<Place> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String pointer = "/items/%d/indicator".formatted(i);
            Indicator indicator = known.get(codes.get(i));
            if (indicator == null) {
                places.add(Place.inBody(pointer, "is not an indicator here"));
            } else if (indicator.isRetired(today)) {
                places.add(Place.inBody(pointer, retired(indicator.retirement())));
            } else if (!seen.add(codes.get(i))) {
                places.add(Place.inBody(pointer, "is in the set twice"));
            }
        }
        ProblemException.refuse(places);
    }

    private static String retired(@Nullable Retirement retirement) {
        String replacement = retirement == null ? null : retirement.replacedBy();
        return replacement == null
                ? "is retired: leave it out"
                : "is retired: leave it out, or take %s instead".formatted(replacement);
    }

    private record Placed(
            int version,
            String reason,
            Instant createdAt,
            String createdBy,
            @Nullable LocalDate appliesFrom,
            String indicator,
            String title,
            String theme,
            @Nullable Polarity polarityOverride,
            @Nullable String reference,
            @Nullable String exemptReason) {

        IndicatorSet.Item item() {
            return new IndicatorSet.Item(
                    indicator, title, theme, polarityOverride, reference, exemptReason);
        }
    }

    private List<IndicatorSet> read(String where, String scorecard, @Nullable Integer version) {
        NativeQuery<Placed> query =
                Rows.of(
                                Placed.class,
                                database.createNativeQuery(
                                        """
                                        select s.version, s.reason, s.created_at, s.created_by, s.applies_from, i.indicator_code as indicator, n.title, i.theme, i.polarity_override, i.reference, i.exempt_reason
                                        from indicator_set s
                                        join indicator_set_item i on i.scorecard_code = s.scorecard_code and i.version = s.version
                                        join indicator n on n.code = i.indicator_code
                                        where %s order by s.version desc, i.position
                                        """
                                                .formatted(where)))
                        .setParameter("scorecard", scorecard);
        if (version != null) {
            query.setParameter("version", version);
        }
        Map<Integer, IndicatorSet> sets = new LinkedHashMap<>();
        for (Placed row : query.getResultList()) {
            sets.computeIfAbsent(
                            row.version(),
                            number ->
                                    new IndicatorSet(
                                            scorecard,
                                            number,
                                            row.reason(),
                                            row.createdAt(),
                                            row.createdBy(),
                                            row.appliesFrom(),
                                            new ArrayList<>()))
                    .items()
                    .add(row.item());
        }
        return List.copyOf(sets.values());
    }
}
