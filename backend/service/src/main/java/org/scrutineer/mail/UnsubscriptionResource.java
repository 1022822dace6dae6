package org.scrutineer.mail;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.scrutineer.mail.Unsubscribe.Wish;
import org.scrutineer.problem.ProblemException;

/**
 * Switches e-mails off by the link in one of them, without a sign-in: the link is signed, and
 * looking at it changes nothing.
 */
@Path("/api/v1/unsubscriptions/{token}")
@PermitAll
public class UnsubscriptionResource {

    /**
     * What a link is for.
     *
     * @param scorecardTitle null where the e-mails are not of one scorecard
     * @param done whether such e-mails are switched off
     */
    public record Unsubscription(MailKind kind, @Nullable String scorecardTitle, boolean done) {}

    private final Unsubscribe unsubscribe;
    private final MailChoiceService choices;
    private final MailRepository mails;

    UnsubscriptionResource(
            Unsubscribe unsubscribe, MailChoiceService choices, MailRepository mails) {
        this.unsubscribe = unsubscribe;
        this.choices = choices;
        this.mails = mails;
    }

    /** A mail program may open the address of the POST: a person then gets the page instead. */
    @GET
    @Transactional
    public Response get(String token, @Context HttpHeaders headers) {
        Wish wish = wish(token);
        MediaType wanted = headers.getAcceptableMediaTypes().getFirst();
        return wanted.isCompatible(MediaType.TEXT_HTML_TYPE) && !wanted.isWildcardType()
                ? Response.seeOther(URI.create("/unsubscribe/" + token)).build()
                : Response.ok(view(wish)).build();
    }

    @POST
    @Transactional
    public Unsubscription post(String token) {
        Wish wish = wish(token);
        choices.unsubscribe(wish);
        return view(wish);
    }

    private Wish wish(String token) {
        return unsubscribe.read(token).orElseThrow(ProblemException::notFound);
    }

    private Unsubscription view(Wish wish) {
        boolean wanted =
                choices.of(wish.recipient()).choices().wants(wish.kind(), wish.scorecard());
        return new Unsubscription(wish.kind(), title(wish.scorecard()), !wanted);
    }

    /** Whoever holds the link was written to about this scorecard, so its title is no secret. */
    private @Nullable String title(@Nullable String scorecard) {
        return scorecard == null ? null : mails.scorecardTitle(scorecard).orElse(null);
    }
}
