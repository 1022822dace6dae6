package org.scrutineer.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * Only a file of figures is large; whatever else is sent fits into a megabyte. The server's own
 * limit lies a little higher and catches what does not say its length.
 */
@Provider
@PreMatching
class BodySizes implements ContainerRequestFilter {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long FILE_MEGABYTES = 20;
    private static final MediaType FILE = new MediaType("text", "csv");

    @Override
    public void filter(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        boolean file = request.getMediaType() != null && FILE.isCompatible(request.getMediaType());
        long most = file ? FILE_MEGABYTES : 1;
        if (length != null && Long.parseLong(length) > most * MEGABYTE) {
            throw ProblemException.of(
                    ProblemType.TOO_LARGE, "Send at most %d MB at once.".formatted(most));
        }
    }
}
