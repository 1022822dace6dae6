package org.scrutineer.query;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.indicator.IndicatorVisibility;
import org.scrutineer.problem.ProblemException;

/** General questions as the caller may see them. */
@RequestScoped
public class GeneralQueryRepository {

    private final EntityManager database;
    private final Visibility visibility;
    private final Caller caller;

    GeneralQueryRepository(EntityManager database, Visibility visibility, Caller caller) {
        this.database = database;
        this.visibility = visibility;
        this.caller = caller;
    }

    /** The newest first, before {@code beforeId}. */
    List<GeneralQueryView> page(
            @Nullable QueryState state, boolean mine, @Nullable Long beforeId, int limit) {
        Conditions conditions =
                new Conditions()
                        .and("q.state = :state", "state", state)
                        .and("q.raised_by = :me", mine)
                        .and("q.id < :beforeId", "beforeId", beforeId);
        return views(
                conditions.sql() + " order by q.id desc limit " + limit, conditions.parameters());
    }

    Optional<GeneralQueryView> view(long id) {
        return views(" and q.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** Of these questions the references of those that the caller may see, by their numbers. */
    public Map<Long, String> references(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows(
                                " and q.id = any(cast(:ids as bigint[]))",
                                Map.of("ids", ids.toArray(Long[]::new)))
                        .stream()
                        .map(GeneralQueryRow::id)
                        .collect(Collectors.toMap(id -> id, Reference.QUERY::of));
    }

    /** Held until the transaction ends; what the caller may not see is not there. */
    GeneralQuery toChange(String reference, Precondition precondition) {
        long id = Reference.QUERY.id(reference);
        view(id).orElseThrow(ProblemException::notFound);
        GeneralQuery query = hold(id);
        precondition.check(query.version());
        return query;
    }

    GeneralQuery hold(long id) {
        return database.find(GeneralQuery.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    int version(long id) {
        return database.find(GeneralQuery.class, id).version();
    }

    void add(GeneralQuery query) {
        database.persist(query);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    private List<GeneralQueryView> views(String andWhere, Map<String, ?> parameters) {
        return rows(andWhere, parameters).stream().map(this::view).toList();
    }

    private List<GeneralQueryRow> rows(String andWhere, Map<String, ?> parameters) {
        NativeQuery<GeneralQueryRow> query =
                Rows.of(
                        GeneralQueryRow.class,
                        database.createNativeQuery(GeneralQueryRow.SELECT + andWhere));
        visibility.bindQueries(query);
        IndicatorVisibility.bind(query, visibility);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private GeneralQueryView view(GeneralQueryRow row) {
        return new GeneralQueryView(
                Reference.QUERY.of(row.id()),
                row.question(),
                row.state(),
                row.state().words(),
                row.mine() || visibility.seesEveryQuery() ? row.raisedName() : null,
                row.raisedAt(),
                row.mine(),
                row.given(),
                row.measure(),
                Stream.of(QueryMove.values())
                        .filter(move -> move.isLegal(row.state()) && may(move, row))
                        .toList());
    }

    private boolean may(QueryMove move, GeneralQueryRow row) {
        return switch (move) {
            case ANSWER -> caller.may(Permission.REQUESTS_TRIAGE);
            case WITHDRAW -> row.mine() && caller.may(Permission.REQUESTS_RAISE);
        };
    }
}
