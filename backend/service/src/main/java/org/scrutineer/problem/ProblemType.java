package org.scrutineer.problem;

import java.net.URI;

/** Every kind of problem the API answers with. The type is stable; the title is for people. */
public enum ProblemType {
    BAD_REQUEST(400, "The request could not be understood"),
    NOT_SIGNED_IN(401, "You are not signed in"),
    NOT_PERMITTED(403, "You may not do this"),
    CROSS_SITE(403, "This request did not come from Scrutineer's own pages"),
    NOT_FOUND(404, "There is nothing here"),
    METHOD_NOT_ALLOWED(405, "This cannot be done here"),
    NOT_ACCEPTABLE(406, "That format is not to be had here"),
    TOO_SLOW(408, "That took too long to arrive"),
    CONFLICT(409, "It does not fit the present state"),
    DOUBTFUL(409, "Some figures look wrong"),
    NOT_READY(409, "This is still being made"),
    KEY_REUSED(409, "This key was used for something else"),
    STALE(412, "Someone else has changed this"),
    EXISTS(412, "It exists already"),
    TOO_LARGE(413, "That is too large"),
    ADDRESS_TOO_LONG(414, "That address is too long"),
    WRONG_MEDIA_TYPE(415, "That media type is not taken here"),
    INVALID(422, "Some of it is not right yet"),
    PRECONDITION_REQUIRED(428, "Say which version you are changing"),
    TOO_MANY(429, "That is too much in a short time"),
    HEADERS_TOO_LARGE(431, "The request's headers are too large"),
    FAULT(500, "Something went wrong on our side"),
    UNAVAILABLE(503, "The service cannot answer just now");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public URI uri() {
        return URI.create(
                "urn:scrutineer:problem:"
                        + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
    }
}
