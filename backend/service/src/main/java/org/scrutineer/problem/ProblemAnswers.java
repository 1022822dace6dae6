package org.scrutineer.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Problem documents for requests that never reach the API's resources. */
@ApplicationScoped
public class ProblemAnswers {

    /** How long a client that is still sending gets to read that it need not. */
    private static final long LINGER_MILLIS = 1_000;

    private final ObjectMapper json;

    ProblemAnswers(ObjectMapper json) {
        this.json = json;
    }

    /** Answers and ends the request. What is still to come of its body is thrown away. */
    public void answer(RoutingContext request, ProblemType type, String detail) {
        HttpServerResponse response = request.response();
        if (response.headWritten()) {
            return;
        }
        // Not the path as it is understood: an address that cannot be understood has none.
        Response problem = Problem.answer(type, detail, request.request().path());
        response.setStatusCode(problem.getStatus());
        problem.getStringHeaders().forEach(response::putHeader);
        dropBody(request);
        response.end(document(problem));
    }

    private Buffer document(Response problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem.getEntity()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Closed after a moment, not at once, or the client could lose the answer while it sends. */
    private static void dropBody(RoutingContext request) {
        HttpServerRequest sent = request.request();
        String length = sent.getHeader(HttpHeaders.CONTENT_LENGTH);
        boolean hasBody =
                sent.headers().contains(HttpHeaders.TRANSFER_ENCODING)
                        || length != null && !length.equals("0");
        if (!hasBody || sent.isEnded()) {
            return;
        }
        request.response().putHeader(HttpHeaders.CONNECTION, "close");
        sent.handler(ignored -> {});
        sent.resume();
        request.addEndHandler(
                ended ->
                        request.vertx().setTimer(LINGER_MILLIS, late -> sent.connection().close()));
    }
}
