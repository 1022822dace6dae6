package org.scrutineer.clinic;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.clinic.ClinicView.Invited;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Rows;
import org.scrutineer.http.OpenFirst;
import org.scrutineer.http.Reference;
import org.scrutineer.http.WallTime;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;
import org.scrutineer.request.RequestsAtClinics;
import org.scrutineer.request.RequestsAtClinics.AgendaItem;

/** Clinics as the caller may see them. */
@RequestScoped
class ClinicRepository {

    private final EntityManager database;
    private final ClinicVisibility visibility;
    private final RequestsAtClinics requests;
    private final Caller caller;
    private final Clock clock;
    private final JsonText json;

    ClinicRepository(
            EntityManager database,
            ClinicVisibility visibility,
            RequestsAtClinics requests,
            Caller caller,
            Clock clock,
            JsonText json) {
        this.database = database;
        this.visibility = visibility;
        this.requests = requests;
        this.caller = caller;
        this.clock = clock;
        this.json = json;
    }

    /** What a list is narrowed to; null is not narrowed. */
    record Filter(
            @Nullable String indicator,
            @Nullable ClinicState state,
            @Nullable String committee,
            @Nullable Long panel,
            boolean mine) {}

    /** A clinic in a list, and where in it. */
    record Listed(ClinicView view, OpenFirst place) {}

    /** The next first, then those that are over, the newest first. */
    List<Listed> page(Filter filter, @Nullable OpenFirst after, int limit) {
        Conditions conditions =
                new Conditions()
                        .and(ClinicVisibility.ON_MEASURE, "indicator", filter.indicator())
                        .and("c.state = :state", "state", filter.state())
                        .and(ClinicVisibility.OF_COMMITTEE, "committee", filter.committee())
                        .and("c.panel_id = :panel", "panel", filter.panel())
                        .and(ClinicVisibility.INVITED, filter.mine())
                        .bind("limit", limit);
        if (after != null) {
            conditions
                    .and(ClinicRow.AFTER, "over", after.over())
                    .bind("position", after.position())
                    .bind("after", after.id());
        }
        List<ClinicRow> rows = rows(conditions.sql() + ClinicRow.ORDER, conditions.parameters());
        Map<Long, AgendaItem> visible = visible(rows);
        return rows.stream()
                .map(
                        row ->
                                new Listed(
                                        view(row, visible),
                                        new OpenFirst(row.over(), row.position(), row.id())))
                .toList();
    }

    Optional<ClinicView> view(long id) {
        List<ClinicRow> rows = rows(id);
        Map<Long, AgendaItem> visible = visible(rows);
        return rows.stream().map(row -> view(row, visible)).findFirst();
    }

    /** The version of a clinic that the caller may see. */
    int version(long id) {
        return database.find(Clinic.class, id).version();
    }

    /** The clinic, held until the transaction ends, when the caller may see it. */
    Optional<Clinic> findToChange(long id) {
        return rows(id).stream().findFirst().map(this::held);
    }

    /**
     * The same for those who arrange it, who must know all that is on it: whoever is invited to a
     * clinic on something hidden from them cannot tell what they would change.
     */
    Optional<Clinic> findToArrange(long id) {
        return rows(id).stream()
                .findFirst()
                .map(
                        row -> {
                            if (!row.whole()) {
                                throw ProblemException.of(
                                        ProblemType.NOT_PERMITTED,
                                        "Only those who may read every request on its agenda can arrange this clinic.");
                            }
                            return held(row);
                        });
    }

    private Clinic held(ClinicRow row) {
        return database.find(Clinic.class, row.id(), LockModeType.PESSIMISTIC_WRITE);
    }

    /** Those of a panel that are to come, held until the transaction ends, whoever is calling. */
    List<Clinic> toCome(long panel) {
        return database.createQuery(
                        "from Clinic where panelId = :panel and state = :state and startsAt > :now order by id",
                        Clinic.class)
                .setParameter("panel", panel)
                .setParameter("state", ClinicState.PLANNED)
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    void add(Clinic planned) {
        database.persist(planned);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    private List<ClinicRow> rows(long id) {
        return rows(" and c.id = :id", Map.of("id", id));
    }

    private List<ClinicRow> rows(String andWhere, Map<String, ?> parameters) {
        NativeQuery<ClinicRow> query =
                Rows.of(ClinicRow.class, database.createNativeQuery(ClinicRow.SELECT + andWhere));
        visibility.bind(query);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private Map<Long, AgendaItem> visible(List<ClinicRow> rows) {
        return requests.visible(rows.stream().flatMap(row -> row.requests().stream()).toList());
    }

    private ClinicView view(ClinicRow row, Map<Long, AgendaItem> visible) {
        return new ClinicView(
                Reference.CLINIC.of(row.id()),
                row.title(),
                row.state(),
                row.state().words(),
                row.startsAt(),
                row.endsAt(),
                WallTime.of(row.startsAt()),
                Duration.between(row.startsAt(), row.endsAt()).toMinutes(),
                row.place(),
                row.link(),
                row.preparation(),
                row.requests().stream().map(visible::get).filter(Objects::nonNull).toList(),
                invited(row),
                row.invitedMe(),
                json.read(row.questions(), new TypeReference<>() {}),
                row.written(),
                row.held(),
                row.cancelled(),
                row.panel(),
                actions(row));
    }

    private List<Invited> invited(ClinicRow row) {
        List<Invited> invited = json.read(row.invited(), new TypeReference<>() {});
        return caller.may(Permission.CLINICS_ARRANGE)
                ? invited
                : invited.stream().map(each -> new Invited(null, each.name())).toList();
    }

    private List<ClinicMove> actions(ClinicRow row) {
        boolean begun = !clock.instant().isBefore(row.startsAt());
        return Stream.of(ClinicMove.values())
                .filter(move -> move.isLegal(row.state()))
                .filter(move -> caller.may(move.permission()))
                .filter(move -> row.whole() || move.permission() != Permission.CLINICS_ARRANGE)
                .filter(move -> begun || move != ClinicMove.HOLD)
                .toList();
    }
}
