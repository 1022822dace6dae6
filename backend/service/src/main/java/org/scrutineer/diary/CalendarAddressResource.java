package org.scrutineer.diary;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.diary.CalendarAddressRepository.Held;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;

/** The caller's own secret address for calendar programs. */
@Path("/api/v1/me/calendar-address")
public class CalendarAddressResource {

    /**
     * Whether there is one.
     *
     * @param offered whether one can be made
     * @param madeAt null where there is none
     * @param address when it was made just now: nothing tells it again
     */
    public record CalendarAddressView(
            boolean offered, @Nullable Instant madeAt, @Nullable String address) {}

    private final CalendarAddresses addresses;
    private final URI publicUrl;

    CalendarAddressResource(
            CalendarAddresses addresses,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl) {
        this.addresses = addresses;
        this.publicUrl = publicUrl;
    }

    @GET
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response get() {
        return answer(null);
    }

    @PUT
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response make(@HeaderParam("If-Match") @Nullable String ifMatch) {
        String secret = addresses.make(Precondition.match(ifMatch));
        return answer(
                publicUrl
                        .resolve("/api/v1/calendars/%s/scrutineer.ics".formatted(secret))
                        .toString());
    }

    @DELETE
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response takeBack(@HeaderParam("If-Match") @Nullable String ifMatch) {
        addresses.takeBack(Precondition.match(ifMatch));
        return answer(null);
    }

    private Response answer(@Nullable String address) {
        Held held = addresses.held();
        return Response.ok(new CalendarAddressView(addresses.isOffered(), held.madeAt(), address))
                .header("ETag", ETag.of(held.version()))
                .build();
    }
}
