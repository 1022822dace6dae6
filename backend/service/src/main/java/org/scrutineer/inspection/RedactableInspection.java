package org.scrutineer.inspection;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.scrutineer.redaction.Redactable;
import org.scrutineer.redaction.Redactable.Text;

/** What of an inspection can be redacted. */
public class RedactableInspection {

    public static final String TYPE = "inspection";

    static final Redactable KIND =
            new Redactable(
                    TYPE,
                    "inspection",
                    Redactable.numbered("IN"),
                    List.of(
                            Text.of("inspection", "id", "title"),
                            Text.of("inspection", "id", "summary"),
                            Text.of("inspection_measure", "inspection_id", "words")),
                    Map.of());

    @Produces
    @Singleton
    Redactable kind() {
        return KIND;
    }
}
