package org.scrutineer.committee;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.scrutineer.redaction.Redactable;
import org.scrutineer.redaction.Redactable.Text;

/** What of a meeting can be redacted. */
class RedactableMeeting {

    static final String TYPE = "meeting";

    static final Redactable KIND =
            new Redactable(
                    TYPE,
                    "committee_meeting",
                    Redactable.numbered("CM"),
                    List.of(
                            Text.of("committee_meeting", "id", "title"),
                            Text.of("committee_meeting", "id", "reason")),
                    Map.of());

    @Produces
    @Singleton
    Redactable kind() {
        return KIND;
    }
}
