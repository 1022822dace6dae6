package org.scrutineer.periodvalue;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.area.AreaRepository;
import org.scrutineer.http.Code;
import org.scrutineer.http.OneLine;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.problem.ProblemException;

/** What was published of a measure's figures then, and what is known of them now. */
@Path("/api/v1/indicators/{indicator}/figure-history")
public class FigureHistoryResource {

    /** The database knows no moment as far away as an address can name. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 9999;

    private final FigureHistories histories;
    private final IndicatorRepository indicators;
    private final AreaRepository areas;
    private final Clock clock;

    FigureHistoryResource(
            FigureHistories histories,
            IndicatorRepository indicators,
            AreaRepository areas,
            Clock clock) {
        this.histories = histories;
        this.indicators = indicators;
        this.areas = areas;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Permission.READ_FIGURES)
    @Transactional
    public FigureHistory history(
            String indicator,
            @QueryParam("area") @Code @Nullable String area,
            @QueryParam("asOf") @OneLine @Nullable String asOf,
            @QueryParam("periods") @DefaultValue("24") @Min(1) @Max(200) int periods) {
        String code = indicators.get(indicator).code();
        return histories.of(
                code,
                area == null ? areas.council().code() : area,
                asOf == null ? clock.instant() : moment(asOf),
                periods);
    }

    private static Instant moment(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text);
            if (moment.getYear() >= FIRST_YEAR && moment.getYear() <= LAST_YEAR) {
                return moment.toInstant();
            }
        } catch (DateTimeParseException noMoment) {
            // Told below what one looks like.
        }
        throw ProblemException.badParameter(
                "asOf",
                "must be a moment of the years %d to %d, such as 2026-05-12T08:00:00Z"
                        .formatted(FIRST_YEAR, LAST_YEAR));
    }
}
