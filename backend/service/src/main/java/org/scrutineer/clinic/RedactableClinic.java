package org.scrutineer.clinic;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.scrutineer.panel.RedactablePanel;
import org.scrutineer.redaction.Redactable;
import org.scrutineer.redaction.Redactable.Text;
import org.scrutineer.request.RedactableRequest;

/** What of a clinic can be redacted; what it keeps of its requests goes with theirs. */
public class RedactableClinic {

    public static final String TYPE = "clinic";

    static final Redactable KIND =
            new Redactable(
                    TYPE,
                    "clinic",
                    Redactable.numbered("PC"),
                    List.of(
                            Text.of("clinic", "id", "title"),
                            Text.of("clinic", "id", "preparation"),
                            Text.of("clinic", "id", "notes"),
                            Text.of("clinic", "id", "outcome"),
                            Text.of("clinic", "id", "reason"),
                            Text.of("clinic_question", "clinic_id", "text")),
                    Map.of(
                            RedactableRequest.TYPE,
                            "select distinct q.clinic_id from clinic_request q join deep_dive_request r on q.request_id in (r.id, r.joined_to) where r.id = any(cast(:ids as bigint[]))",
                            RedactablePanel.TYPE,
                            "select id from clinic where panel_id = any(cast(:ids as bigint[]))"));

    @Produces
    @Singleton
    Redactable kind() {
        return KIND;
    }
}
