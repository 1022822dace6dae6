package org.scrutineer.action;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.problem.ProblemException;

/** An action's reference, such as AC-0001. */
final class ActionReference {

    private static final Pattern REFERENCE = Pattern.compile("AC-(\\d{4,9})");

    private ActionReference() {}

    static String of(long id) {
        return "AC-%04d".formatted(id);
    }

    /** The action's number, or 404 when this is no reference. */
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
