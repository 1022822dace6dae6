package org.scrutineer.clinic.times;

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

/**
 * Times for a clinic that is not booked yet. Every step is a method that refuses to be taken out of
 * turn, as {@link ProposalMove} says.
 */
@Entity
@Table(name = "clinic_proposal")
public class ClinicProposal {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String title;
    private int minutes;
    private @Nullable String note;
    private @Nullable Long panelId;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private String proposedName;
    private Instant proposedAt;

    /** Counts what is kept beside it: times, people and agenda. */
    private int changes;

    private @Nullable Long clinicId;
    private @Nullable String reason;
    private @Nullable String endedName;
    private @Nullable Instant endedAt;

    protected ClinicProposal() {}

    /**
     * @param panel the number of the panel that is to meet; null where it is none
     */
    ClinicProposal(ProposalPlan plan, @Nullable Long panel, String byName, Instant at) {
        state = ProposalState.OPEN;
        panelId = panel;
        proposedName = byName;
        proposedAt = at;
        be(plan);
    }

    void change(ProposalPlan plan) {
        state = ProposalMove.CHANGE.from(state);
        changes++;
        be(plan);
    }

    void book(long clinic, String byName, Instant at) {
        state = ProposalMove.BOOK.from(state);
        clinicId = clinic;
        end(byName, at);
    }

    void callOff(String byName, Instant at, String why) {
        state = ProposalMove.CALL_OFF.from(state);
        reason = why;
        end(byName, at);
    }

    /** Refuses what cannot be done in its state. */
    void check(ProposalMove move) {
        move.from(state);
    }

    private void be(ProposalPlan plan) {
        title = plan.title().strip();
        minutes = plan.minutes();
        note = plan.said();
    }

    private void end(String byName, Instant at) {
        endedName = byName;
        endedAt = at;
    }

    Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    int changes() {
        return changes;
    }

    @Nullable Long clinicId() {
        return clinicId;
    }

    @Nullable Long panelId() {
        return panelId;
    }

    /** As people and URLs name it. */
    public String reference() {
        return Reference.CLINIC_TIMES.of(id);
    }
}
