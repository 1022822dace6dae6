package org.scrutineer.request;

import org.scrutineer.access.Visibility;

/**
 * Who may see a request, for rows of {@code deep_dive_request r} joined to {@code edition e} and
 * {@code scorecard s}; bind with {@link Visibility#bind}.
 */
public final class RequestVisibility {

    /** Whether it is on measures that are exempt from publication. */
    public static final String ON_EXEMPT =
            """
            exists (select 1 from requested_measure m join indicator_set_item x on x.scorecard_code = e.scorecard_code and x.version = e.set_version and x.indicator_code = m.indicator_code
                    where m.request_id = r.id and x.exempt_reason is not null)\
            """;

    /** Whether the caller is of those whom it was kept for, where it is for a committee alone. */
    static final String KEPT_FOR =
            "(r.for_committee is null or :seesEveryAudience or r.for_committee = any(cast(:committees as text[])))";

    /** For whom it is besides officers: the readers of its scorecard, or one committee alone. */
    public static final String AUDIENCE =
            "case when r.for_committee is null then s.audience else 'COMMITTEES' end";

    /** The committees of its {@link #AUDIENCE}. */
    public static final String COMMITTEES =
            "case when r.for_committee is null then s.committees else array[r.for_committee] end";

    static final String READERS =
            "%s as audience, %s as committees".formatted(AUDIENCE, COMMITTEES);

    /** Whether the caller may read it. */
    public static final String REQUEST =
            "%s and (%s or not %s) and %s"
                    .formatted(Visibility.EDITION, Visibility.EXEMPT, ON_EXEMPT, KEPT_FOR);

    /**
     * Whether the caller may read the answer to {@code deep_dive_request r}, which they may read;
     * bind with {@link Visibility#bindAnswers} too.
     */
    public static final String ANSWER =
            """
            (r.given_to = 'MEMBERS' or :seesEveryAudience or r.given_to = 'COMMITTEE' and r.given_to_committee = any(cast(:committees as text[]))
             or exists (select 1 from deep_dive_request g where (g.id = coalesce(r.joined_to, r.id) or g.joined_to = coalesce(r.joined_to, r.id))
                        and (g.raised_by = :me or exists (select 1 from request_supporter p where p.request_id = g.id and p.subject = :me))))\
            """;

    private RequestVisibility() {}
}
