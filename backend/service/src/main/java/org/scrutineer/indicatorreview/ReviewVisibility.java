package org.scrutineer.indicatorreview;

import org.scrutineer.access.Visibility;

/**
 * Who may see a review of measures, for rows of {@code indicator_review r}: the group and officers
 * who see drafts while it runs, and once it is adopted every reader of both scorecards; bind with
 * {@link Visibility#bind} and {@link Visibility#bindAnswers}.
 */
final class ReviewVisibility {

    static final String REVIEW =
            """
            (:seesDrafts or r.state = 'ADOPTED' or exists (select 1 from indicator_review_participant p where p.review_id = r.id and p.subject = :me))
            and (select count(*) from scorecard s where s.code in (r.scorecard_code, r.catalogue_code) and %s) = case when r.scorecard_code = r.catalogue_code then 1 else 2 end\
            """
                    .formatted(Visibility.SCORECARD);

    private ReviewVisibility() {}
}
