package org.scrutineer.grid;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.grid.TargetGrid.Row;
import org.scrutineer.http.Code;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Year;
import org.scrutineer.scorecard.Scorecard;
import org.scrutineer.scorecard.ScorecardRepository;
import org.scrutineer.threshold.Threshold;
import org.scrutineer.threshold.ThresholdRepository;
import org.scrutineer.threshold.ThresholdView;

/** The targets of a scorecard's measures in a year, as they are typed. */
@Path("/api/v1/target-grid")
public class TargetGridResource {

    private final ScorecardRepository scorecards;
    private final ScorecardMeasures measures;
    private final ThresholdRepository thresholds;

    TargetGridResource(
            ScorecardRepository scorecards,
            ScorecardMeasures measures,
            ThresholdRepository thresholds) {
        this.scorecards = scorecards;
        this.measures = measures;
        this.thresholds = thresholds;
    }

    @GET
    @PermissionsAllowed(Permission.READ_UNPUBLISHED_FIGURES)
    @Transactional
    public TargetGrid get(
            @QueryParam("scorecard") @NotNull @Code String scorecard,
            @QueryParam("year") @NotNull @Min(1900) @Max(2999) Integer year) {
        Scorecard of = scorecards.get(scorecard);
        List<Indicator> rows = measures.of(scorecard);
        Map<String, Threshold> targets =
                rows.isEmpty()
                        ? Map.of()
                        : thresholds
                                .of(
                                        rows.stream().map(Indicator::code).toList(),
                                        rows.stream()
                                                .map(each -> year(each, year).code())
                                                .distinct()
                                                .toList())
                                .stream()
                                .collect(
                                        Collectors.toMap(
                                                TargetGridResource::key, Function.identity()));
        return new TargetGrid(
                of.title(),
                rows.stream()
                        .map(
                                each -> {
                                    Year own = year(each, year);
                                    return row(
                                            each, own, targets.get(each.code() + ' ' + own.code()));
                                })
                        .toList());
    }

    private static Year year(Indicator measure, int startYear) {
        return new Year(measure.yearType(), startYear);
    }

    private static String key(Threshold target) {
        return target.indicatorCode() + ' ' + target.yearCode();
    }

    private static Row row(Indicator measure, Year year, @Nullable Threshold target) {
        return new Row(
                measure.code(),
                measure.title(),
                measure.unit(),
                measure.polarity(),
                year.code(),
                year.label(),
                target == null ? 0 : target.revision(),
                target == null ? null : ThresholdView.of(target, measure.yearType()));
    }
}
