package org.scrutineer.edition.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Rating;
import org.scrutineer.assessment.Unit;
import org.scrutineer.edition.document.Measure.TrendPoint;

/**
 * A measure as a published edition shows it, in few words and a small picture.
 *
 * @param figure the latest; null when there is none
 * @param verdict null in editions before there was one
 * @param exempt why it is exempt from publication; null when it is not
 */
public record MeasureInBrief(
        String scorecard,
        String scorecardTitle,
        PeriodInDocument period,
        int revision,
        Instant publishedAt,
        String indicator,
        String title,
        Unit unit,
        String unitText,
        int decimals,
        @Nullable Point figure,
        Rating rating,
        DirectionView direction,
        @Nullable VerdictView verdict,
        String targetText,
        @Nullable BigDecimal target,
        List<TrendPoint> trend,
        @Nullable String exempt) {

    /** The edition that a measure is told of. */
    public record InEdition(
            String scorecard,
            String scorecardTitle,
            PeriodInDocument period,
            int revision,
            Instant publishedAt) {}

    public static MeasureInBrief of(InEdition by, Measure measure) {
        return new MeasureInBrief(
                by.scorecard(),
                by.scorecardTitle(),
                by.period(),
                by.revision(),
                by.publishedAt(),
                measure.indicator(),
                measure.title(),
                measure.unit(),
                measure.unitText(),
                measure.decimals(),
                measure.periods().isEmpty() ? null : measure.periods().getLast(),
                measure.rating(),
                measure.direction(),
                measure.verdict(),
                measure.targetText(),
                measure.threshold() == null ? null : measure.threshold().target(),
                measure.trend(),
                measure.exempt());
    }
}
