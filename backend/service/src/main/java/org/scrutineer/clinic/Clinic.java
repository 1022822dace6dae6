package org.scrutineer.clinic;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/**
 * A meeting with lead officers on members' requests. Every step is a method that refuses to be
 * taken out of turn, as {@link ClinicMove} says.
 */
@Entity
public class Clinic {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String title;

    @Enumerated(EnumType.STRING)
    private ClinicState state;

    private Instant startsAt;
    private Instant endsAt;
    private @Nullable String place;
    private @Nullable String link;
    private @Nullable String preparation;
    private String plannedName;
    private Instant plannedAt;
    private int sequence;
    private Instant changedAt;
    private @Nullable String notes;
    private @Nullable String notesName;
    private @Nullable Instant notesAt;
    private @Nullable String outcome;
    private @Nullable String heldName;
    private @Nullable Instant heldAt;
    private @Nullable String reason;
    private @Nullable String cancelledName;
    private @Nullable Instant cancelledAt;
    private @Nullable Long panelId;

    protected Clinic() {}

    /**
     * @param panel the number of the panel that meets at it; null where it is none
     */
    Clinic(Booking booking, @Nullable Long panel, String byName, Instant at) {
        panelId = panel;
        state = ClinicState.PLANNED;
        plannedName = byName;
        plannedAt = at;
        changedAt = at;
        book(booking);
    }

    /** The event in calendars becomes another, whatever of it was changed. */
    void change(Booking booking, Instant at) {
        move(ClinicMove.CHANGE);
        book(booking);
        event(at);
    }

    void cancel(String byName, Instant at, String why) {
        move(ClinicMove.CANCEL);
        reason = why;
        cancelledName = byName;
        cancelledAt = at;
        event(at);
    }

    void writeNotes(String byName, Instant at, String text) {
        move(ClinicMove.WRITE_NOTES);
        notes = text;
        notesName = byName;
        notesAt = at;
    }

    void hold(String byName, Instant at, String whatCameOfIt) {
        check(ClinicMove.HOLD);
        if (at.isBefore(startsAt)) {
            throw ProblemException.conflict(
                    "It begins at %s. Say what came of it once it has begun."
                            .formatted(booking().start()));
        }
        move(ClinicMove.HOLD);
        outcome = whatCameOfIt;
        heldName = byName;
        heldAt = at;
    }

    @Nullable String outcome() {
        return outcome;
    }

    /** Refuses what cannot be done in its state. */
    void check(ClinicMove move) {
        move.from(state);
    }

    private void move(ClinicMove move) {
        state = move.from(state);
    }

    private void book(Booking booking) {
        title = booking.title();
        startsAt = booking.startsAt();
        endsAt = booking.endsAt();
        place = booking.place();
        link = booking.link();
        preparation = booking.preparation();
    }

    private void event(Instant at) {
        sequence++;
        changedAt = at;
    }

    Booking booking() {
        return new Booking(title, startsAt, endsAt, place, link, preparation);
    }

    Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    @Nullable Long panelId() {
        return panelId;
    }

    int sequence() {
        return sequence;
    }

    /** As people and URLs name it. */
    public String reference() {
        return Reference.CLINIC.of(id);
    }
}
