package org.scrutineer.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Audience;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.RequestsAtClinics.AgendaItem;

/**
 * Requests as the caller may see them: those on editions and measures they may read. What does not
 * ask who is calling is for this package alone.
 */
@RequestScoped
public class DeepDiveRequestRepository {

    private final EntityManager database;
    private final Visibility visibility;
    private final Caller caller;
    private final RequestViews views;

    DeepDiveRequestRepository(
            EntityManager database, Visibility visibility, Caller caller, RequestViews views) {
        this.database = database;
        this.visibility = visibility;
        this.caller = caller;
        this.views = views;
    }

    /** What a list is narrowed to; null is not narrowed. */
    record Filter(
            @Nullable String scorecard,
            @Nullable String period,
            @Nullable String indicator,
            @Nullable RequestState state,
            @Nullable String committee,
            @Nullable AnswerDraftState draft,
            boolean mine) {}

    /** Newest first, before {@code beforeId}. */
    List<DeepDiveRequestView> page(Filter filter, @Nullable Long beforeId, int limit) {
        Conditions conditions =
                new Conditions()
                        .and("r.scorecard_code = :scorecard", "scorecard", filter.scorecard())
                        .and("r.period_code = :period", "period", filter.period())
                        .and(
                                "exists (select 1 from requested_measure m where m.request_id = r.id and m.indicator_code = :indicator)",
                                "indicator",
                                filter.indicator())
                        .and("r.state = :state", "state", filter.state())
                        .and(ConcernsCommittee.REQUEST, "committee", filter.committee())
                        .and("d.state = :draft", "draft", filter.draft())
                        .and("r.id < :beforeId", "beforeId", beforeId)
                        .and(
                                "(r.raised_by = :me or exists (select 1 from request_supporter p where p.request_id = r.id and p.subject = :me) or exists (select 1 from request_officer o where o.request_id = coalesce(r.joined_to, r.id) and o.subject = :me))",
                                filter.mine());
        return views(
                conditions.sql() + " order by r.id desc limit " + limit, conditions.parameters());
    }

    /**
     * Those that wait for somebody and lead those joined to them, and those on which documents are
     * still to be provided, the oldest first.
     */
    public List<DeepDiveRequestView> waiting() {
        return views(
                " and (r.joined_to is null and r.state in ('SUBMITTED', 'CLARIFYING', 'ACCEPTED')"
                        + " or exists (select 1 from request_document_clock k where k.request_id = r.id and k.state = 'RUNNING')) order by r.id",
                Map.of());
    }

    /** Those on a measure, whichever scorecard they were made on, newest first. */
    public List<DeepDiveRequestView> onMeasure(String indicator, int limit) {
        return page(new Filter(null, null, indicator, null, null, null, false), null, limit);
    }

