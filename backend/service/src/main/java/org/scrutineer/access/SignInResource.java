package org.scrutineer.access;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * Where a browser goes to sign in; single sign-on happens on the way, and then it returns to the
 * page it came from.
 */
@Path("/sign-in")
@Authenticated
public class SignInResource {

    /** A path of this site: one leading slash, so that no other site can be named. */
    private static final Pattern OWN_PATH =
            Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,500}");

    @GET
    public Response signIn(@QueryParam("to") @DefaultValue("/") String to) {
        return Response.status(303)
                .location(URI.create(OWN_PATH.matcher(to).matches() ? to : "/"))
                .build();
    }
}
