package org.scrutineer.committee;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.scrutineer.redaction.Redactable;
import org.scrutineer.redaction.Redactable.Text;

/** What of a committee's terms of reference can be redacted. */
class RedactableTerms {

    static final String TYPE = "committee";

    static final Redactable KIND =
            new Redactable(
                    TYPE,
                    "committee_terms",
                    "replace(substr(committee, length('/committees/') + 1), '/', '--')",
                    List.of(Text.of("committee_terms", "id", "text")),
                    Map.of());

    @Produces
    @Singleton
    Redactable kind() {
        return KIND;
    }
}
