package org.scrutineer.diary;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.scrutineer.access.Caller;
import org.scrutineer.problem.ProblemException;

/** Somebody's calendar under their secret address, without a sign-in. */
@Path("/api/v1/calendars/{secret}/scrutineer.ics")
@PermitAll
public class SubscribedCalendarResource {

    private final CalendarAddresses addresses;
    private final DiaryFile file;
    private final Caller caller;

    SubscribedCalendarResource(CalendarAddresses addresses, DiaryFile file, Caller caller) {
        this.addresses = addresses;
        this.file = file;
        this.caller = caller;
    }

    /** It gives out one kind of file, whatever the program says that it takes. */
    @GET
    @Transactional
    public Response read(String secret) {
        caller.readAs(addresses.holder(secret).orElseThrow(ProblemException::notFound));
        return Response.ok(file.write()).type(DiaryResource.CALENDAR).build();
    }
}
