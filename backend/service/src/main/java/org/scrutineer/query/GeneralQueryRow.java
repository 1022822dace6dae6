package org.scrutineer.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Visibility;
import org.scrutineer.indicator.IndicatorVisibility;
import org.scrutineer.query.GeneralQueryView.Answer;
import org.scrutineer.query.GeneralQueryView.MeasureName;

/** A general question as it is read for its views. */
record GeneralQueryRow(
        long id,
        String question,
        QueryState state,
        boolean mine,
        String raisedName,
        Instant raisedAt,
        @Nullable String answer,
        @Nullable String answeredName,
        @Nullable Instant answeredAt,
        @Nullable QueryAudience givenTo,
        @Nullable String indicatorCode,
        @Nullable String indicatorTitle) {

    static final String SELECT =
            """
            select q.id, q.question, q.state, q.raised_by = :me as mine, q.raised_name, q.raised_at, q.answer, q.answered_name, q.answered_at,
                   q.given_to, q.indicator_code, i.title as indicator_title
            from general_query q left join indicator i on i.code = q.indicator_code and %s
            where %s
            """
                    .formatted(IndicatorVisibility.INDICATOR, Visibility.QUERY);

    @Nullable Answer given() {
        return answer == null || answeredName == null || answeredAt == null || givenTo == null
                ? null
                : new Answer(answer, answeredName, answeredAt, givenTo);
    }

    @Nullable MeasureName measure() {
        return indicatorCode == null || indicatorTitle == null
                ? null
                : new MeasureName(indicatorCode, indicatorTitle);
    }
}
