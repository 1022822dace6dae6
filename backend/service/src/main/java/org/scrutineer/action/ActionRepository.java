package org.scrutineer.action;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
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
import org.scrutineer.clinic.ClinicVisibility;
import org.scrutineer.clock.Clocks;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Rows;
import org.scrutineer.http.OpenFirst;
import org.scrutineer.http.Reference;
import org.scrutineer.indicator.IndicatorVisibility;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;
import org.scrutineer.recommendation.RecommendationReference;

/**
 * Actions as the caller may see them: those of recommendations, and of the clinics that they see.
 */
@RequestScoped
class ActionRepository {

    private final EntityManager database;
    private final ClinicVisibility visibility;
    private final Visibility readers;
    private final Caller caller;
    private final Clock clock;
    private final JsonText json;

    ActionRepository(
            EntityManager database,
            ClinicVisibility visibility,
            Visibility readers,
            Caller caller,
            Clock clock,
            JsonText json) {
        this.database = database;
        this.visibility = visibility;
        this.readers = readers;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /** What a list is narrowed to; null is not narrowed. */
    record Filter(
            @Nullable Long clinic,
            @Nullable RecommendationReference recommendation,
            @Nullable String indicator,
            @Nullable ActionState state,
            @Nullable String committee,
            boolean mine) {}

    /** An action in a list, and where in it. */
    record Listed(ActionView view, OpenFirst place) {}

    /** Those that are open by the day they are due, then those that ended, the newest first. */
    List<Listed> page(Filter filter, @Nullable OpenFirst after, int limit) {
        Conditions conditions =
                new Conditions()
                        .and("a.clinic_id = :clinic", "clinic", filter.clinic())
                        .and(ActionRow.ON_MEASURE, "indicator", filter.indicator())
                        .and("a.state = :state", "state", filter.state())
                        .and(ClinicVisibility.OF_COMMITTEE, "committee", filter.committee())
                        .and("a.owner = :me", filter.mine())
                        .bind("limit", limit);
        if (filter.recommendation() != null) {
            conditions
                    .and(
                            "n.year_code = :year and n.number = :number",
                            "year",
                            filter.recommendation().year())
                    .bind("number", filter.recommendation().number());
        }
        if (after != null) {
            conditions
                    .and(ActionRow.AFTER, "over", after.over())
                    .bind("position", after.position())
                    .bind("after", after.id());
        }
        return rows(conditions.sql() + ActionRow.ORDER, conditions.parameters()).stream()
                .map(
                        row ->
                                new Listed(
                                        view(row),
                                        new OpenFirst(row.over(), row.position(), row.id())))
                .toList();
    }

    Optional<ActionView> view(long id) {
        return rows(id).map(this::view);
    }

    /** Of these actions the references of those that the caller may see, by their numbers. */
    Map<Long, String> references(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows(
                                " and a.id = any(cast(:ids as bigint[]))",
                                Map.of("ids", ids.toArray(Long[]::new)))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        ActionRow::id, row -> Reference.ACTION.of(row.id())));
    }

    /** The version of an action that the caller may see. */
    int version(long id) {
        return database.find(AgreedAction.class, id).version();
    }

    /**
     * The action, held until the transaction ends, when the caller may see it; refused with 403 is
     * what they may not do with it.
     */
    Optional<AgreedAction> findToChange(long id, ActionMove move) {
        return rows(id).map(
                        row -> {
                            if (!may(move, row)) {
                                throw ProblemException.of(
                                        ProblemType.NOT_PERMITTED,
                                        row.recommendation() == null
                                                ? "Only its owner can do this, or those who arrange the clinic."
                                                : "Only its owner can do this, or those who record recommendations.");
                            }
                            return database.find(
                                    AgreedAction.class, id, LockModeType.PESSIMISTIC_WRITE);
                        });
    }

    void add(AgreedAction agreed) {
        database.persist(agreed);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    private Optional<ActionRow> rows(long id) {
        return rows(" and a.id = :id", Map.of("id", id)).stream().findFirst();
    }

    private List<ActionRow> rows(String andWhere, Map<String, ?> parameters) {
        NativeQuery<ActionRow> query =
                Rows.of(ActionRow.class, database.createNativeQuery(ActionRow.SELECT + andWhere));
        visibility.bind(query);
        IndicatorVisibility.bind(query, readers);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private ActionView view(ActionRow row) {
        RecommendationReference recommendation = row.recommendation();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.LONDON);
        return new ActionView(
                Reference.ACTION.of(row.id()),
                row.clinicId() == null ? null : Reference.CLINIC.of(row.clinicId()),
                row.clinicTitle(),
                recommendation == null ? null : recommendation.address(),
                recommendation == null ? null : recommendation.cited(),
                json.read(row.measures(), new TypeReference<>() {}),
                row.text(),
                row.ownerName(),
                isMine(row),
                row.dueOn(),
                row.state() == ActionState.OPEN && row.dueOn().isBefore(today),
                row.nextReportOn(),
                row.state(),
                row.state().words(),
                row.agreedName(),
                row.agreedAt(),
                json.read(row.progress(), new TypeReference<>() {}),
                row.ended(),
                Stream.of(ActionMove.values())
                        .filter(move -> move.isLegal(row.state()))
                        .filter(move -> may(move, row))
                        .toList());
    }

    /** Of an action of somebody else's, those alone who arrange its clinic or record the other. */
    private boolean may(ActionMove move, ActionRow row) {
        boolean arranges =
                caller.may(
                                row.recommendation() == null
                                        ? Permission.CLINICS_ARRANGE
                                        : Permission.RECOMMENDATIONS_RECORD)
                        && row.whole();
        boolean owns = move.permission() != Permission.CLINICS_ARRANGE && isMine(row);
        return caller.may(move.permission()) && (arranges || owns);
    }

    private boolean isMine(ActionRow row) {
        return row.owner().equals(caller.subject());
    }
}
