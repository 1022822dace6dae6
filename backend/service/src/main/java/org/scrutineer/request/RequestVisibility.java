package org.scrutineer.request;

import org.scrutineer.access.Visibility;

/**
 * Who may see a request, for rows of {@code deep_dive_request r} joined to {@code edition e} and
 * {@code scorecard s}; bind with {@link Visibility#bind}.
 */
public final class RequestVisibility {

    /** Whether it is on measures that are exempt from publication. */
    static final String ON_EXEMPT =
            """
            exists (select 1 from requested_measure m join indicator_set_item x on x.scorecard_code = e.scorecard_code and x.version = e.set_version and x.indicator_code = m.indicator_code
                    where m.request_id = r.id and x.exempt_reason is not null)\
            """;

    /** Whether the caller may read it. */
    public static final String REQUEST =
            "%s and (%s or not %s)".formatted(Visibility.EDITION, Visibility.EXEMPT, ON_EXEMPT);

    private RequestVisibility() {}
}
