package org.scrutineer.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.Redactions;
import org.scrutineer.redaction.UnwantedWords;

/** Arranges when committees meet. */
@ApplicationScoped
public class MeetingService {

    /** No meeting has this number. */
    private static final long NONE = 0;

    private final EntityManager database;
    private final Seats seats;
    private final Meetings meetings;
    private final WorkItemRepository items;
    private final WorkItemTrail trail;
    private final Redactions redactions;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    MeetingService(
            EntityManager database,
            Seats seats,
            Meetings meetings,
            WorkItemRepository items,
            WorkItemTrail trail,
            Redactions redactions,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.seats = seats;
        this.meetings = meetings;
        this.items = items;
        this.trail = trail;
        this.redactions = redactions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Meeting arrange(String code, MeetingPlan plan) {
        Committee committee = seats.hold(code);
        Instant start = plan.start(clock.instant());
        meetings.checkFree(committee.path(), start, NONE);
        Meeting meeting =
                new Meeting(committee.path(), plan, start, caller.name(), clock.instant());
        meetings.add(meeting);
        return done(meeting, "meeting-arranged", Map.of("committee", code, "plan", plan));
    }

    @Transactional
    Meeting change(String code, String reference, MeetingPlan plan, Precondition precondition) {
        Meeting meeting = toArrange(code, reference, precondition);
        Instant start = plan.start(clock.instant());
        meetings.checkFree(meeting.committee(), start, meeting.id());
        meeting.change(plan, start);
        return done(meeting, "meeting-changed", Map.of("plan", plan));
    }

    /** What was to be dealt with there waits for another meeting. */
    @Transactional
    Meeting cancel(String code, String reference, String reason, Precondition precondition) {
        Meeting meeting = toArrange(code, reference, precondition);
        meeting.cancel(caller.name(), clock.instant(), reason);
        if (items.isAnyDoneAt(meeting.id())) {
            throw ProblemException.conflict(
                    "Something was dealt with at this meeting already, so it took place.");
        }
        for (WorkItem item : items.plannedAt(meeting.id())) {
            item.postpone();
            trail.record(
                    item,
                    new WorkItemStep(WorkItemMove.POSTPONE, meeting.id(), null, reason),
                    "work-item-postponed");
        }
        return done(meeting, "meeting-cancelled", Map.of("reason", reason));
    }

    /** Takes words out of it, and out of the items that were postponed with it, for good. */
    @Transactional
    Meeting redact(
            String code, String reference, UnwantedWords unwanted, Precondition precondition) {
        long id = toArrange(code, reference, precondition).id();
        redactions.redact(RedactableMeeting.KIND, id, unwanted);
        return meetings.get(id);
    }

    private Meeting toArrange(String code, String reference, Precondition precondition) {
        Meeting meeting = meetings.hold(seats.hold(code), reference);
        precondition.check(meeting.version());
        return meeting;
    }

    private Meeting done(Meeting meeting, String action, Map<String, ?> detail) {
        database.flush();
        audit.record(action, "meeting", meeting.reference(), detail);
        return meeting;
    }
}
