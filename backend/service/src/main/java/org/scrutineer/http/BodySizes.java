package org.scrutineer.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * Only a file of figures is large, and one that is worked through in the background largest;
 * whatever else is sent fits into a megabyte. What says its length is refused by it ({@link
 * RequestLimits}), and what does not is counted as it is read.
 */
@Provider
class BodySizes implements ContainerRequestFilter {

    private static final long MEGABYTE = 1024L * 1024;
    private static final long FILE_MEGABYTES = 20;
    private static final long LARGE_FILE_MEGABYTES = 100;

    /** The one address that takes large files. */
    private static final String LARGE_FILES = "/api/v1/large-files";

    private static final List<String> FILES =
            List.of(
                    "text/csv",
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString("Transfer-Encoding") != null) {
            String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
            List<String> types = type == null ? List.of() : List.of(type);
            long most = mostMegabytes(request.getUriInfo().getRequestUri().getPath(), types);
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    static boolean isTooLarge(String path, List<String> mediaTypes, @Nullable String length) {
        return length != null
                && Long.parseLong(length) > mostMegabytes(path, mediaTypes) * MEGABYTE;
    }

    static String atMost(String path, List<String> mediaTypes) {
        return atMost(mostMegabytes(path, mediaTypes));
    }

    private static String atMost(long megabytes) {
        return "Send at most %d MB at once.".formatted(megabytes);
    }

    private static long mostMegabytes(String path, List<String> mediaTypes) {
        boolean file =
                mediaTypes.stream()
                        .map(type -> type.toLowerCase(Locale.ROOT))
                        .anyMatch(type -> FILES.stream().anyMatch(type::startsWith));
        if (!file) {
            return 1;
        }
        return path.equals(LARGE_FILES) ? LARGE_FILE_MEGABYTES : FILE_MEGABYTES;
    }

    private static final class Counted extends FilterInputStream {

        private final long megabytes;
        private long left;

        Counted(InputStream body, long megabytes) {
            super(body);
            this.megabytes = megabytes;
            this.left = megabytes * MEGABYTE;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            count(Math.max(read, 0));
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw ProblemException.of(ProblemType.TOO_LARGE, atMost(megabytes));
            }
        }
    }
}
