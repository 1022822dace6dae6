package org.scrutineer.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.clinic.ClinicsAtCommittees;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.recommendation.RecommendationsAtCommittees;
import org.scrutineer.request.RequestStepTaken.Step;
import org.scrutineer.request.RequestsAtCommittees;

/** Takes items from being put on a work programme to what came of them. */
@ApplicationScoped
public class WorkItemService {

    private static final String ABOUT = "/about";

    private final WorkItemRepository items;
    private final Meetings meetings;
    private final Seats seats;
    private final RequestsAtCommittees requests;
    private final ClinicsAtCommittees clinics;
    private final RecommendationsAtCommittees recommendations;
    private final WorkItemTrail trail;
    private final WorkItemNews news;
    private final Caller caller;
    private final Clock clock;

    WorkItemService(
            WorkItemRepository items,
            Meetings meetings,
            Seats seats,
            RequestsAtCommittees requests,
            ClinicsAtCommittees clinics,
            RecommendationsAtCommittees recommendations,
            WorkItemTrail trail,
            WorkItemNews news,
            Caller caller,
            Clock clock) {
        this.items = items;
        this.meetings = meetings;
        this.seats = seats;
        this.requests = requests;
        this.clinics = clinics;
        this.recommendations = recommendations;
        this.trail = trail;
        this.news = news;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public WorkItem put(String code, NewWorkItem put) {
        Committee committee = seats.find(code);
        if (!seats.mayPlan(committee)) {
            throw Seats.notTheirs();
        }
        seats.hold(committee);
        checkSaid(put.title(), put.wanted());
        Long about = about(committee.path(), put);
        Long meeting =
                put.meeting() == null
                        ? null
                        : meetings.toPlaceAt(committee.path(), put.meeting()).id();
        WorkItem item =
                new WorkItem(committee.path(), put, about, meeting, caller.name(), clock.instant());
        items.add(item);
        trail.record(item, "work-item-put-on", Map.of("committee", code, "put", put));
        news.tell(item, Step.PUT_ON_PROGRAMME);
        return item;
    }

    /** The number of what it is about, which everybody on the committee may see. */
    private @Nullable Long about(String committee, NewWorkItem put) {
        String reference = put.about();
        if (!put.kind().namesSomething()) {
            if (reference != null) {
                throw ProblemException.invalid(ABOUT, "is not for a report");
            }
            return null;
        }
        if (reference == null) {
            throw ProblemException.invalid(ABOUT, "say what it is about");
        }
        Optional<Long> about =
                switch (put.kind()) {
                    case REQUEST -> requests.forProgramme(reference, committee, ABOUT);
                    case CLINIC -> clinics.forProgramme(reference, committee, ABOUT);
                    case RECOMMENDATION -> recommendations.forProgramme(reference, ABOUT);
                    case REPORT -> Optional.empty();
                };
        long id =
                about.orElseThrow(
                        () ->
                                ProblemException.invalid(
                                        ABOUT,
                                        "is nothing of this kind that everybody on the committee may see"));
        if (items.isOnProgramme(committee, put.kind(), id)) {
            throw ProblemException.invalid(
                    ABOUT, "is on the work programme of this committee already");
        }
        return id;
    }

    @Transactional
    WorkItem change(String reference, String title, String wanted, Precondition precondition) {
        WorkItem item = toChange(reference, WorkItemMove.CHANGE, precondition);
        checkSaid(title, wanted);
        item.change(title, wanted);
        trail.record(item, "work-item-changed", Map.of("title", title, "wanted", wanted));
        return item;
    }

    @Transactional
    WorkItem place(String reference, String meeting, Precondition precondition) {
        WorkItem item = toChange(reference, WorkItemMove.PLACE, precondition);
        item.check(WorkItemMove.PLACE);
        long to = meetings.toPlaceAt(item.committee(), meeting).id();
        item.place(to);
        trail.record(
                item, new WorkItemStep(WorkItemMove.PLACE, null, to, null), "work-item-placed");
        news.tell(item, Step.PUT_ON_PROGRAMME);
        return item;
    }

    /**
     * @param meeting null where it waits for one
     */
    @Transactional
    public WorkItem carryOver(
            String reference, @Nullable String meeting, String reason, Precondition precondition) {
        WorkItemMove move = meeting == null ? WorkItemMove.POSTPONE : WorkItemMove.CARRY_OVER;
        WorkItem item = toChange(reference, move, precondition);
        item.check(move);
        Long from = item.meetingId();
        if (meeting == null) {
            item.postpone();
            trail.record(item, new WorkItemStep(move, from, null, reason), "work-item-postponed");
            news.tell(item, Step.CARRIED_OVER);
            return item;
        }
        Long to = meetings.toPlaceAt(item.committee(), meeting).id();
        if (to.equals(from)) {
            throw ProblemException.invalid("/meeting", "is the meeting that it is on already");
        }
        item.carryOver(to);
        trail.record(item, new WorkItemStep(move, from, to, reason), "work-item-carried-over");
        news.tell(item, Step.CARRIED_OVER);
        return item;
    }

    /** A request that waits for an officer to come is answered by it. */
    @Transactional
    public WorkItem complete(String reference, String text, Precondition precondition) {
        WorkItem item = toChange(reference, WorkItemMove.COMPLETE, precondition);
        item.check(WorkItemMove.COMPLETE);
        Meeting meeting = meetings.get(Objects.requireNonNull(item.meetingId()));
        item.complete(meeting, caller.name(), clock.instant(), text);
        trail.record(item, "work-item-completed", Map.of("text", text));
        if (item.requestId() != null) {
            requests.heard(item.requestId(), caller.name(), text);
        }
        news.tell(item, Step.DEALT_WITH_ON_PROGRAMME);
        return item;
    }

    @Transactional
    WorkItem withdraw(String reference, String reason, Precondition precondition) {
        WorkItem item = toChange(reference, WorkItemMove.WITHDRAW, precondition);
        item.withdraw(caller.name(), clock.instant(), reason);
        trail.record(item, "work-item-withdrawn", Map.of("reason", reason));
        news.tell(item, Step.TAKEN_OFF_PROGRAMME);
        return item;
    }

    /** Blanks alone are no words. */
    private static void checkSaid(String title, String wanted) {
        if (title.isBlank()) {
            throw ProblemException.invalid("/title", "say what it is");
        }
        if (wanted.isBlank()) {
            throw ProblemException.invalid("/wanted", "say what the committee wants of it");
        }
    }

    private WorkItem toChange(String reference, WorkItemMove move, Precondition precondition) {
        WorkItem item =
                items.findToChange(Reference.WORK_ITEM.id(reference), move)
                        .orElseThrow(ProblemException::notFound);
        precondition.check(item.version());
        return item;
    }
}
