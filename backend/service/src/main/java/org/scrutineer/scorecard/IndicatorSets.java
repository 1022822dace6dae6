package org.scrutineer.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.database.Locks;
import org.scrutineer.database.Rows;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.scorecard.IndicatorSetWriter.Next;

/** The versions of each scorecard's set of indicators. */
@ApplicationScoped
public class IndicatorSets {

    private static final String OVERTAKEN =
            "Another version of the scorecard's measures was made meanwhile. Read it before making the next one.";

    private final EntityManager database;
    private final IndicatorSetWriter writer;
    private final Locks locks;

    IndicatorSets(EntityManager database, IndicatorSetWriter writer, Locks locks) {
        this.database = database;
        this.writer = writer;
        this.locks = locks;
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

    /** The newest version of each scorecard that has one. */
    public Map<String, IndicatorSet> newestOfEach() {
        return read(
                        "s.version = (select max(version) from indicator_set where scorecard_code = s.scorecard_code)",
                        null,
                        null)
                .stream()
                .collect(Collectors.toMap(IndicatorSet::scorecard, Function.identity()));
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
        ProblemException.refuse(writer.places(definition, writer.named(List.of(definition))));
        locks.hold(lock(scorecard));
        Integer newest = newest(scorecard);
        int read = newest == null ? 0 : newest;
        if (definition.after() != null && definition.after() != read) {
            throw ProblemException.conflict(OVERTAKEN);
        }
        writer.write(Map.of(scorecard, new Next(read + 1, definition)), appliesFrom);
        return get(scorecard, read + 1);
    }

    /**
     * Makes the next version of several scorecards within the caller's transaction, which count at
     * once. What is wrong stands at its place in the list and was left out: the caller takes back
     * the others.
     */
    public List<Place> createAll(List<ScorecardDraft> drafts) {
        locks.holdAll(drafts.stream().map(each -> lock(each.code())).toList());
        Map<String, IndicatorSet> newest = newestOfEach();
        Map<String, Indicator> known =
                writer.named(
                        drafts.stream().map(ScorecardDraft::set).filter(Objects::nonNull).toList());
        Map<String, Next> right = new LinkedHashMap<>();
        List<Place> wrong =
                Place.sift(
                        drafts,
                        draft -> places(draft, version(newest, draft), known),
                        draft -> {
                            if (draft.set() != null) {
                                right.put(
                                        draft.code(),
                                        new Next(version(newest, draft) + 1, draft.set()));
                            }
                        });
        writer.write(right, null);
        return wrong;
    }

    private static int version(Map<String, IndicatorSet> newest, ScorecardDraft draft) {
        IndicatorSet before = newest.get(draft.code());
        return before == null ? 0 : before.version();
    }

    private List<Place> places(ScorecardDraft draft, int read, Map<String, Indicator> known) {
        IndicatorSetDefinition set = draft.set();
        if (set == null) {
            return List.of();
        }
        List<Place> places = new ArrayList<>(writer.places(set, known));
        if (set.after() != null && set.after() != read) {
            places.add(Place.inBody("/after", OVERTAKEN));
        }
        return places.stream().map(each -> each.under("/set")).toList();
    }

    private static String lock(String scorecard) {
        return "indicator set " + scorecard;
    }

    private record Placed(
            String scorecard,
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

    private List<IndicatorSet> read(
            String where, @Nullable String scorecard, @Nullable Integer version) {
        NativeQuery<Placed> query =
                Rows.of(
                        Placed.class,
                        database.createNativeQuery(
                                """
                                select s.scorecard_code as scorecard, s.version, s.reason, s.created_at, s.created_by, s.applies_from, i.indicator_code as indicator, n.title, i.theme, i.polarity_override, i.reference, i.exempt_reason
                                from indicator_set s
                                join indicator_set_item i on i.scorecard_code = s.scorecard_code and i.version = s.version
                                join indicator n on n.code = i.indicator_code
                                where %s order by s.scorecard_code, s.version desc, i.position
                                """
                                        .formatted(where)));
        if (scorecard != null) {
            query.setParameter("scorecard", scorecard);
        }
        if (version != null) {
            query.setParameter("version", version);
        }
        Map<List<Object>, IndicatorSet> sets = new LinkedHashMap<>();
        for (Placed row : query.getResultList()) {
            sets.computeIfAbsent(
                            List.of(row.scorecard(), row.version()),
                            first ->
                                    new IndicatorSet(
                                            row.scorecard(),
                                            row.version(),
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
