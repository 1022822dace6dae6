package org.scrutineer.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.Redactions;
import org.scrutineer.redaction.UnwantedWords;

/** Sets panels up, and says who belongs to them. */
@ApplicationScoped
public class PanelService {

    private final PanelRepository panels;
    private final PanelMembers members;
    private final Redactions redactions;
    private final Event<PanelMembersChanged> changes;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    PanelService(
            PanelRepository panels,
            PanelMembers members,
            Redactions redactions,
            Event<PanelMembersChanged> changes,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.panels = panels;
        this.members = members;
        this.redactions = redactions;
        this.changes = changes;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Panel setUp(PanelPlan plan) {
        checkSaid(plan);
        Map<String, String> named = members.named(plan.members());
        Panel panel = new Panel(plan, caller.name(), clock.instant());
        panels.add(panel);
        members.put(panel.id(), named);
        return done(panel, "panel-set-up", Map.of("plan", plan));
    }

    /** Whoever joins is invited to what is to come, and whoever leaves is taken off it. */
    @Transactional
    Panel change(String reference, PanelPlan plan, Precondition precondition) {
        Panel panel = toChange(reference, precondition);
        panel.check(PanelMove.CHANGE);
        checkSaid(plan);
        Map<String, String> named = members.named(plan.members());
        Set<String> before = members.of(panel.id());
        panel.change(plan);
        members.put(panel.id(), named);
        done(panel, "panel-changed", Map.of("plan", plan));
        Map<String, String> joined = new LinkedHashMap<>(named);
        joined.keySet().removeAll(before);
        Set<String> left = new LinkedHashSet<>(before);
        left.removeAll(named.keySet());
        if (!joined.isEmpty() || !left.isEmpty()) {
            changes.fire(new PanelMembersChanged(panel.id(), joined, left));
        }
        return panel;
    }

    @Transactional
    Panel close(String reference, String reason, Precondition precondition) {
        Panel panel = toChange(reference, precondition);
        panel.close(caller.name(), clock.instant(), reason);
        return done(panel, "panel-closed", Map.of("reason", reason));
    }

    /** Takes words out of it, and out of the clinics at which it meets, for good. */
    @Transactional
    Panel redact(String reference, UnwantedWords unwanted, Precondition precondition) {
        long id = toChange(reference, precondition).id();
        redactions.redact(RedactablePanel.KIND, id, unwanted);
        return panels.hold(id).orElseThrow(ProblemException::notFound);
    }

    /** Blanks alone are no words. */
    private static void checkSaid(PanelPlan plan) {
        if (plan.title().isBlank()) {
            throw ProblemException.invalid("/title", "say what it is called");
        }
        if (plan.purpose().isBlank()) {
            throw ProblemException.invalid("/purpose", "say what it is for");
        }
    }

    private Panel toChange(String reference, Precondition precondition) {
        Panel panel =
                panels.hold(Reference.PANEL.id(reference)).orElseThrow(ProblemException::notFound);
        precondition.check(panel.version());
        return panel;
    }

    private Panel done(Panel panel, String action, Map<String, ?> detail) {
        panels.flush();
        audit.record(action, "panel", panel.reference(), detail);
        return panel;
    }
}
