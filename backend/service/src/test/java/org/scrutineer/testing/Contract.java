package org.scrutineer.testing;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import com.atlassian.oai.validator.report.ValidationReport.Level;
import com.atlassian.oai.validator.restassured.OpenApiValidationFilter.OpenApiValidationException;
import com.atlassian.oai.validator.restassured.RestAssuredRequest;
import com.atlassian.oai.validator.restassured.RestAssuredResponse;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.nio.file.Path;

/**
 * Holds every exchange of a test against {@code openapi.yaml}. A response is always checked. A
 * request is checked too unless the test says it is wrong on purpose, for then the service itself
 * must refuse it.
 */
public final class Contract {

    public static final Path FILE = Path.of("../../openapi.yaml");

    /** Put on a request that breaks the contract on purpose; taken off before it is sent. */
    public static final String WRONG_ON_PURPOSE = "X-Wrong-On-Purpose";

    private static final OpenApiInteractionValidator WHOLE = validator(false);
    private static final OpenApiInteractionValidator ANSWERS = validator(true);

    private Contract() {}

    public static Filter filter() {
        return new ByPurpose();
    }

    private static OpenApiInteractionValidator validator(boolean answersOnly) {
        LevelResolver.Builder levels =
                LevelResolver.create()
                        // Signing in is what the access tests are about; the contract only names
                        // the two ways.
                        .withLevel("validation.request.security", Level.IGNORE);
        if (answersOnly) {
            levels.withLevel("validation.request", Level.IGNORE);
        }
        return OpenApiInteractionValidator.createForSpecificationUrl(FILE.toUri().toString())
                .withBasePathOverride("/api/v1")
                .withLevelResolver(levels.build())
                .build();
    }

    /** Holds an answer against the contract, whatever was asked. */
    static void check(
            String method, String path, com.atlassian.oai.validator.model.Response answer) {
        refuse(ANSWERS.validateResponse(path, Request.Method.valueOf(method), answer));
    }

    private static void refuse(ValidationReport report) {
        if (report.hasErrors()) {
            throw new OpenApiValidationException(report);
        }
    }

    private static final class ByPurpose implements Filter {
        @Override
        public Response filter(
                FilterableRequestSpecification request,
                FilterableResponseSpecification response,
                FilterContext context) {
            boolean wrong = request.getHeaders().hasHeaderWithName(WRONG_ON_PURPOSE);
            if (wrong) {
                request.removeHeader(WRONG_ON_PURPOSE);
            }
            Response answer = context.next(request, response);
            // What is asked stands in the request only once it was sent.
            Request asked = RestAssuredRequest.of(request);
            if (wrong) {
                check(asked.getMethod().name(), asked.getPath(), RestAssuredResponse.of(answer));
            } else {
                refuse(WHOLE.validate(asked, RestAssuredResponse.of(answer)));
            }
            return answer;
        }
    }
}