    Optional<DeepDiveRequestView> view(long id) {
        return views(" and r.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Of these requests the references of those that the caller may see, by their numbers. */
    public Map<Long, String> references(Collection<Long> ids) {
        Map<Long, String> references = new HashMap<>();
        if (!ids.isEmpty()) {
            views(
                            " and r.id = any(cast(:ids as bigint[]))",
                            Map.of("ids", ids.toArray(Long[]::new)))
                    .forEach(
                            view ->
                                    references.put(
                                            Reference.REQUEST.id(view.reference()),
                                            view.reference()));
        }
        return references;
    }

    /** The request, held until the transaction ends, when the caller may see it. */
    Optional<DeepDiveRequest> findToChange(long id) {
        return view(id).map(
                        visible ->
                                database.find(
                                        DeepDiveRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same over the version that the caller read; what they may not see is not there. */
    DeepDiveRequest toChange(String reference, Precondition precondition) {
        DeepDiveRequest request =
                findToChange(Reference.REQUEST.id(reference))
                        .orElseThrow(ProblemException::notFound);
        precondition.check(request.version());
        return request;
    }

    /** As the agenda of a clinic shows those of these that the caller may see. */
    Map<Long, AgendaItem> agenda(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        NativeQuery<AgendaRow> query =
                Rows.of(AgendaRow.class, database.createNativeQuery(AgendaRow.SELECT));
        visibility.bind(query);
        Map<Long, AgendaItem> items = new HashMap<>();
        query.setParameter("ids", ids.toArray(Long[]::new))
                .getResultList()
                .forEach(row -> items.put(row.id(), row.item(views.measures(row.measures()))));
        return items;
    }

    /** The number of the request that leads this one, which may be itself; whoever is calling. */
    long leaderOf(long id) {
        return (Long)
                database.createNativeQuery(
                                "select coalesce(joined_to, id) from deep_dive_request where id = :id",
                                Long.class)
                        .setParameter("id", id)
                        .getSingleResult();
    }

    /** The codes of the measures that it is about. */
    List<String> measures(DeepDiveRequest request) {
        return database.createNativeQuery(
                        "select indicator_code from requested_measure where request_id = :request order by indicator_code",
                        String.class)
                .setParameter("request", request.id())
                .getResultList();
    }

    /** The version of a request that the caller may see. */
    int version(long id) {
        return database.find(DeepDiveRequest.class, id).version();
    }

    void add(DeepDiveRequest submitted) {
        database.persist(submitted);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    /** Whoever read it before something that is kept beside it was changed has an old version. */
    void becomesAnother(DeepDiveRequest request) {
        database.lock(request, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Those that follow this one, the first first, held until the transaction ends. */
    List<DeepDiveRequest> joinedTo(DeepDiveRequest leader) {
        return database.createQuery(
                        "from DeepDiveRequest where joinedTo = :leader order by id",
                        DeepDiveRequest.class)
                .setParameter("leader", leader.id())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The request, held until the transaction ends, whoever is calling. */
    DeepDiveRequest hold(long id) {
        return database.find(DeepDiveRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Of these two that the caller may see, whether one is on exempt measures and one not. */
    boolean differInExemption(long one, long other) {
        Query query =
                database.createNativeQuery(
                        RequestRow.SEEN
                                + "select count(distinct r.exempt) from seen r where r.id in (:one, :other)",
                        Long.class);
        visibility.bind(query);
        query.setParameter("one", one).setParameter("other", other);
        return (Long) query.getSingleResult() > 1;
    }

    /**
     * Whether some who may read the one may not read the other. What is said to the other's readers
     * is then not for them.
     */
    boolean reachesMore(DeepDiveRequest one, DeepDiveRequest other) {
        return (Boolean)
                database.createNativeQuery(
                                """
                                with readers as (
                                    select r.id, %s from deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code where r.id in (:one, :other))
                                select b.audience = 'COMMITTEES' and not (a.audience = 'COMMITTEES' and a.committees <@ b.committees)
                                from readers a, readers b where a.id = :one and b.id = :other
                                """
                                        .formatted(RequestVisibility.READERS),
                                Boolean.class)
                        .setParameter("one", one.id())
                        .setParameter("other", other.id())
                        .getSingleResult();
    }

    /**
     * The request that leads those open on one of these measures, wherever they were made: of those
     * that the caller may see, and whose readers include those of the new one, the first.
     *
     * @param exempt whether the measures are exempt from publication; what is and what is not are
     *     kept apart
     */
    Optional<Long> leading(List<String> indicators, boolean exempt, Audience readers) {
        Query query =
                database.createNativeQuery(
                        RequestRow.SEEN
                                + """
                                select l.id from seen l where l.joined_to is null and l.exempt = :exempt
                                  and (l.audience <> 'COMMITTEES' or :kind = 'COMMITTEES' and cast(:readers as text[]) <@ l.readers) and exists (
                                    select 1 from seen r join requested_measure m on m.request_id = r.id
                                    where coalesce(r.joined_to, r.id) = l.id and m.open and m.indicator_code = any(:indicators))
                                order by l.id limit 1
                                """,
                        Long.class);
        visibility.bind(query);
        query.setParameter("exempt", exempt)
                .setParameter("kind", readers.kind().name())
                .setParameter("readers", readers.committees().toArray(String[]::new))
                .setParameter("indicators", indicators.toArray(String[]::new));
        return query.getResultList().stream().findFirst().map(Long.class::cast);
    }

    private List<DeepDiveRequestView> views(String andWhere, Map<String, ?> parameters) {
        NativeQuery<RequestRow> query =
                Rows.of(RequestRow.class, database.createNativeQuery(RequestRow.SELECT + andWhere));
        visibility.bind(query);
        visibility.bindAnswers(query);
        query.setParameter("seesAnswerDrafts", visibility.seesAnswerDrafts());
        parameters.forEach(query::setParameter);
        return views.all(query.getResultList());
    }
}
