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
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clock.Clocks;
import org.scrutineer.http.Reference;

/** A meeting of a committee, which {@link MeetingMove} says what can be done with. */
@Entity
@Table(name = "committee_meeting")
public class Meeting {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String committee;
    private @Nullable String title;
    private Instant startsAt;
    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingState state;

    private String arrangedName;
    private Instant arrangedAt;
    private @Nullable String reason;
    private @Nullable String cancelledName;
    private @Nullable Instant cancelledAt;

    protected Meeting() {}

    /**
     * @param committee its path
     */
    Meeting(String committee, MeetingPlan plan, Instant start, String byName, Instant at) {
        this.committee = committee;
        state = MeetingState.PLANNED;
        arrangedName = byName;
        arrangedAt = at;
        book(plan, start);
    }

    void change(MeetingPlan plan, Instant start) {
        state = MeetingMove.CHANGE.from(state);
        book(plan, start);
    }

    void cancel(String byName, Instant at, String why) {
        state = MeetingMove.CANCEL.from(state);
        reason = why;
        cancelledName = byName;
        cancelledAt = at;
    }

    private void book(MeetingPlan plan, Instant start) {
        title = plan.said();
        startsAt = start;
        place = plan.place().strip();
    }

    boolean isPlanned() {
        return state == MeetingState.PLANNED;
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    /** Such as "Thursday 14 January 2027". */
    String day() {
        return DAY.format(startsAt.atZone(Clocks.LONDON));
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

    /** As people and URLs name it. */
    public String reference() {
        return Reference.MEETING.of(id);
    }
}
