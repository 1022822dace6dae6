package org.scrutineer.committee;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.scrutineer.clinic.RedactableClinic;
import org.scrutineer.redaction.Redactable;
import org.scrutineer.redaction.Redactable.Text;
import org.scrutineer.request.RedactableRequest;

/** What of an item of a work programme can be redacted. */
class RedactableWorkItem {

    static final Redactable KIND =
            new Redactable(
                    "work-item",
                    "work_item",
                    Redactable.numbered("WP"),
                    List.of(
                            Text.of("work_item", "id", "title"),
                            Text.of("work_item", "id", "wanted"),
                            Text.of("work_item", "id", "ended_text"),
                            Text.history("work_item_step", "item_id", "reason")),
                    Map.of(
                            RedactableRequest.TYPE,
                            "select distinct w.id from work_item w join deep_dive_request r on w.request_id in (r.id, r.joined_to) where r.id = any(cast(:ids as bigint[]))",
                            RedactableClinic.TYPE,
                            "select id from work_item where clinic_id = any(cast(:ids as bigint[]))",
                            RedactableMeeting.TYPE,
                            "select distinct item_id from work_item_step where from_meeting = any(cast(:ids as bigint[]))"));

    @Produces
    @Singleton
    Redactable kind() {
        return KIND;
    }
}
