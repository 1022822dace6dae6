package org.scrutineer.circulation.publication;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.clock.Clocks;

/** The block for the members' newsletter. */
@Path("/api/v1/newsletter")
public class NewsletterResource {

    private final NewsletterWriter writer;
    private final Clock clock;

    NewsletterResource(NewsletterWriter writer, Clock clock) {
        this.writer = writer;
        this.clock = clock;
    }

    @GET
    @PermissionsAllowed(Permission.READ_CIRCULATION)
    @Transactional
    public Newsletter get(
            @QueryParam("month")
                    @Pattern(
                            regexp = "(19|20)[0-9]{2}-(0[1-9]|1[0-2])",
                            message = "must be a month, such as 2026-11")
                    @Nullable String month) {
        return writer.of(
                month == null
                        ? YearMonth.from(LocalDate.ofInstant(clock.instant(), Clocks.LONDON))
                        : YearMonth.parse(month));
    }
}
