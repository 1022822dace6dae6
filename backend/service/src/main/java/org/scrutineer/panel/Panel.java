package org.scrutineer.panel;

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

/**
 * A standing panel. Every step is a method that refuses to be taken out of turn, as {@link
 * PanelMove} says.
 */
@Entity
public class Panel {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version private int version;
    private String title;
    private String purpose;
    private int monthsBetween;

    @Enumerated(EnumType.STRING)
    private PanelState state;

    private String setUpName;
    private Instant setUpAt;

    /** Counts the changes of who belongs to it, which are kept beside it. */
    private int membership;

    private @Nullable String closedReason;
    private @Nullable String closedName;
    private @Nullable Instant closedAt;

    protected Panel() {}

    Panel(PanelPlan plan, String byName, Instant at) {
        state = PanelState.STANDING;
        setUpName = byName;
        setUpAt = at;
        be(plan);
    }

    void change(PanelPlan plan) {
        state = PanelMove.CHANGE.from(state);
        be(plan);
        membership++;
    }

    void close(String byName, Instant at, String why) {
        state = PanelMove.CLOSE.from(state);
        closedReason = why;
        closedName = byName;
        closedAt = at;
    }

    /** Refuses what cannot be done in its state. */
    void check(PanelMove move) {
        move.from(state);
    }

    private void be(PanelPlan plan) {
        title = plan.title().strip();
        purpose = plan.purpose().strip();
        monthsBetween = plan.monthsBetween();
    }

    Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    /** As people and URLs name it. */
    public String reference() {
        return Reference.PANEL.of(id);
    }
}
