package org.scrutineer.committee;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicVisibility;
import org.scrutineer.database.Conditions;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Rows;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Reference;
import org.scrutineer.recommendation.RecommendationReference;

/**
 * Items as the caller may see them: those about nothing that is hidden from them. What does not ask
 * who is calling says so.
 */
@RequestScoped
class WorkItemRepository {

    private final EntityManager database;
    private final ClinicVisibility visibility;
    private final Seats seats;
    private final Clock clock;
    private final JsonText json;

    WorkItemRepository(
            EntityManager database,
            ClinicVisibility visibility,
            Seats seats,
            Clock clock,
            JsonText json) {
        this.database = database;
        this.visibility = visibility;
        this.seats = seats;
        this.clock = clock;
        this.json = json;
    }

    /** What a list is narrowed to; null is not narrowed. */
    record Filter(
            @Nullable String committee,
            @Nullable Long request,
            @Nullable Long clinic,
            @Nullable RecommendationReference recommendation,
            @Nullable WorkItemState state) {}

    /** As the statement gives it. */
    private record MeetingOfItem(long id, @Nullable String title, Instant startsAt, String place) {
        MeetingInBrief brief() {
            return new MeetingInBrief(Reference.MEETING.of(id), title, startsAt, place);
        }
    }

    /** As the statement gives it. */
    private record StepRow(
            WorkItemMove move,
            @Nullable MeetingOfItem from,
            @Nullable MeetingOfItem to,
            @Nullable String reason,
            String by,
            Instant at) {
        WorkItemView.Step step() {
            return new WorkItemView.Step(
                    move,
                    from == null ? null : from.brief(),
                    to == null ? null : to.brief(),
                    reason,
                    by,
                    at);
        }
    }

    /** Newest first, before {@code beforeId}. */
    List<WorkItemView> page(Filter filter, @Nullable Long beforeId, int limit) {
        Conditions conditions =
                new Conditions()
                        .and("w.committee = :committee", "committee", filter.committee())
                        .and("w.request_id = :request", "request", filter.request())
                        .and("w.clinic_id = :clinic", "clinic", filter.clinic())
                        .and(
                                "n.year_code = :year",
                                "year",
                                filter.recommendation() == null
                                        ? null
                                        : filter.recommendation().year())
                        .and(
                                "n.number = :number",
                                "number",
                                filter.recommendation() == null
                                        ? null
                                        : filter.recommendation().number())
                        .and("w.state = :state", "state", filter.state())
                        .and("w.id < :beforeId", "beforeId", beforeId)
                        .bind("limit", limit);
        return views(
                conditions.sql() + " order by w.id desc limit :limit", conditions.parameters());
    }

    /** Those that are not yet placed, in the order they were put on. */
    List<WorkItemView> unplaced(String committee) {
        return views(
                " and w.committee = :committee and w.state = 'UNPLACED' order by w.id",
                Map.of("committee", committee));
    }

    /** Those on these meetings but for what was withdrawn, in the order they were put on. */
    List<WorkItemView> at(List<Long> meetings) {
        return views(
                " and w.meeting_id = any(cast(:meetings as bigint[])) and w.state <> 'WITHDRAWN' order by w.id",
                Map.of("meetings", meetings.toArray(Long[]::new)));
    }

    Optional<WorkItemView> view(long id) {
        return views(" and w.id = :id", Map.of("id", id)).stream().findFirst();
    }

    /** The version of an item that the caller may see. */
    int version(long id) {
        return database.find(WorkItem.class, id).version();
    }

    /**
     * The item, held until the transaction ends, when the caller may see it; refused with 403 is
     * what they may not do with it.
     */
    Optional<WorkItem> findToChange(long id, WorkItemMove move) {
        return rows(" and w.id = :id", Map.of("id", id)).stream()
                .findFirst()
                .map(
                        row -> {
                            Committee committee = new Committee(row.committee());
                            if (!seats.may(move, committee)) {
                                throw Seats.notTheirs();
                            }
                            seats.hold(committee);
                            return Objects.requireNonNull(
                                    database.find(
                                            WorkItem.class, id, LockModeType.PESSIMISTIC_WRITE));
                        });
    }

    /** The item, held until the transaction ends, when the caller may see it. */
    Optional<WorkItem> findToRedact(long id) {
        return rows(" and w.id = :id", Map.of("id", id)).stream()
                .findFirst()
                .map(row -> database.find(WorkItem.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those that are to be dealt with at a meeting, whoever is calling. */
    List<WorkItem> plannedAt(long meeting) {
        return database.createQuery(
                        "from WorkItem where meetingId = :meeting and state = :state order by id",
                        WorkItem.class)
                .setParameter("meeting", meeting)
                .setParameter("state", WorkItemState.PLANNED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Whether anything was dealt with at a meeting, whoever is calling. */
    boolean isAnyDoneAt(long meeting) {
        return database.createQuery(
                                "select count(*) from WorkItem where meetingId = :meeting and state = :state",
                                Long.class)
                        .setParameter("meeting", meeting)
                        .setParameter("state", WorkItemState.DONE)
                        .getSingleResult()
                > 0;
    }

    /** Whether this is still to be dealt with by the committee, whoever is calling. */
    boolean isOnProgramme(String committee, WorkItemKind kind, long about) {
        return !database.createNativeQuery(
                        "select 1 from work_item where committee = :committee and kind = :kind and coalesce(request_id, clinic_id, recommendation_id) = :about and state in ('UNPLACED', 'PLANNED')")
                .setParameter("committee", committee)
                .setParameter("kind", kind.name())
                .setParameter("about", about)
                .getResultList()
                .isEmpty();
    }

    void add(WorkItem put) {
        database.persist(put);
        database.flush();
    }

    private List<WorkItemView> views(String andWhere, Map<String, ?> parameters) {
        return rows(andWhere, parameters).stream().map(this::view).toList();
    }

    private List<WorkItemRow> rows(String andWhere, Map<String, ?> parameters) {
        NativeQuery<WorkItemRow> query =
                Rows.of(
                        WorkItemRow.class,
                        database.createNativeQuery(WorkItemRow.SELECT + andWhere));
        visibility.bind(query);
        parameters.forEach(query::setParameter);
        return query.getResultList();
    }

    private WorkItemView view(WorkItemRow row) {
        Committee committee = new Committee(row.committee());
        MeetingInBrief meeting = meeting(row.meeting());
        List<StepRow> steps = json.read(row.history(), new TypeReference<>() {});
        return new WorkItemView(
                Reference.WORK_ITEM.of(row.id()),
                committee.code(),
                committee.title(),
                row.kind(),
                row.kind().words(),
                row.title(),
                row.wanted(),
                row.about(),
                meeting,
                row.state(),
                row.state().words(),
                row.putName(),
                row.putAt(),
                steps.stream().map(StepRow::step).toList(),
                row.ended(),
                row.answersRequest(),
                actions(row, committee, meeting));
    }

    private List<WorkItemMove> actions(
            WorkItemRow row, Committee committee, @Nullable MeetingInBrief meeting) {
        boolean begun = meeting != null && !clock.instant().isBefore(meeting.startsAt());
        return Stream.of(WorkItemMove.values())
                .filter(move -> move.isLegal(row.state()))
                .filter(move -> seats.may(move, committee))
                .filter(move -> begun || move != WorkItemMove.COMPLETE)
                .toList();
    }

    private @Nullable MeetingInBrief meeting(@Nullable String text) {
        if (text == null) {
            return null;
        }
        MeetingOfItem meeting = json.read(text, new TypeReference<>() {});
        return meeting.brief();
    }
}
