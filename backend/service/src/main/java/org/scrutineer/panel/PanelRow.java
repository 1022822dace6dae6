package org.scrutineer.panel;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.panel.PanelView.Closure;

/** A panel as it is read for its views: who belongs to it comes along as JSON. */
record PanelRow(
        long id,
        String title,
        String purpose,
        int monthsBetween,
        PanelState state,
        String members,
        boolean mine,
        String setUpName,
        Instant setUpAt,
        @Nullable String closedReason,
        @Nullable String closedName,
        @Nullable Instant closedAt) {

    static final String SELECT =
            """
            select p.id, p.title, p.purpose, p.months_between, p.state,
                   cast((select json_agg(json_build_object('subject', m.subject, 'name', m.name) order by m.name, m.subject)
                         from panel_member m where m.panel_id = p.id) as text) as members,
                   exists (select 1 from panel_member m where m.panel_id = p.id and m.subject = :me) as mine,
                   p.set_up_name, p.set_up_at, p.closed_reason, p.closed_name, p.closed_at
            from panel p
            """;

    @Nullable Closure closure() {
        return closedReason == null || closedName == null || closedAt == null
                ? null
                : new Closure(closedReason, closedName, closedAt);
    }
}
