package org.scrutineer.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.scrutineer.period.InvalidPeriod;

/** Turns whatever goes wrong into a problem document. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** SQL states of a database that is away, full or busy: the same request may work later. */
    private static final List<String> PASSING_SQL_STATES =
            List.of("08", "53", "57", "40", "55P03", "25006");

    /** A connection that broke while it was in use: if it was told to commit, it may have. */
    private static final List<String> BROKEN_IN_USE = List.of("08006", "08007", "57P01", "57P02");

    /** Text with a NUL, which PostgreSQL cannot hold; in bodies it is refused before. */
    private static final String UNSTORABLE_TEXT = "22021";

    /** Two wrote the same thing at the same moment, and the other was first. */
    private static final String NOT_UNIQUE = "23505";

    @ServerExceptionMapper
    public Response problem(ProblemException problem, UriInfo uri) {
        return Problem.answer(problem, uri.getPath());
    }

    @ServerExceptionMapper({
        UnauthorizedException.class,
        AuthenticationFailedException.class,
        AuthenticationCompletionException.class
    })
    public Response notSignedIn(UriInfo uri) {
        return Problem.answer(
                ProblemType.NOT_SIGNED_IN,
                "Sign in and try again. Other systems need a valid bearer token for this service.",
                uri.getPath());
    }

    @ServerExceptionMapper
    public Response notPermitted(ForbiddenException problem, UriInfo uri) {
        return Problem.answer(
                ProblemType.NOT_PERMITTED,
                "Your roles do not allow this. Ask your administrator if you think they should.",
                uri.getPath());
    }

    @ServerExceptionMapper
    public Response invalid(ConstraintViolationException problem, UriInfo uri) {
        List<Place> places =
                problem.getConstraintViolations().stream()
                        .map(ProblemMappers::place)
                        .sorted(Comparator.comparing(place -> place.pointer() + place.parameter()))
                        .toList();
        boolean inBody = places.stream().anyMatch(place -> place.pointer() != null);
        ProblemType type = inBody ? ProblemType.INVALID : ProblemType.BAD_REQUEST;
        return Problem.answer(
                type, "Put right what is named below and send it again.", uri.getPath(), places);
    }

    /**
     * The first two nodes of a violation's path are the method and its parameter; what follows is
     * inside the body.
     */
    private static Place place(ConstraintViolation<?> violation) {
        List<Path.Node> nodes = new ArrayList<>();
        violation.getPropertyPath().forEach(nodes::add);
        String parameter = nodes.size() > 1 ? nodes.get(1).getName() : nodes.getFirst().getName();
        if (!"body".equals(parameter)) {
            return Place.inParameter(parameter, violation.getMessage());
        }
        return Place.inBody(
                Violations.pointer(nodes.subList(Math.min(2, nodes.size()), nodes.size())),
                violation.getMessage());
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response notJson(JsonProcessingException problem, UriInfo uri) {
        StringBuilder pointer = new StringBuilder();
        if (problem instanceof JsonMappingException mapping) {
            mapping.getPath()
                    .forEach(
                            step ->
                                    pointer.append('/')
                                            .append(
                                                    step.getFieldName() == null
                                                            ? step.getIndex()
                                                            : step.getFieldName()));
        }
        String detail =
                problem instanceof UnrecognizedPropertyException
                        ? "is not known here"
                        : "is not of the right kind";
        List<Place> places =
                problem instanceof JsonMappingException
                        ? List.of(Place.inBody(pointer.toString(), detail))
                        : List.of();
        return Problem.answer(
                ProblemType.BAD_REQUEST,
                "The body must be JSON as the contract describes it.",
                uri.getPath(),
                places);
    }

    @ServerExceptionMapper
    public Response ofFramework(WebApplicationException problem, UriInfo uri) {
        if (problem.getCause() instanceof JsonProcessingException json) {
            return notJson(json, uri);
        }
        int status = problem.getResponse().getStatus();
        if (status < 400) {
            return problem.getResponse();
        }
        return switch (status) {
            case 401 -> notSignedIn(uri);
            case 403 -> notPermitted(new ForbiddenException(), uri);
            case 404 ->
                    problem.getCause() == null
                            ? Problem.answer(ProblemException.notFound(), uri.getPath())
                            : wrongParameter(uri);
            case 405 ->
                    Problem.answer(
                            ProblemType.METHOD_NOT_ALLOWED,
                            "This address does not take that method.",
                            uri.getPath());
            case 406 ->
                    Problem.answer(
                            ProblemType.NOT_ACCEPTABLE, "Ask for application/json.", uri.getPath());
            case 413 -> Problem.answer(ProblemType.TOO_LARGE, "Send less at once.", uri.getPath());
            case 415 ->
                    Problem.answer(
                            ProblemType.WRONG_MEDIA_TYPE,
                            "See the contract for the media type this takes.",
                            uri.getPath());
            default ->
                    status < 500
                            ? Problem.answer(
                                    ProblemType.BAD_REQUEST,
                                    "See the contract for what this takes.",
                                    uri.getPath())
                            : fault(problem, uri);
        };
    }

    /** The framework reports a parameter that it cannot read as a page that is not there. */
    private static Response wrongParameter(UriInfo uri) {
        return Problem.answer(
                ProblemType.BAD_REQUEST,
                "One of the parameters is not of the kind that the contract asks for.",
                uri.getPath());
    }

    @ServerExceptionMapper
    public Response stale(OptimisticLockException problem, UriInfo uri) {
        return Problem.answer(
                ProblemType.STALE, "Read it again and repeat your change.", uri.getPath());
    }

    @ServerExceptionMapper({PersistenceException.class, SQLException.class})
    public Response database(Exception problem, UriInfo uri, Request request) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && UNSTORABLE_TEXT.equals(sql.getSQLState())) {
                return wrongParameter(uri);
            }
            if (cause instanceof SQLException sql && NOT_UNIQUE.equals(sql.getSQLState())) {
                return Problem.answer(
                        ProblemType.CONFLICT,
                        "It is there already: somebody may have written it at the same moment. Read it again and repeat your change.",
                        uri.getPath());
            }
            if (cause instanceof SQLException sql && isPassing(sql)) {
                LOG.warnf("The database could not answer %s: %s", uri.getPath(), sql.getMessage());
                return Problem.answer(
                        ProblemType.UNAVAILABLE, whatBecameOfIt(sql, request), uri.getPath());
            }
        }
        return fault(problem, uri);
    }

    private static String whatBecameOfIt(SQLException problem, Request request) {
        boolean reading = List.of("GET", "HEAD").contains(request.getMethod());
        String state = problem.getSQLState();
        return !reading && state != null && BROKEN_IN_USE.contains(state)
                ? "The database stopped answering, and it is not known whether this was kept. Look whether it is there before you do it again."
                : "Nothing was changed. Try again in a few seconds.";
    }

    /**
     * What a request names is read where it is taken; what is left is a period that is kept and no
     * longer fits the definition it belongs to.
     */
    @ServerExceptionMapper
    public Response misfit(InvalidPeriod problem, UriInfo uri) {
        LOG.warnf(
                "A period kept in the database does not fit its scorecard or indicator, at %s: %s",
                uri.getPath(), problem.getMessage());
        return Problem.answer(
                ProblemType.CONFLICT,
                "A period that is kept here does not fit the frequency and year of its scorecard or indicator: it %s. Set them back to what they were."
                        .formatted(problem.getMessage()),
                uri.getPath());
    }

    /** A connection that could not be had in time carries no SQL state. */
    private static boolean isPassing(SQLException problem) {
        String state = problem.getSQLState();
        return state == null || PASSING_SQL_STATES.stream().anyMatch(state::startsWith);
    }

    @ServerExceptionMapper
    public Response fault(Throwable problem, UriInfo uri) {
        LOG.errorf(problem, "Unexpected fault at %s", uri.getPath());
        return Problem.answer(
                ProblemType.FAULT,
                "Nothing was changed. Try again; if it stays, tell your administrator the time and the address.",
                uri.getPath());
    }
}
