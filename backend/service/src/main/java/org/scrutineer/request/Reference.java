package org.scrutineer.request;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.problem.ProblemException;

/** A request's reference, such as DD-0001. */
final class Reference {

    private static final Pattern REFERENCE = Pattern.compile("DD-(\\d{4,9})");

    private Reference() {}

    static String of(long id) {
        return "DD-%04d".formatted(id);
    }

    /** The request's number, or 404 when this is no reference. */
    static long id(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        if (!matcher.matches()) {
            throw ProblemException.notFound();
        }
        long id = Long.parseLong(matcher.group(1));
        if (!of(id).equals(reference)) {
            throw ProblemException.notFound();
        }
        return id;
    }
}
