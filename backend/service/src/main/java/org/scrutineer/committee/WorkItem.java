package org.scrutineer.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/**
 * An item of a committee's work programme. Every step is a method that refuses to be taken out of
 * turn, as {@link WorkItemMove} says.
 */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String committee;

    @Enumerated(EnumType.STRING)
    private WorkItemKind kind;

    private String title;
    private String wanted;
    private @Nullable Long requestId;
    private @Nullable Long clinicId;
    private @Nullable Long recommendationId;
    private @Nullable Long meetingId;

    @Enumerated(EnumType.STRING)
    private WorkItemState state;

    private String putName;
    private Instant putAt;
    private @Nullable String endedText;
    private @Nullable String endedName;
    private @Nullable Instant endedAt;

    protected WorkItem() {}

    /**
     * @param committee its path
     * @param about the number of what it is about
     * @param meeting null where it is not yet placed
     */
    WorkItem(
            String committee,
            NewWorkItem put,
            @Nullable Long about,
            @Nullable Long meeting,
            String byName,
            Instant at) {
        this.committee = committee;
        kind = put.kind();
        title = put.title().strip();
        wanted = put.wanted().strip();
        requestId = kind == WorkItemKind.REQUEST ? about : null;
        clinicId = kind == WorkItemKind.CLINIC ? about : null;
        recommendationId = kind == WorkItemKind.RECOMMENDATION ? about : null;
        meetingId = meeting;
        state = meeting == null ? WorkItemState.UNPLACED : WorkItemState.PLANNED;
        putName = byName;
        putAt = at;
    }

    void change(String newTitle, String newWanted) {
        move(WorkItemMove.CHANGE);
        title = newTitle.strip();
        wanted = newWanted.strip();
    }

    void place(long meeting) {
        move(WorkItemMove.PLACE);
        meetingId = meeting;
    }

    void carryOver(long meeting) {
        move(WorkItemMove.CARRY_OVER);
        meetingId = meeting;
    }

    /** It waits for another meeting. */
    void postpone() {
        move(WorkItemMove.POSTPONE);
        meetingId = null;
    }

    /**
     * @param meeting the one it is on
     */
    void complete(Meeting meeting, String byName, Instant at, String whatCameOfIt) {
        check(WorkItemMove.COMPLETE);
        if (!meeting.hasBegun(at)) {
            throw ProblemException.conflict(
                    "Its meeting is on %s. Say what came of it once that has begun."
                            .formatted(meeting.day()));
        }
        move(WorkItemMove.COMPLETE);
        end(byName, at, whatCameOfIt);
    }

    void withdraw(String byName, Instant at, String why) {
        move(WorkItemMove.WITHDRAW);
        end(byName, at, why);
    }

    private void end(String byName, Instant at, String text) {
        endedText = text;
        endedName = byName;
        endedAt = at;
    }

    /** Refuses what cannot be done in its state. */
    void check(WorkItemMove move) {
        move.from(state);
    }

    private void move(WorkItemMove move) {
        state = move.from(state);
    }

    @Nullable String endedText() {
        return endedText;
    }

    Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    String committee() {
        return committee;
    }

    WorkItemState state() {
        return state;
    }

    @Nullable Long requestId() {
        return requestId;
    }

    @Nullable Long meetingId() {
        return meetingId;
    }

    /** As people and URLs name it. */
    public String reference() {
        return Reference.WORK_ITEM.of(id);
    }
}
