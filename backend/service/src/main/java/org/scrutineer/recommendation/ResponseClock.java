package org.scrutineer.recommendation;

/**
 * When a response is due, for rows of {@code recommendation n}: within two months that begin with
 * the day it was made, as section 9FE of the Local Government Act 2000 counts them, later by the
 * days on which it was paused. Never stored, but for one of inspectors: the council's clock of the
 * day on which it was recorded gave its day, and a later choice moves no promise.
 */
public final class ResponseClock {

    /** The last day for a response; null where there is no clock or it stands still. */
    public static final String DUE_ON =
            """
            case when n.clock and (n.state <> 'PAUSED' or n.paused_from <> 'MADE') then
                coalesce(n.response_due_on, cast(n.made_on + interval '2 months' as date)
                - case when extract(day from n.made_on + interval '2 months') = extract(day from n.made_on) then 1 else 0 end)
                + n.paused_days end\
            """;

    /** Whether a response is due since before {@code :today}. */
    public static final String OVERDUE =
            "(n.clock and n.state = 'MADE' and %s < :today)".formatted(DUE_ON);

    private ResponseClock() {}
}
