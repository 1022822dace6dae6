package org.scrutineer.threshold;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.access.Visibility;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Items;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.threshold.Threshold.Status;

/** Targets and tolerances by year. */
@Path("/api/v1/indicators/{indicator}/thresholds")
public class ThresholdResource {

    private final IndicatorRepository indicators;
    private final ThresholdRepository thresholds;
    private final ThresholdService service;
    private final Visibility visibility;

    ThresholdResource(
            IndicatorRepository indicators,
            ThresholdRepository thresholds,
            ThresholdService service,
            Visibility visibility) {
        this.indicators = indicators;
        this.thresholds = thresholds;
        this.service = service;
        this.visibility = visibility;
    }

    @GET
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Items<ThresholdView> list(String indicator) {
        Indicator of = indicators.get(indicator);
        return new Items<>(
                thresholds.of(indicator, !visibility.seesUnpublishedFigures()).stream()
                        .map(each -> ThresholdView.of(each, of.yearType()))
                        .toList());
    }

    @GET
    @Path("/{year}")
    @PermissionsAllowed(Permission.READ_FIGURES)
    public Response get(String indicator, String year) {
        Indicator of = indicators.get(indicator);
        Threshold threshold =
                thresholds
                        .find(indicator, year)
                        .filter(
                                each ->
                                        each.status() == Status.APPROVED
                                                || visibility.seesUnpublishedFigures())
                        .orElseThrow(ProblemException::notFound);
        return answer(200, threshold, of);
    }

    @PUT
    @Path("/{year}")
    @PermissionsAllowed(Permission.WRITE_THRESHOLDS)
    @Transactional
    public Response put(
            String indicator,
            String year,
            @NotNull @Valid ThresholdSetting body,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        Precondition precondition = Precondition.of(ifMatch, ifNoneMatch);
        Indicator of = indicators.get(indicator);
        return answer(
                precondition.creates() ? 201 : 200,
                service.put(of, ThresholdService.year(of, year), body, precondition),
                of);
    }

    private static Response answer(int status, Threshold threshold, Indicator indicator) {
        return Response.status(status)
                .entity(ThresholdView.of(threshold, indicator.yearType()))
                .header("ETag", ETag.of(threshold.version()))
                .build();
    }
}
