package org.scrutineer.diary;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.clock.Clocks;
import org.scrutineer.http.DayParameter;
import org.scrutineer.problem.ProblemException;

/** What is to come and when, as far as the caller may know of it. */
@Path("/api/v1")
public class DiaryResource {

    static final String CALENDAR = "text/calendar;charset=UTF-8";

    private static final int USUAL_MONTHS = 3;

    private static final int MOST_DAYS = 366;

    /**
     * What is on these days.
     *
     * @param to the last of them
     */
    public record DiaryView(LocalDate from, LocalDate to, List<DiaryEntry> items) {}

    private final Diary diary;
    private final DiaryFile file;
    private final Clock clock;

    DiaryResource(Diary diary, DiaryFile file, Clock clock) {
        this.diary = diary;
        this.file = file;
        this.clock = clock;
    }

    @GET
    @Path("/calendar")
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public DiaryView list(
            @QueryParam("from") @Pattern(regexp = DayParameter.REGEXP) @Nullable String from,
            @QueryParam("to") @Pattern(regexp = DayParameter.REGEXP) @Nullable String to) {
        LocalDate first =
                from == null
                        ? LocalDate.ofInstant(clock.instant(), Clocks.LONDON).withDayOfMonth(1)
                        : DayParameter.of("from", from);
        LocalDate last =
                to == null
                        ? first.plusMonths(USUAL_MONTHS).minusDays(1)
                        : DayParameter.of("to", to);
        if (last.isBefore(first)) {
            throw ProblemException.badParameter("to", "must not be before from");
        }
        if (!last.isBefore(first.plusDays(MOST_DAYS))) {
            throw ProblemException.badParameter(
                    "to", "must be fewer than %d days after from".formatted(MOST_DAYS));
        }
        return new DiaryView(
                first, last, diary.between(first, last).stream().map(Dated::entry).toList());
    }

    @GET
    @Path("/calendar.ics")
    @Produces(CALENDAR)
    @PermissionsAllowed({Permission.READ_EDITIONS, Permission.READ_PUBLIC_EDITIONS})
    @Transactional
    public Response download() {
        return Response.ok(file.write())
                .header("Content-Disposition", "attachment; filename=\"scrutineer.ics\"")
                .build();
    }
}
