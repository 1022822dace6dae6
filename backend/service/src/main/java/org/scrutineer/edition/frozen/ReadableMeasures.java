package org.scrutineer.edition.frozen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.edition.document.MeasureInBrief;
import org.scrutineer.edition.document.MeasureInBrief.InEdition;
import org.scrutineer.edition.document.PeriodInDocument;
import org.scrutineer.edition.document.Point;

/** What published editions say of a measure, as far as the caller may read them. */
@RequestScoped
public class ReadableMeasures {

    private final EntityManager database;
    private final Visibility visibility;
    private final FrozenDocuments frozen;

    ReadableMeasures(EntityManager database, Visibility visibility, FrozenDocuments frozen) {
        this.database = database;
        this.visibility = visibility;
        this.frozen = frozen;
    }

    /** A measure of a scorecard. */
    public record ScorecardMeasure(String scorecard, String indicator) {}

    /** What is read of a measure's frozen document. */
    public record MeasureAsFrozen(PeriodInDocument period, Measure measure, List<Point> history) {}

    /** What one revision of an edition said, and when it was published and replaced. */
    public record Statement(
            int revision,
            @Nullable String erratum,
            Instant publishedAt,
            @Nullable Instant supersededAt,
            MeasureAsFrozen said) {}

    private record Revision(
            int revision,
            @Nullable String erratum,
            Instant publishedAt,
            @Nullable Instant supersededAt,
            byte[] gzip) {}

    private record Latest(
            String code,
            String indicator,
            String title,
            int revision,
            Instant publishedAt,
            byte[] gzip) {}

    /** What every published revision said, the newest period first and of one the last revision. */
    public List<Statement> statements(ScorecardMeasure place, int limit) {
        Query query =
                database.createNativeQuery(
                        """
                        select revision, erratum, published_at, superseded_at, gzip from (
                            select distinct on (e.id) e.last_day, e.revision, e.erratum, e.published_at, e.superseded_at, d.gzip
                            from edition e join scorecard s on s.code = e.scorecard_code
                            join frozen_document d on d.edition_id = e.id and d.indicator_code = :indicator and (d.variant = 'OPEN' or %s)
                            where s.code = :scorecard and e.state = 'PUBLISHED' and %s
                            order by e.id, d.variant = 'FULL' desc
                        ) told
                        order by last_day desc, revision desc limit :limit
                        """
                                .formatted(Visibility.EXEMPT, Visibility.EDITION));
        visibility.bind(query);
        return Rows.of(Revision.class, query)
                .setParameter("scorecard", place.scorecard())
                .setParameter("indicator", place.indicator())
                .setParameter("limit", limit)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new Statement(
                                        row.revision(),
                                        row.erratum(),
                                        row.publishedAt(),
                                        row.supersededAt(),
                                        frozen.read(row.gzip(), MeasureAsFrozen.class)))
                .toList();
    }

    /**
     * These measures as the newest edition of their scorecard shows them that has them; those that
     * no edition shows to the caller are missing.
     */
    public Map<ScorecardMeasure, MeasureInBrief> latest(List<ScorecardMeasure> places) {
        return rows(places).stream()
                .map(this::inBrief)
                .collect(
                        Collectors.toMap(
                                each -> new ScorecardMeasure(each.scorecard(), each.indicator()),
                                Function.identity()));
    }

    /** The same with all that their documents say. */
    public Map<ScorecardMeasure, MeasureDocument> documents(List<ScorecardMeasure> places) {
        return rows(places.stream().distinct().toList()).stream()
                .collect(
                        Collectors.toMap(
                                row -> new ScorecardMeasure(row.code(), row.indicator()),
                                row -> frozen.read(row.gzip(), MeasureDocument.class)));
    }

    /** The same in few words, with all their figures. */
    public Map<ScorecardMeasure, MeasureAsFrozen> asFrozen(List<ScorecardMeasure> places) {
        return rows(places).stream()
                .collect(
                        Collectors.toMap(
                                row -> new ScorecardMeasure(row.code(), row.indicator()),
                                row -> frozen.read(row.gzip(), MeasureAsFrozen.class)));
    }

    private List<Latest> rows(List<ScorecardMeasure> places) {
        Query query =
                database.createNativeQuery(
                        """
                        select s.code, p.indicator, s.title, told.revision, told.published_at, told.gzip
                        from unnest(cast(:scorecards as text[]), cast(:indicators as text[])) p (scorecard, indicator)
                        join scorecard s on s.code = p.scorecard
                        join lateral (
                            select e.revision, e.published_at, d.gzip
                            from edition e join frozen_document d on d.edition_id = e.id and d.indicator_code = p.indicator and (d.variant = 'OPEN' or %s)
                            where e.scorecard_code = s.code and e.state = 'PUBLISHED' and e.superseded_at is null and %s
                            order by e.last_day desc, d.variant = 'FULL' desc limit 1
                        ) told on true
                        """
                                .formatted(Visibility.EXEMPT, Visibility.EDITION));
        visibility.bind(query);
        return Rows.of(Latest.class, query)
                .setParameter("scorecards", texts(places, ScorecardMeasure::scorecard))
                .setParameter("indicators", texts(places, ScorecardMeasure::indicator))
                .getResultList();
    }

    /** A measure of a published edition, by the edition's number. */
    public record MeasureOfEdition(long edition, String indicator) {}

    /**
     * These measures as those very editions show them; those that they do not show to the caller
     * are missing.
     */
    public Map<MeasureOfEdition, MeasureInBrief> asShown(List<MeasureOfEdition> places) {
        Query query =
                database.createNativeQuery(
                        """
                        select distinct on (e.id, p.indicator) e.id as edition, p.indicator, s.code, s.title, e.revision, e.published_at, d.gzip
                        from unnest(cast(:editions as bigint[]), cast(:indicators as text[])) p (edition, indicator)
                        join edition e on e.id = p.edition join scorecard s on s.code = e.scorecard_code
                        join frozen_document d on d.edition_id = e.id and d.indicator_code = p.indicator and (d.variant = 'OPEN' or %s)
                        where e.state = 'PUBLISHED' and %s
                        order by e.id, p.indicator, d.variant = 'FULL' desc
                        """
                                .formatted(Visibility.EXEMPT, Visibility.EDITION));
        visibility.bind(query);
        return Rows.of(Shown.class, query)
                .setParameter(
                        "editions",
                        places.stream().map(MeasureOfEdition::edition).toArray(Long[]::new))
                .setParameter(
                        "indicators",
                        places.stream().map(MeasureOfEdition::indicator).toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Shown::place, row -> inBrief(row.latest())));
    }

    private record Shown(long edition, Latest latest) {

        MeasureOfEdition place() {
            return new MeasureOfEdition(edition, latest.indicator());
        }
    }

    private MeasureInBrief inBrief(Latest row) {
        MeasureAsFrozen said = frozen.read(row.gzip(), MeasureAsFrozen.class);
        return MeasureInBrief.of(
                new InEdition(
                        row.code(), row.title(), said.period(), row.revision(), row.publishedAt()),
                said.measure());
    }

    private static String[] texts(
            List<ScorecardMeasure> places, Function<ScorecardMeasure, String> text) {
        return places.stream().map(text).toArray(String[]::new);
    }
}
