package org.scrutineer.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.scrutineer.problem.ProblemAnswers;
import org.scrutineer.problem.ProblemType;

/**
 * Turns away what no operation could take, before anything reads it: addresses, headers and bodies
 * that are too large, and media types that are none. The server's own limits lie above these and
 * above the proxy's, because what it refuses itself it refuses without a word.
 */
@ApplicationScoped
class RequestLimits {

    /** Before anything else looks at the request. */
    private static final int FIRST = -3_000;

    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final int MOST_HEADER_BYTES = 32 * 1024;

    private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
    // Possessive, so that a long header cannot make the matching deep or slow.
    private static final String PARAMETERS =
            "(?:[ \\t]*;[ \\t]*(?:[qQ]=(?:[01](?:\\.[0-9]{0,3})?|\\.[0-9]{1,3})|(?![qQ]=)"
                    + TOKEN
                    + "=(?:"
                    + TOKEN
                    + "|\"[\\x20\\x21\\x23-\\x5b\\x5d-\\x7e]*\")))*+[ \\t]*";
    private static final Pattern MEDIA_TYPE = Pattern.compile(TOKEN + '/' + TOKEN + PARAMETERS);
    private static final Pattern MEDIA_RANGES =
            Pattern.compile(
                    "(?:[ \\t]*(?:(?:\\*|"
                            + TOKEN
                            + '/'
                            + TOKEN
                            + ")"
                            + PARAMETERS
                            + ")?(?:,|$))*+");

    /**
     * No address of ours holds a control character, and a per cent sign stands before two digits.
     */
    private static final Pattern NO_ADDRESS =
            Pattern.compile("%(?![0-9A-Fa-f]{2})|^[^?]*%(?:[01][0-9A-Fa-f]|7[Ff])");

    private static final String NO_ADDRESS_HERE =
            "Check the address: it holds a character that no address here has.";

    private final ProblemAnswers problems;

    RequestLimits(ProblemAnswers problems) {
        this.problems = problems;
    }

    void guard(@Observes Router router) {
        router.route().order(FIRST).handler(this::guard);
    }

    private void guard(RoutingContext request) {
        HttpServerRequest asked = request.request();
        List<String> types = asked.headers().getAll(HttpHeaders.CONTENT_TYPE);
        if (asked.uri().length() > LONGEST_ADDRESS) {
            problems.answer(
                    request,
                    ProblemType.ADDRESS_TOO_LONG,
                    "Use an address of at most %d characters.".formatted(LONGEST_ADDRESS));
        } else if (asked.uri().indexOf('%') >= 0 && NO_ADDRESS.matcher(asked.uri()).find()) {
            problems.answer(request, ProblemType.BAD_REQUEST, NO_ADDRESS_HERE);
        } else if (headerBytes(asked) > MOST_HEADER_BYTES) {
            problems.answer(
                    request,
                    ProblemType.HEADERS_TOO_LARGE,
                    "Send at most %d kB of headers, cookies included."
                            .formatted(MOST_HEADER_BYTES / 1024));
        } else if (types.size() > 1 || !types.stream().allMatch(RequestLimits::isMediaType)) {
            problems.answer(
                    request,
                    ProblemType.WRONG_MEDIA_TYPE,
                    "Name one media type in Content-Type, such as application/json.");
        } else if (!asked.headers().getAll(HttpHeaders.ACCEPT).stream()
                .allMatch(ranges -> MEDIA_RANGES.matcher(ranges).matches())) {
            problems.answer(
                    request,
                    ProblemType.BAD_REQUEST,
                    "Name media types in Accept, such as application/json, or leave it out.");
        } else if (BodySizes.isTooLarge(
                asked.path(), types, asked.getHeader(HttpHeaders.CONTENT_LENGTH))) {
            problems.answer(request, ProblemType.TOO_LARGE, BodySizes.atMost(asked.path(), types));
        } else {
            takeWhatever(asked);
            request.next();
        }
    }

    /** Who names no media type takes every one, but REST's reader of the header wants a name. */
    private static void takeWhatever(HttpServerRequest request) {
        if (request.headers().getAll(HttpHeaders.ACCEPT).stream().allMatch(String::isBlank)) {
            request.headers().remove(HttpHeaders.ACCEPT);
        }
    }

    private static boolean isMediaType(String text) {
        return MEDIA_TYPE.matcher(text).matches();
    }

    private static int headerBytes(HttpServerRequest request) {
        int bytes = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            bytes += header.getKey().length() + header.getValue().length() + 4;
        }
        return bytes;
    }
}
