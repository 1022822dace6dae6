package org.scrutineer.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.scorecard.EditionSummary;

/** What was published, as it is read now, by when it was and until when one can ask about it. */
@RequestScoped
class PublishedEditions {

    private static final String BETWEEN =
            """
            select %s from edition e join scorecard s on s.code = e.scorecard_code
            where e.state = 'PUBLISHED' and e.superseded_at is null
              and (e.published_at >= :start and e.published_at < :end or e.requests_until > :start and e.requests_until <= :end) and %s
            order by e.published_at, e.id
            """
                    .formatted(EditionSummary.COLUMNS, Visibility.EDITION);

    private final EntityManager database;
    private final Visibility visibility;

    PublishedEditions(EntityManager database, Visibility visibility) {
        this.database = database;
        this.visibility = visibility;
    }

    /** Whichever of the two is in this time. */
    List<EditionSummary> between(Instant start, Instant end) {
        Query query = database.createNativeQuery(BETWEEN);
        visibility.bind(query);
        return Rows.of(EditionSummary.Columns.class, query)
                .setParameter("start", start)
                .setParameter("end", end)
                .getResultStream()
                .map(EditionSummary.Columns::summary)
                .map(Objects::requireNonNull)
                .toList();
    }
}
