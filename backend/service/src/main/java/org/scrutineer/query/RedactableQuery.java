package org.scrutineer.query;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.scrutineer.redaction.Redactable;
import org.scrutineer.redaction.Redactable.Text;

/** What of a general question can be redacted. */
class RedactableQuery {

    static final Redactable KIND =
            new Redactable(
                    "general-query",
                    "general_query",
                    Redactable.numbered("GQ"),
                    List.of(
                            Text.of("general_query", "id", "question"),
                            Text.of("general_query", "id", "answer")),
                    Map.of());

    @Produces
    @Singleton
    Redactable kind() {
        return KIND;
    }
}
