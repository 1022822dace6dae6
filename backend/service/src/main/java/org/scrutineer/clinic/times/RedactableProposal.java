package org.scrutineer.clinic.times;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.scrutineer.panel.RedactablePanel;
import org.scrutineer.redaction.Redactable;
import org.scrutineer.redaction.Redactable.Text;
import org.scrutineer.request.RedactableRequest;

/** What of a proposal of times can be redacted. */
public class RedactableProposal {

    public static final String TYPE = "clinic-proposal";

    /** The kind of what is booked, which stands above this room. */
    private static final String CLINIC = "clinic";

    static final Redactable KIND =
            new Redactable(
                    TYPE,
                    "clinic_proposal",
                    Redactable.numbered("CT"),
                    List.of(
                            Text.of("clinic_proposal", "id", "title"),
                            Text.of("clinic_proposal", "id", "note"),
                            Text.of("clinic_proposal", "id", "reason")),
                    Map.of(
                            RedactableRequest.TYPE,
                            "select distinct q.proposal_id from clinic_proposal_request q join deep_dive_request r on q.request_id in (r.id, r.joined_to) where r.id = any(cast(:ids as bigint[]))",
                            RedactablePanel.TYPE,
                            "select id from clinic_proposal where panel_id = any(cast(:ids as bigint[]))",
                            CLINIC,
                            "select id from clinic_proposal where clinic_id = any(cast(:ids as bigint[]))"));

    @Produces
    @Singleton
    Redactable kind() {
        return KIND;
    }
}
