package org.scrutineer.clinic.times;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.clinic.times.ProposalView.Given;
import org.scrutineer.clinic.times.ProposalView.Time;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.http.WallTime;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;
import org.scrutineer.request.RequestsAtClinics;
import org.scrutineer.request.RequestsAtClinics.AgendaItem;

/** Proposals as the caller may see them. */
@RequestScoped
public class ProposalRepository {

    private final EntityManager database;
    private final Visibility visibility;
    private final RequestsAtClinics requests;
    private final Caller caller;
    private final Clock clock;
    private final JsonText json;

    ProposalRepository(
            EntityManager database,
            Visibility visibility,
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

    /** The newest first, before {@code beforeId}. */
    List<ProposalView> page(
            @Nullable ProposalState state, boolean mine, @Nullable Long beforeId, int limit) {
        Conditions conditions =
                new Conditions()
                        .and("p.state = :state", "state", state)
                        .and(ProposalRow.ASKED_ME, mine)
                        .and("p.id < :beforeId", "beforeId", beforeId);
        return views(
                rows(
                        conditions.sql() + " order by p.id desc limit " + limit,
                        conditions.parameters()));
    }

    Optional<ProposalView> view(long id) {
        return views(rows(id)).stream().findFirst();
    }

    /** Of these the references of those that the caller may see, by their numbers. */
    public Map<Long, String> references(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows(
                                " and p.id = any(cast(:ids as bigint[]))",
                                Map.of("ids", ids.toArray(Long[]::new)))
                        .stream()
                        .map(ProposalRow::id)
                        .collect(Collectors.toMap(id -> id, Reference.CLINIC_TIMES::of));
    }

    /** The version of one that the caller may see. */
    int version(long id) {
        return Objects.requireNonNull(database.find(ClinicProposal.class, id)).version();
    }

    /** Held until the transaction ends, for whoever is asked. */
    Optional<ClinicProposal> findToAnswer(long id) {
        return rows(id).stream()
                .findFirst()
                .map(
                        row -> {
                            if (!row.askedMe()) {
                                throw ProblemException.of(
                                        ProblemType.NOT_PERMITTED,
                                        "Only those who are asked can say which times suit them.");
                            }
                            return hold(id);
                        });
    }

    /** Held until the transaction ends, for those who may read every request on its agenda. */
    Optional<ClinicProposal> findToArrange(long id) {
        return rows(id).stream()
                .findFirst()
                .map(
                        row -> {
                            if (!row.whole()) {
                                throw ProblemException.of(
                                        ProblemType.NOT_PERMITTED,
                                        "Only those who may read every request on its agenda can arrange this clinic.");
                            }
                            return hold(id);
                        });
    }

    ClinicProposal hold(long id) {
        return Objects.requireNonNull(
                database.find(ClinicProposal.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(ClinicProposal proposal) {
        database.persist(proposal);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    private List<ProposalRow> rows(long id) {
        return rows(" and p.id = :id", Map.of("id", id));
    }

    private List<ProposalRow> rows(String andWhere, Map<String, ?> parameters) {
        NativeQuery<ProposalRow> query =
                Rows.of(
                        ProposalRow.class,
                        database.createNativeQuery(ProposalRow.SELECT + andWhere));
        visibility.bind(query);
        query.setParameter("me", caller.subject());
        query.setParameter("arranges", caller.may(Permission.CLINICS_ARRANGE));
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private List<ProposalView> views(List<ProposalRow> rows) {
        Map<Long, AgendaItem> visible =
                requests.visible(rows.stream().flatMap(row -> row.requests().stream()).toList());
        return rows.stream().map(row -> view(row, visible)).toList();
    }

    private ProposalView view(ProposalRow row, Map<Long, AgendaItem> visible) {
        List<ProposalRow.Asked> asked = json.read(row.asked(), new TypeReference<>() {});
        List<Time> times = times(row, asked);
        boolean open = row.state() == ProposalState.OPEN;
        Instant now = clock.instant();
        return new ProposalView(
                Reference.CLINIC_TIMES.of(row.id()),
                row.title(),
                row.state(),
                row.state().words(),
                row.minutes(),
                row.note(),
                times,
                row.requests().stream().map(visible::get).filter(Objects::nonNull).toList(),
                row.panel(),
                arranges(row)
                        ? asked.stream()
                                .map(
                                        each ->
                                                new ProposalView.Asked(
                                                        each.subject(),
                                                        each.name(),
                                                        each.answers()))
                                .toList()
                        : null,
                row.askedMe(),
                open && row.askedMe() && times.stream().anyMatch(time -> waits(time, now)),
                row.proposedName(),
                row.proposedAt(),
                row.calledOff(),
                row.clinicId() == null ? null : Reference.CLINIC.of(row.clinicId()),
                Stream.of(ProposalMove.values())
                        .filter(move -> move.isLegal(row.state()) && may(move, row))
                        .toList());
    }

    private static boolean waits(Time time, Instant now) {
        return !time.withdrawn() && time.mine() == null && time.startsAt().isAfter(now);
    }

    private List<Time> times(ProposalRow row, List<ProposalRow.Asked> asked) {
        List<ProposalRow.Time> times = json.read(row.times(), new TypeReference<>() {});
        Map<Long, TimeAnswer> mine =
                asked.stream()
                        .filter(each -> each.subject().equals(caller.subject()))
                        .flatMap(each -> each.answers().stream())
                        .collect(Collectors.toMap(Given::time, Given::answer));
        return times.stream()
                .map(
                        time ->
                                new Time(
                                        time.id(),
                                        time.startsAt(),
                                        time.startsAt().plus(Duration.ofMinutes(row.minutes())),
                                        WallTime.of(time.startsAt()),
                                        time.withdrawn(),
                                        mine.get(time.id())))
                .toList();
    }

    private boolean may(ProposalMove move, ProposalRow row) {
        return move == ProposalMove.ANSWER ? row.askedMe() : arranges(row);
    }

    private boolean arranges(ProposalRow row) {
        return caller.may(Permission.CLINICS_ARRANGE) && row.whole();
    }
}
