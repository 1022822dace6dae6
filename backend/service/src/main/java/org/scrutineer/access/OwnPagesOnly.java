package org.scrutineer.access;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * Refuses a write that comes by session cookie unless our own page sent it. A browser adds
 * Sec-Fetch-Site itself, and another site cannot add the custom header without being asked about it
 * first.
 */
@Provider
@PreMatching
class OwnPagesOnly implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String MARK = "Scrutineer";

    @Override
    public void filter(ContainerRequestContext request) {
        boolean byCookie =
                request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                        && !request.getCookies().isEmpty();
        if (!byCookie || SAFE.contains(request.getMethod())) {
            return;
        }
        String site = request.getHeaderString("Sec-Fetch-Site");
        boolean sameOrigin = site == null || site.equals("same-origin");
        if (!sameOrigin || !MARK.equals(request.getHeaderString("X-Requested-With"))) {
            throw ProblemException.of(
                    ProblemType.CROSS_SITE, "Use Scrutineer's own pages, or a bearer token.");
        }
    }
}
