package org.scrutineer.request;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.scrutineer.redaction.Redactable;
import org.scrutineer.redaction.Redactable.Text;

/** What of a request can be redacted. */
public class RedactableRequest {

    public static final String TYPE = "deep-dive-request";

    /** What is drafted is read by nobody else, but what is agreed of it is given word for word. */
    private static final List<Text> DRAFTED =
            Stream.of("text", "reason")
                    .map(column -> Text.of("answer_draft", "request_id", column))
                    .toList();

    static final Redactable KIND =
            new Redactable(
                    TYPE,
                    "deep_dive_request",
                    Redactable.numbered("DD"),
                    Stream.concat(
                                    Stream.of(RedactedField.values()).map(RedactedField::text),
                                    DRAFTED.stream())
                            .toList(),
                    Map.of());

    @Produces
    @Singleton
    Redactable kind() {
        return KIND;
    }
}
