package org.scrutineer.edition.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;

/**
 * What published editions say, for those who are written to about them. It asks nobody who they
 * are: what is exempt comes apart from what the whole audience reads, and whoever writes decides
 * who gets it.
 */
@ApplicationScoped
public class MailedDocuments {

    private final EntityManager database;
    private final FrozenDocuments frozen;

    MailedDocuments(EntityManager database, FrozenDocuments frozen) {
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

    private record ToTell(
            String scorecardCode,
            String title,
            String periodCode,
            int revision,
            @Nullable String erratum,
            Audience.Kind audience,
            List<String> committees,
            List<String> exemptCommittees,
            boolean superseded,
            byte[] openGzip,
            byte @Nullable [] fullGzip) {}

    /** An edition whose readers are to be told of it. */
    public EditionToTell toTell(long edition) {
        ToTell row =
                Rows.of(
                                ToTell.class,
                                database.createNativeQuery(
                                        """
                                        select e.scorecard_code, s.title, e.period_code, e.revision, e.erratum, s.audience, s.committees, s.exempt_committees,
                                               e.superseded_at is not null as superseded, o.gzip as open_gzip, f.gzip as full_gzip
                                        from edition e join scorecard s on s.code = e.scorecard_code
                                        join frozen_document o on o.edition_id = e.id and o.indicator_code = '' and o.variant = 'OPEN'
                                        left join frozen_document f on f.edition_id = e.id and f.indicator_code = '' and f.variant = 'FULL'
                                        where e.id = :edition
                                        """))
                        .setParameter("edition", edition)
                        .getSingleResult();
        return new EditionToTell(
                edition,
                row.scorecardCode(),
                row.title(),
                row.periodCode(),
                row.revision(),
                row.erratum(),
                new Audience(row.audience(), row.committees()),
                row.exemptCommittees(),
                row.superseded(),
                document(row.openGzip()),
                row.fullGzip() == null ? null : document(row.fullGzip()));
    }

    private EditionDocument document(byte[] gzip) {
        return frozen.read(gzip, EditionDocument.class);
    }

    private record Latest(
            String code,
            String scorecardCode,
            String title,
            String periodCode,
            Frequency frequency,
            YearType yearType,
            Instant publishedAt,
            byte[] gzip) {}

    /**
     * These measures by their codes; those that no edition shows are missing.
     *
     * @param committees on which the reader sits
     */
    public Map<String, LatestMeasure> latest(
            Collection<String> indicators, Collection<String> committees) {
        return Rows.of(
                        Latest.class,
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
                                """))
                .setParameter("indicators", indicators.toArray(String[]::new))
                .setParameter("committees", committees.toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(Collectors.toMap(Latest::code, this::measure));
    }

    private LatestMeasure measure(Latest row) {
        return new LatestMeasure(
                row.scorecardCode(),
                row.title(),
                row.periodCode(),
                PeriodCode.label(row.periodCode(), row.frequency(), row.yearType()),
                row.publishedAt(),
                frozen.read(row.gzip(), MeasureDocument.class));
    }

    private record ForAll(
            String scorecardCode,
            String periodCode,
            int revision,
            Instant publishedAt,
            byte[] gzip) {}

    /**
     * Everything for all members that was published from one moment until another, as it stood at
     * the end, oldest first: what is corrected later changes no block that was pasted before.
     */
    public List<ForAllMembers> forAllMembers(Instant from, Instant until) {
        return Rows.of(
                        ForAll.class,
                        database.createNativeQuery(
                                """
                                select e.scorecard_code, e.period_code, e.revision, e.published_at, d.gzip
                                from edition e join scorecard s on s.code = e.scorecard_code join frozen_document d on d.edition_id = e.id and d.indicator_code = '' and d.variant = 'OPEN'
                                where e.state = 'PUBLISHED' and (e.superseded_at is null or e.superseded_at >= :until) and s.audience <> 'COMMITTEES' and s.in_newsletter
                                  and e.published_at >= :from and e.published_at < :until
                                order by e.published_at, e.id
                                """))
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultList()
                .stream()
                .map(
                        row ->
                                new ForAllMembers(
                                        row.scorecardCode(),
                                        row.periodCode(),
                                        row.revision(),
                                        row.publishedAt(),
                                        document(row.gzip())))
                .toList();
    }
}
