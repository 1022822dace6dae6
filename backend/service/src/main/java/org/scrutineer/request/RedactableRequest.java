package org.scrutineer.request;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.redaction.Redactable;

/** What of a request can be redacted. */
public class RedactableRequest {

    public static final String TYPE = "deep-dive-request";

    static final Redactable KIND =
            new Redactable(
                    TYPE,
                    "deep_dive_request",
                    Redactable.numbered("DD"),
                    Stream.of(RedactedField.values()).map(RedactedField::text).toList(),
                    Map.of());

    @Produces
    @Singleton
    Redactable kind() {
        return KIND;
    }
}
