package org.scrutineer.action;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;

/**
 * Something that was agreed at a clinic or on a recommendation and has an owner. Every step is a
 * method that refuses to be taken out of turn, as {@link ActionMove} says.
 */
@Entity
@Table(name = "agreed_action")
public class AgreedAction {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private @Nullable Long clinicId;
    private @Nullable Long recommendationId;
    private String text;
    private String owner;
    private String ownerName;
    private LocalDate dueOn;
    private @Nullable LocalDate nextReportOn;
    private @Nullable Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private ActionState state;

    private String agreedName;
    private Instant agreedAt;
    private @Nullable String endedText;
    private @Nullable String endedName;
    private @Nullable Instant endedAt;

    protected AgreedAction() {}

    private AgreedAction(NewAction agreed, String ownerName, String byName, Instant at) {
        this.text = agreed.text();
        this.owner = agreed.owner();
        this.ownerName = ownerName;
        this.dueOn = agreed.dueOn();
        this.state = ActionState.OPEN;
        this.agreedName = byName;
        this.agreedAt = at;
    }

    static AgreedAction atClinic(
            long clinic, NewAction agreed, String ownerName, String byName, Instant at) {
        AgreedAction action = new AgreedAction(agreed, ownerName, byName, at);
        action.clinicId = clinic;
        return action;
    }

    static AgreedAction onRecommendation(
            long recommendation, NewAction agreed, String ownerName, String byName, Instant at) {
        AgreedAction action = new AgreedAction(agreed, ownerName, byName, at);
        action.recommendationId = recommendation;
        return action;
    }

    /**
     * @param next when it is next reported on; null where that is not said
     */
    void report(Instant at, @Nullable LocalDate next) {
        state = ActionMove.REPORT.from(state);
        reportedAt = at;
        nextReportOn = next;
    }

    void complete(String byName, Instant at, String evidence) {
        end(ActionMove.COMPLETE, byName, at, evidence);
    }

    void drop(String byName, Instant at, String reason) {
        end(ActionMove.DROP, byName, at, reason);
    }

    private void end(ActionMove move, String byName, Instant at, String words) {
        state = move.from(state);
        nextReportOn = null;
        endedText = words;
        endedName = byName;
        endedAt = at;
    }

    Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    ActionToTell toTell() {
        return new ActionToTell(reference(), state == ActionState.OPEN, dueOn, clinicId);
    }

    /** As people and URLs name it. */
    public String reference() {
        return Reference.ACTION.of(id);
    }
}
