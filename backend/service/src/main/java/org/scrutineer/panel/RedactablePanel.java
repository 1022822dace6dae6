package org.scrutineer.panel;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.scrutineer.redaction.Redactable;
import org.scrutineer.redaction.Redactable.Text;

/** What of a panel can be redacted. */
public class RedactablePanel {

    public static final String TYPE = "panel";

    static final Redactable KIND =
            new Redactable(
                    TYPE,
                    "panel",
                    Redactable.numbered("PN"),
                    List.of(
                            Text.of("panel", "id", "title"),
                            Text.of("panel", "id", "purpose"),
                            Text.of("panel", "id", "closed_reason")),
                    Map.of());

    @Produces
    @Singleton
    Redactable kind() {
        return KIND;
    }
}
