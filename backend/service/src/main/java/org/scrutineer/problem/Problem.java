package org.scrutineer.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An RFC 9457 problem document. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        @Nullable String instance,
        List<Place> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** How long a caller is asked to wait when the service cannot answer yet. */
    private static final int RETRY_AFTER_SECONDS = 5;

    private static final Set<ProblemType> WORTH_ANOTHER_TRY =
            EnumSet.of(ProblemType.UNAVAILABLE, ProblemType.NOT_READY, ProblemType.TOO_MANY);

    private static Problem of(
            ProblemType type, String detail, @Nullable String path, List<Place> places) {
        return new Problem(
                type.uri().toString(), type.title(), type.status(), detail, path, places);
    }

    static Response answer(ProblemException problem, @Nullable String path) {
        return answer(problem.type(), problem.getMessage(), path, problem.places());
    }

    static Response answer(ProblemType type, String detail, @Nullable String path) {
        return answer(type, detail, path, List.of());
    }

    static Response answer(
            ProblemType type, String detail, @Nullable String path, List<Place> places) {
        Response.ResponseBuilder answer =
                Response.status(type.status())
                        .type(MediaType.valueOf(MEDIA_TYPE))
                        .entity(of(type, detail, path, places))
                        .header("Cache-Control", "no-store");
        if (WORTH_ANOTHER_TRY.contains(type)) {
            answer.header("Retry-After", RETRY_AFTER_SECONDS);
        }
        if (type == ProblemType.NOT_SIGNED_IN) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer.build();
    }
}
