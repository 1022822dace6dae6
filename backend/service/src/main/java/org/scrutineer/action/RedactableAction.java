package org.scrutineer.action;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.scrutineer.clinic.RedactableClinic;
import org.scrutineer.recommendation.RedactableRecommendation;
import org.scrutineer.redaction.Redactable;
import org.scrutineer.redaction.Redactable.Text;

/** What of an action can be redacted. */
class RedactableAction {

    static final Redactable KIND =
            new Redactable(
                    "action",
                    "agreed_action",
                    Redactable.numbered("AC"),
                    List.of(
                            Text.of("agreed_action", "id", "text"),
                            Text.of("agreed_action", "id", "ended_text"),
                            Text.history("action_progress", "action_id", "text")),
                    Map.of(
                            RedactableClinic.TYPE,
                            "select id from agreed_action where clinic_id = any(cast(:ids as bigint[]))",
                            RedactableRecommendation.TYPE,
                            "select id from agreed_action where recommendation_id = any(cast(:ids as bigint[]))"));

    @Produces
    @Singleton
    Redactable kind() {
        return KIND;
    }
}
