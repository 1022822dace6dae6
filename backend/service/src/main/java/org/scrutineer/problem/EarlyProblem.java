package org.scrutineer.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

/** Answers with a problem document before a request has come to the API's resources. */
@ApplicationScoped
public class EarlyProblem {

    private final ObjectMapper json;

    EarlyProblem(ObjectMapper json) {
        this.json = json;
    }

    public void answer(RoutingContext request, ProblemType type, String detail) {
        Response problem = Problem.answer(type, detail, request.normalizedPath());
        problem.getStringHeaders()
                .forEach((name, values) -> request.response().putHeader(name, values));
        request.response()
                .setStatusCode(problem.getStatus())
                .end(Buffer.buffer(bytes(problem.getEntity())));
    }

    private byte[] bytes(Object problem) {
        try {
            return json.writeValueAsBytes(problem);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
