package org.scrutineer.indicator;

import jakarta.persistence.Query;
import org.scrutineer.access.Visibility;

/**
 * Who may see an indicator, for rows of {@code indicator i}: those whom a published edition shows
 * it, and those who see unpublished figures.
 */
public final class IndicatorVisibility {

    public static final String INDICATOR =
            """
            (:seesUnpublishedFigures or exists (
                select 1 from edition e join scorecard s on s.code = e.scorecard_code
                join indicator_set_item x on x.scorecard_code = e.scorecard_code and x.version = e.set_version and x.indicator_code = i.code
                where %s and (x.exempt_reason is null or %s)))
            """
                    .formatted(Visibility.EDITION, Visibility.EXEMPT);

    private IndicatorVisibility() {}

    /** Binds what {@link #INDICATOR} needs. */
    public static void bind(Query query, Visibility visibility) {
        query.setParameter("seesUnpublishedFigures", visibility.seesUnpublishedFigures());
        visibility.bind(query);
    }
}
