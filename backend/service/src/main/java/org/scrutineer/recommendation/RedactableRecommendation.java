package org.scrutineer.recommendation;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.scrutineer.clinic.RedactableClinic;
import org.scrutineer.inspection.RedactableInspection;
import org.scrutineer.redaction.Redactable;
import org.scrutineer.redaction.Redactable.Text;
import org.scrutineer.request.RedactableRequest;

/** What of a recommendation can be redacted. */
public class RedactableRecommendation {

    public static final String TYPE = "recommendation";

    static final Redactable KIND =
            new Redactable(
                    TYPE,
                    "recommendation",
                    "year_code || '-' || " + Redactable.padded("number", 2),
                    List.of(
                            Text.of("recommendation", "id", "text"),
                            Text.of("recommendation", "id", "addressed_to"),
                            Text.history("recommendation_step", "recommendation_id", "text")),
                    Map.of(
                            RedactableInspection.TYPE,
                            "select id from recommendation where inspection_id = any(cast(:ids as bigint[]))",
                            RedactableRequest.TYPE,
                            "select distinct n.recommendation_id from recommendation_request n join deep_dive_request r on n.request_id in (r.id, r.joined_to) where r.id = any(cast(:ids as bigint[]))",
                            RedactableClinic.TYPE,
                            "select recommendation_id from recommendation_clinic where clinic_id = any(cast(:ids as bigint[]))"));

    @Produces
    @Singleton
    Redactable kind() {
        return KIND;
    }
}
