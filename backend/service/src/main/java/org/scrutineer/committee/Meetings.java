package org.scrutineer.committee;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.database.Rows;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Reference;
import org.scrutineer.http.WallTime;
import org.scrutineer.problem.ProblemException;

/** The meetings of committees, which everybody may read who may read what members ask. */
@RequestScoped
class Meetings {

    private final EntityManager database;
    private final Caller caller;

    Meetings(EntityManager database, Caller caller) {
        this.database = database;
        this.caller = caller;
    }

    /** The next that is planned of each committee that has one, by the committee's path. */
    Map<String, MeetingInBrief> next(Instant now) {
        Map<String, MeetingInBrief> next = new LinkedHashMap<>();
        Rows.of(
                        MeetingRow.class,
                        database.createNativeQuery(
                                MeetingRow.SELECT
                                        + "where m.state = 'PLANNED' and m.starts_at >= :now order by m.starts_at, m.id"))
                .setParameter("now", now)
                .getResultList()
                .forEach(row -> next.putIfAbsent(row.committee(), row.brief()));
        return next;
    }

    /**
     * Those of a committee from this moment on, and before it those that still have something to
     * deal with; the first first.
     */
    List<MeetingRow> since(String committee, Instant start) {
        return Rows.of(
                        MeetingRow.class,
                        database.createNativeQuery(
                                MeetingRow.SELECT
                                        + """
                                        where m.committee = :committee and (m.starts_at >= :start
                                            or exists (select 1 from work_item w where w.meeting_id = m.id and w.state = 'PLANNED'))
                                        order by m.starts_at, m.id
                                        """))
                .setParameter("committee", committee)
                .setParameter("start", start)
                .getResultList();
    }

    Optional<MeetingView> view(Committee committee, String reference) {
        return Rows.of(
                        MeetingRow.class,
                        database.createNativeQuery(
                                MeetingRow.SELECT
                                        + "where m.id = :id and m.committee = :committee"))
                .setParameter("id", Reference.MEETING.id(reference))
                .setParameter("committee", committee.path())
                .getResultStream()
                .findFirst()
                .map(this::view);
    }

    MeetingView view(MeetingRow row) {
        return new MeetingView(
                Reference.MEETING.of(row.id()),
                new Committee(row.committee()).code(),
                row.title(),
                row.startsAt(),
                WallTime.of(row.startsAt()),
                row.place(),
                row.state(),
                row.state().words(),
                row.cancellation(),
                Stream.of(MeetingMove.values())
                        .filter(move -> move.isLegal(row.state()))
                        .filter(move -> caller.may(Permission.COMMITTEES_ARRANGE))
                        .toList());
    }

    /** The meeting of this committee, held until the transaction ends. */
    Meeting hold(Committee committee, String reference) {
        Meeting meeting =
                database.find(
                        Meeting.class,
                        Reference.MEETING.id(reference),
                        LockModeType.PESSIMISTIC_WRITE);
        if (meeting == null || !meeting.committee().equals(committee.path())) {
            throw ProblemException.notFound();
        }
        return meeting;
    }

    /** One that is there. */
    Meeting get(long id) {
        return Objects.requireNonNull(database.find(Meeting.class, id));
    }

    /** One of this committee that something can be placed at; refused with 422 is every other. */
    Meeting toPlaceAt(String committee, String reference) {
        return Reference.MEETING
                .find(reference)
                .map(id -> database.find(Meeting.class, id))
                .filter(meeting -> meeting.committee().equals(committee) && meeting.isPlanned())
                .orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        "/meeting",
                                        "is not a meeting of this committee that is planned"));
    }

    /** Refuses a second meeting of a committee at the same time. */
    void checkFree(String committee, Instant start, long except) {
        if (!database.createNativeQuery(
                        "select 1 from committee_meeting where committee = :committee and starts_at = :start and state = 'PLANNED' and id <> :except")
                .setParameter("committee", committee)
                .setParameter("start", start)
                .setParameter("except", except)
                .getResultList()
                .isEmpty()) {
            throw ProblemException.invalid(
                    "/startsAt", "is when another meeting of this committee begins");
        }
    }

    void add(Meeting arranged) {
        database.persist(arranged);
        database.flush();
    }
}
