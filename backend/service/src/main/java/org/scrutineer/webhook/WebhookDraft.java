package org.scrutineer.webhook;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.scrutineer.http.OneLine;
import org.scrutineer.problem.ProblemException;

/**
 * Which other system is told of what.
 *
 * @param name for people
 * @param active whether it is switched on
 */
public record WebhookDraft(
        @NotNull @Size(min = 3, max = 100) @OneLine String name,
        @NotNull @Size(min = 1, max = 500) @OneLine String address,
        @NotNull @Size(min = 1, max = 8) List<@NotNull WebhookEvent> events,
        @NotNull Boolean active) {

    /** Refuses what is named twice, and what nobody can wait for. */
    void checkEvents() {
        if (new HashSet<>(events).size() < events.size()) {
            throw ProblemException.invalid("/events", "names one of them twice");
        }
        if (events.contains(WebhookEvent.TEST)) {
            throw ProblemException.invalid("/events", "may not hold TEST, which is sent on demand");
        }
    }
}
