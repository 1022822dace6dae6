package org.scrutineer.panel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A panel on the wire, as its reader may act on it.
 *
 * @param mine whether the reader belongs to it
 */
public record PanelView(
        String reference,
        String title,
        String purpose,
        int monthsBetween,
        PanelState state,
        String stateText,
        List<Member> members,
        boolean mine,
        String setUpBy,
        Instant setUpAt,
        @Nullable Closure closure,
        List<PanelMove> actions) {

    /**
     * Somebody who belongs to it.
     *
     * @param subject for those alone who may arrange clinics
     */
    public record Member(@Nullable String subject, String name) {}

    /** Why it was closed. */
    public record Closure(String text, String by, Instant at) {}
}
