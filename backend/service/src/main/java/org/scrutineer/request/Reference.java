package org.scrutineer.request;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.problem.ProblemException;

/** A request's reference, such as DD-0001. */
final class Reference {

    static final String PATTERN = "DD-([0-9]{4,9})";

    private static final Pattern REFERENCE = Pattern.compile(PATTERN);

    private Reference() {}

    static String of(long id) {
        return "DD-%04d".formatted(id);
    }

    /** The request's number, or 404 when this is no reference. */
    static long id(String reference) {
        return find(reference).orElseThrow(ProblemException::notFound);
    }

    /** The request's number, or nothing when this is no reference. */
    static Optional<Long> find(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        return matcher.matches()
                ? Optional.of(Long.valueOf(matcher.group(1))).filter(id -> of(id).equals(reference))
                : Optional.empty();
    }
}
