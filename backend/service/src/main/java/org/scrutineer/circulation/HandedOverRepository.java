package org.scrutineer.circulation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Visibility;
import org.scrutineer.clinic.DeepDiveRequestRepository;

/** What came into the caller's hands, as far as they may still see it. */
@RequestScoped
public class HandedOverRepository {

    private final EntityManager database;
    private final DeepDiveRequestRepository requests;
    private final Visibility visibility;
    private final Caller caller;

    HandedOverRepository(
            EntityManager database,
            DeepDiveRequestRepository requests,
            Visibility visibility,
            Caller caller) {
        this.database = database;
        this.requests = requests;
        this.visibility = visibility;
        this.caller = caller;
    }

    private record Row(HandedOver line, Long request) {}

    /** The newest first. */
    public List<HandedOver> since(Instant since, int most) {
        List<Row> rows = rows(since, most);
        Set<Long> asked =
                rows.stream()
                        .map(Row::request)
                        .filter(each -> each != null)
                        .collect(Collectors.toSet());
        var visible = requests.references(asked);
        return rows.stream()
                .filter(row -> row.request() == null || visible.containsKey(row.request()))
                .map(
                        row ->
                                row.request() == null
                                        ? row.line()
                                        : about(row.line(), visible.get(row.request())))
                .toList();
    }

    private static HandedOver about(HandedOver line, String request) {
        return new HandedOver(
                line.at(), line.text(), line.scorecard(), line.period(), line.revision(), request);
    }

    /** What is said of steps to publication is for those alone who see drafts. */
    @SuppressWarnings("unchecked")
    private List<Row> rows(Instant since, int most) {
        Query query =
                database.createNativeQuery(
                        """
                        select t.at, p.line, s.code, e.period_code, e.revision, t.request_id
                        from told_person p join telling t on t.id = p.telling_id join edition e on e.id = t.edition_id join scorecard s on s.code = e.scorecard_code
                        where p.subject = :me and t.at >= :since and %s and (t.kind = 'REQUEST_STEP' or :seesDrafts)
                        order by t.at desc, t.id desc limit :most
                        """
                                .formatted(Visibility.EDITION),
                        Object[].class);
        visibility.bind(query);
        List<Object[]> rows =
                query.setParameter("me", caller.subject())
                        .setParameter("since", since)
                        .setParameter("most", most)
                        .getResultList();
        return rows.stream()
                .map(
                        row ->
                                new Row(
                                        new HandedOver(
                                                (Instant) row[0],
                                                (String) row[1],
                                                (String) row[2],
                                                (String) row[3],
                                                (Integer) row[4],
                                                null),
                                        row[5] == null ? null : ((Number) row[5]).longValue()))
                .toList();
    }
}
