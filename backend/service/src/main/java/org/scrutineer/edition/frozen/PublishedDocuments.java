package org.scrutineer.edition.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scrutineer.access.Audience;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/**
 * What published editions say, for those who are written to about them. Only frozen documents are
 * read, as the whole audience reads them, and only those of editions that no correction has
 * replaced.
 */
@ApplicationScoped
public class PublishedDocuments {

    private final EntityManager database;
    private final FrozenDocuments frozen;

    PublishedDocuments(EntityManager database, FrozenDocuments frozen) {
        this.database = database;
        this.frozen = frozen;
    }

    /** A measure as the newest edition shows it that members of these committees may read. */
    public record LatestMeasure(
            String scorecard,
            String scorecardTitle,
            String period,
            String periodLabel,
            Instant publishedAt,
            MeasureDocument document) {}

    /** An edition for all members, or for everybody. */
    public record ForAllMembers(
            String scorecard,
            String period,
            int revision,
            Instant publishedAt,
            EditionDocument document) {}

    /** An edition whose readers are to be told of it. */
    public EditionToTell toTell(long edition) {
        Object[] row =
                (Object[])
                        database.createNativeQuery(
                                        """
                                        select e.scorecard_code, s.title, e.period_code, e.revision, e.erratum, s.audience, s.committees, s.exempt_committees,
                                               e.superseded_at is not null, o.gzip as open_gzip, f.gzip as full_gzip
                                        from edition e join scorecard s on s.code = e.scorecard_code
                                        join frozen_document o on o.edition_id = e.id and o.indicator_code = '' and o.variant = 'OPEN'
                                        left join frozen_document f on f.edition_id = e.id and f.indicator_code = '' and f.variant = 'FULL'
                                        where e.id = :edition
                                        """,
                                        Object[].class)
                                .setParameter("edition", edition)
                                .getSingleResult();
        return new EditionToTell(
                edition,
                (String) row[0],
                (String) row[1],
                (String) row[2],
                (Integer) row[3],
                (String) row[4],
                new Audience(Audience.Kind.valueOf((String) row[5]), List.of((String[]) row[6])),
                List.of((String[]) row[7]),
                (Boolean) row[8],
                document((byte[]) row[9]),
                row[10] == null ? null : document((byte[]) row[10]));
    }

    private EditionDocument document(byte[] gzip) {
        return frozen.read(gzip, EditionDocument.class);
    }

    /**
     * These measures by their codes; those that no edition shows are missing.
     *
     * @param committees on which the reader sits
     */
    public Map<String, LatestMeasure> latest(
            Collection<String> indicators, Collection<String> committees) {
        List<?> rows =
                database.createNativeQuery(
                                """
                                select i.code, e.scorecard_code, e.title, e.period_code, e.frequency, e.year_type, e.published_at, e.gzip
                                from unnest(cast(:indicators as text[])) i (code)
                                join lateral (
                                    select e.scorecard_code, s.title, e.period_code, s.frequency, s.year_type, e.published_at, d.gzip
                                    from frozen_document d join edition e on e.id = d.edition_id join scorecard s on s.code = e.scorecard_code
                                    where d.indicator_code = i.code and d.variant = 'OPEN' and e.state = 'PUBLISHED' and e.superseded_at is null
                                      and (s.audience <> 'COMMITTEES' or s.committees && cast(:committees as text[]))
                                    order by e.last_day desc, e.published_at desc, e.id desc limit 1
                                ) e on true
                                """,
                                Object[].class)
                        .setParameter("indicators", indicators.toArray(String[]::new))
                        .setParameter("committees", committees.toArray(String[]::new))
                        .getResultList();
        Map<String, LatestMeasure> latest = new HashMap<>();
        for (Object each : rows) {
            Object[] row = (Object[]) each;
            latest.put((String) row[0], measure(row));
        }
        return latest;
    }

    private LatestMeasure measure(Object[] row) {
        String period = (String) row[3];
        Frequency frequency = Frequency.valueOf((String) row[4]);
        YearType yearType = YearType.valueOf((String) row[5]);
        return new LatestMeasure(
                (String) row[1],
                (String) row[2],
                period,
                PeriodCode.label(period, frequency, yearType),
                (Instant) row[6],
                frozen.read((byte[]) row[7], MeasureDocument.class));
    }

    /**
     * Everything for all members that was published from one moment until another, as it stood at
     * the end, oldest first: what is corrected later changes no block that was pasted before.
     */
    public List<ForAllMembers> forAllMembers(Instant from, Instant until) {
        List<?> rows =
                database.createNativeQuery(
                                """
                                select e.scorecard_code, e.period_code, e.revision, e.published_at, d.gzip
                                from edition e join scorecard s on s.code = e.scorecard_code join frozen_document d on d.edition_id = e.id and d.indicator_code = '' and d.variant = 'OPEN'
                                where e.state = 'PUBLISHED' and (e.superseded_at is null or e.superseded_at >= :until) and s.audience <> 'COMMITTEES' and s.in_newsletter
                                  and e.published_at >= :from and e.published_at < :until
                                order by e.published_at, e.id
                                """,
                                Object[].class)
                        .setParameter("from", from)
                        .setParameter("until", until)
                        .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(
                        row ->
                                new ForAllMembers(
                                        (String) row[0],
                                        (String) row[1],
                                        (Integer) row[2],
                                        (Instant) row[3],
                                        document((byte[]) row[4])))
                .toList();
    }
}
