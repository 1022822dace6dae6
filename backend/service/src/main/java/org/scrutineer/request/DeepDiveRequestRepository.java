package org.scrutineer.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Rows;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.PeriodCode;
import org.scrutineer.period.YearType;
import org.scrutineer.request.DeepDiveRequestView.Action;
import org.scrutineer.request.DeepDiveRequestView.Answer;
import org.scrutineer.request.DeepDiveRequestView.Decision;
import org.scrutineer.request.DeepDiveRequestView.MeasureName;
import org.scrutineer.request.DeepDiveRequestView.Supporter;

/**
 * Requests as the caller may see them: those on editions and measures they may read. What does not
 * ask who is calling is for this package alone.
 */
@RequestScoped
public class DeepDiveRequestRepository {

    /**
     * One statement whatever the number of requests: measures and supporters come along as JSON.
     */
    private static final String SELECT =
            """
            select r.id, r.question, r.hoped_answer, r.state, r.late, r.raised_by, r.raised_name, r.raised_at, r.decided_name, r.decided_at, r.reason,
                   r.answer, r.answered_name, r.answered_at,
                   cast((select json_agg(json_build_object('code', m.indicator_code, 'title', i.title) order by m.indicator_code)
                         from requested_measure m join indicator i on i.code = m.indicator_code where m.request_id = r.id) as text) as measures,
                   cast((select json_agg(json_build_object('name', p.name, 'at', p.at) order by p.at) from request_supporter p where p.request_id = r.id) as text) as supporters,
                   exists (select 1 from request_supporter p where p.request_id = r.id and p.subject = :me) as supported_by_me,
                   e.scorecard_code, s.title, e.period_code, s.frequency, s.year_type
            from deep_dive_request r join edition e on e.id = r.edition_id join scorecard s on s.code = e.scorecard_code
            where %s and (%s or not exists (
                select 1 from requested_measure m join indicator_set_item x on x.scorecard_code = e.scorecard_code and x.version = e.set_version and x.indicator_code = m.indicator_code
                where m.request_id = r.id and x.exempt_reason is not null))
            """
                    .formatted(Visibility.EDITION, Visibility.EXEMPT);

    private record Request(
            long id,
            String question,
            @Nullable String hopedAnswer,
            RequestState state,
            boolean late,
            String raisedBy,
            String raisedName,
            Instant raisedAt,
            @Nullable String decidedName,
            @Nullable Instant decidedAt,
            @Nullable String reason,
            @Nullable String answer,
            @Nullable String answeredName,
            @Nullable Instant answeredAt,
            String measures,
            @Nullable String supporters,
            boolean supportedByMe,
            String scorecardCode,
            String title,
            String periodCode,
            Frequency frequency,
            YearType yearType) {}

    private final EntityManager database;
    private final Visibility visibility;
    private final Caller caller;
    private final ObjectMapper json;

    DeepDiveRequestRepository(
            EntityManager database, Visibility visibility, Caller caller, ObjectMapper json) {
        this.database = database;
        this.visibility = visibility;
        this.caller = caller;
        this.json = json;
    }

    /** What a list is narrowed to; null is not narrowed. */
    record Filter(
            @Nullable String scorecard,
            @Nullable String period,
            @Nullable String indicator,
            @Nullable RequestState state,
            boolean mine) {}

    /** Newest first, before {@code beforeId}. */
    List<DeepDiveRequestView> page(Filter filter, @Nullable Long beforeId, int limit) {
        StringBuilder where = new StringBuilder();
        Map<String, Object> parameters = new HashMap<>();
        add(where, parameters, " and s.code = :scorecard", "scorecard", filter.scorecard());
        add(where, parameters, " and e.period_code = :period", "period", filter.period());
        add(
                where,
                parameters,
                " and exists (select 1 from requested_measure m where m.request_id = r.id and m.indicator_code = :indicator)",
                "indicator",
                filter.indicator());
        add(
                where,
                parameters,
                " and r.state = :state",
                "state",
                filter.state() == null ? null : filter.state().name());
        add(where, parameters, " and r.id < :beforeId", "beforeId", beforeId);
        if (filter.mine()) {
            where.append(
                    " and (r.raised_by = :me or exists (select 1 from request_supporter p where p.request_id = r.id and p.subject = :me))");
        }
        return views(where + " order by r.id desc limit " + limit, parameters);
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
                                            Reference.id(view.reference()), view.reference()));
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

    /** The open request on one of these measures of an edition, when there is one. */
    Optional<Long> openOn(long edition, List<String> indicators) {
        return database
                .createNativeQuery(
                        "select request_id from requested_measure where edition_id = :edition and open and indicator_code = any(:indicators) order by request_id",
                        Long.class)
                .setParameter("edition", edition)
                .setParameter("indicators", indicators.toArray(String[]::new))
                .getResultList()
                .stream()
                .findFirst()
                .map(Long.class::cast);
    }

    private static void add(
            StringBuilder where,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            parameters.put(name, value);
        }
    }

    private List<DeepDiveRequestView> views(String andWhere, Map<String, ?> parameters) {
        NativeQuery<Request> query =
                Rows.of(Request.class, database.createNativeQuery(SELECT + andWhere));
        visibility.bind(query);
        query.setParameter("me", caller.subject());
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(this::view).toList();
    }

    private DeepDiveRequestView view(Request row) {
        boolean mine = row.raisedBy().equals(caller.subject());
        List<Supporter> supporters =
                row.supporters() == null
                        ? List.of()
                        : read(row.supporters(), new TypeReference<>() {});
        return new DeepDiveRequestView(
                Reference.of(row.id()),
                row.scorecardCode(),
                row.title(),
                row.periodCode(),
                PeriodCode.label(row.periodCode(), row.frequency(), row.yearType()),
                read(row.measures(), new TypeReference<List<MeasureName>>() {}),
                row.question(),
                row.hopedAnswer(),
                row.state(),
                row.state().words(),
                row.late(),
                row.raisedName(),
                row.raisedAt(),
                mine,
                row.supportedByMe(),
                supporters,
                row.decidedName() == null || row.decidedAt() == null
                        ? null
                        : new Decision(row.decidedName(), row.decidedAt(), row.reason()),
                row.answer() == null || row.answeredName() == null || row.answeredAt() == null
                        ? null
                        : new Answer(row.answer(), row.answeredName(), row.answeredAt()),
                actions(row.state(), mine, row.supportedByMe(), !supporters.isEmpty()));
    }

    private List<Action> actions(
            RequestState state, boolean mine, boolean supported, boolean hasSupporters) {
        List<Action> actions = new ArrayList<>();
        boolean waiting = state == RequestState.SUBMITTED;
        boolean member = caller.may(Permission.REQUESTS_RAISE);
        add(actions, Action.SUPPORT, member && state.isOpen() && !mine && !supported);
        add(actions, Action.STOP_SUPPORTING, member && state.isOpen() && supported);
        add(actions, Action.WITHDRAW, member && waiting && mine && !hasSupporters);
        add(actions, Action.ACCEPT, waiting && caller.may(Permission.REQUESTS_TRIAGE));
        add(actions, Action.DECLINE, waiting && caller.may(Permission.REQUESTS_TRIAGE));
        add(
                actions,
                Action.ANSWER,
                state == RequestState.ACCEPTED && caller.may(Permission.REQUESTS_ANSWER));
        return actions;
    }

    private static void add(List<Action> actions, Action action, boolean allowed) {
        if (allowed) {
            actions.add(action);
        }
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
