package org.scrutineer.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Only a file of figures is large; whatever else is sent fits into a megabyte. The server itself bounds files. */
@Provider
@PreMatching
class SmallBodies implements ContainerRequestFilter {

    private static final long MOST_BYTES = 1024 * 1024;
    private static final MediaType FILE = new MediaType("text", "csv");

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean file = request.getMediaType() != null && FILE.isCompatible(request.getMediaType());
        if (length != null && !file && Long.parseLong(length) > MOST_BYTES) {
            throw ProblemException.of(ProblemType.TOO_LARGE, "Send at most 1 MB at once.");
        }
    }
}
