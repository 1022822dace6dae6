package org.scrutineer.mail;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Permission;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.problem.ProblemException;

/** What was sent to whom, and what became of it. */
@Path("/api/v1/mails")
public class MailResource {

    private final MailRepository mails;
    private final MailService service;

    MailResource(MailRepository mails, MailService service) {
        this.mails = mails;
        this.service = service;
    }

    @GET
    @PermissionsAllowed(Permission.READ_CIRCULATION)
    @Transactional
    public Page<MailSummary> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("page") @OneLine @Size(max = 500) @Nullable String page,
            @QueryParam("state") @Nullable MailState state,
            @QueryParam("kind") @Nullable MailKind kind) {
        List<@Nullable Object> filter = Arrays.asList("mails", name(state), name(kind));
        List<String> before = PageToken.read(page, filter, 1);
        List<MailView> rows =
                mails.page(
                        state,
                        kind,
                        before == null ? null : PageToken.number(before.getFirst()),
                        limit + 1);
        return Page.of(
                rows, limit, MailView::mail, last -> PageToken.after(filter, last.mail().id()));
    }

    @GET
    @Path("/{mail}")
    @PermissionsAllowed(Permission.READ_CIRCULATION)
    @Transactional
    public MailView get(long mail) {
        return mails.view(mail).orElseThrow(ProblemException::notFound);
    }

    @POST
    @Path("/{mail}/retry")
    @PermissionsAllowed(Permission.SEND_CIRCULATION)
    @Transactional
    public MailView retry(long mail) {
        return service.sendAgain(mail);
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
