package org.scrutineer.request;

import org.scrutineer.access.Visibility;

/** What a committee has to do with a request; bind with {@link Visibility#bind}. */
public final class ConcernsCommittee {

    /**
     * Whether {@code deep_dive_request r} is for the committee {@code :committee} alone, was asked
     * by somebody who sits on it, or is on a measure of a scorecard that is for it and that the
     * caller may see.
     */
    public static final String REQUEST =
            """
            (r.for_committee = cast(:committee as text)
             or exists (select 1 from person p where p.subject = r.raised_by and p.active and cast(:committee as text) = any(p.committees))
             or exists (select 1 from requested_measure m join indicator_set_item x on x.indicator_code = m.indicator_code join scorecard s on s.code = x.scorecard_code
                        where m.request_id = r.id and cast(:committee as text) = any(s.committees) and (x.exempt_reason is null or %s) and %s))\
            """
                    .formatted(Visibility.EXEMPT, Visibility.SCORECARD);

    private ConcernsCommittee() {}
}
