package org.scrutineer.edition.frozen;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.edition.document.Changes;
import org.scrutineer.edition.document.CountsByRating;
import org.scrutineer.edition.document.EditionDocument.Theme;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureInBrief.InEdition;
import org.scrutineer.edition.document.PeriodInDocument;

/** What is new in the published editions that the caller may read. */
@RequestScoped
public class ReadableNews {

    private final EntityManager database;
    private final Visibility visibility;
    private final FrozenDocuments frozen;

    ReadableNews(EntityManager database, Visibility visibility, FrozenDocuments frozen) {
        this.database = database;
        this.visibility = visibility;
        this.frozen = frozen;
    }

    /** What is read of an edition's frozen document. */
    public record ScorecardAsFrozen(
            PeriodInDocument period,
            CountsByRating counts,
            List<Theme> themes,
            @Nullable Changes changes) {

        /** Every measure in the scorecard's order. */
        public List<Measure> measures() {
            return themes.stream().flatMap(theme -> theme.measures().stream()).toList();
        }
    }

    /**
     * An edition that members read now.
     *
     * @param fresh whether it was published since the moment that was asked for
     * @param newest whether no other of its scorecard is for a later period
     */
    public record News(
            InEdition told,
            @Nullable String erratum,
            boolean fresh,
            boolean newest,
            ScorecardAsFrozen said) {}

    private record Readable(
            String scorecardCode,
            String title,
            int revision,
            Instant publishedAt,
            @Nullable String erratum,
            boolean fresh,
            boolean newest,
            byte[] gzip) {}

    /**
     * What was published since, and in any case the newest edition of each scorecard; what was
     * published last comes first.
     *
     * @param most how many that were published since
     */
    public List<News> since(Instant since, int most) {
        Query query =
                database.createNativeQuery(
                        """
                        with readable as (
                            select e.id, e.scorecard_code, s.title, e.revision, e.erratum, e.published_at, e.published_at > :since as fresh,
                                   row_number() over (partition by s.code order by e.last_day desc) = 1 as newest,
                                   row_number() over (order by e.published_at desc, e.id desc) as place
                            from edition e join scorecard s on s.code = e.scorecard_code
                            where e.state = 'PUBLISHED' and e.superseded_at is null and %1$s
                        )
                        select distinct on (r.place) r.scorecard_code, r.title, r.revision, r.published_at, r.erratum, r.fresh and r.place <= :most as fresh, r.newest, d.gzip
                        from readable r join scorecard s on s.code = r.scorecard_code
                        join frozen_document d on d.edition_id = r.id and d.indicator_code = '' and (d.variant = 'OPEN' or %2$s)
                        where r.newest or r.fresh and r.place <= :most
                        order by r.place, d.variant = 'FULL' desc
                        """
                                .formatted(Visibility.EDITION, Visibility.EXEMPT));
        visibility.bind(query);
        return Rows.of(Readable.class, query)
                .setParameter("since", since)
                .setParameter("most", most)
                .getResultList()
                .stream()
                .map(this::news)
                .toList();
    }

    private News news(Readable row) {
        ScorecardAsFrozen said = frozen.read(row.gzip(), ScorecardAsFrozen.class);
        return new News(
                new InEdition(
                        row.scorecardCode(),
                        row.title(),
                        said.period(),
                        row.revision(),
                        row.publishedAt()),
                row.erratum(),
                row.fresh(),
                row.newest(),
                said);
    }
}
