package org.scrutineer.mail;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.mail.MailChoiceService.Chosen;

/** Which e-mails the caller wants. */
@Path("/api/v1/me/mail-choices")
public class MailChoiceResource {

    /**
     * The choices with what they are about.
     *
     * @param address where e-mails go; null when Keycloak names none
     * @param dailyOffered whether there is a daily e-mail for the caller's roles
     * @param editionStepsOffered whether editions come into the caller's hands
     * @param requestStepsOffered whether deep-dive requests do, or are the caller's own
     * @param windowRemindersOffered whether the caller may ask while a window is open
     */
    public record MailChoicesView(
            MailChoices choices,
            @Nullable String address,
            boolean dailyOffered,
            boolean editionStepsOffered,
            boolean requestStepsOffered,
            boolean windowRemindersOffered) {}

    private final MailChoiceService service;
    private final PersonRepository people;
    private final Caller caller;

    MailChoiceResource(MailChoiceService service, PersonRepository people, Caller caller) {
        this.service = service;
        this.people = people;
        this.caller = caller;
    }

    @GET
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response get() {
        return answer(service.of(caller.subject()));
    }

    @PUT
    @PermissionsAllowed(Permission.READ_EDITIONS)
    @Transactional
    public Response put(
            @NotNull @Valid MailChoices body, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(service.put(body, Precondition.match(ifMatch)));
    }

    private Response answer(Chosen chosen) {
        boolean offered = caller.roles().stream().anyMatch(MailChoiceService.DAILY_FOR::contains);
        String address = people.address(caller.subject()).orElse(null);
        return Response.ok(
                        new MailChoicesView(
                                chosen.choices(),
                                address,
                                offered,
                                mayAny(
                                        Permission.EDITIONS_PREPARE,
                                        Permission.EDITIONS_APPROVE,
                                        Permission.EDITIONS_PUBLISH),
                                mayAny(
                                        Permission.REQUESTS_RAISE,
                                        Permission.REQUESTS_TRIAGE,
                                        Permission.REQUESTS_ANSWER,
                                        Permission.ANSWERS_AGREE),
                                mayAny(Permission.REQUESTS_RAISE)))
                .header("ETag", ETag.of(chosen.version()))
                .build();
    }

    private boolean mayAny(Permission... any) {
        return Arrays.stream(any).anyMatch(caller::may);
    }
}
