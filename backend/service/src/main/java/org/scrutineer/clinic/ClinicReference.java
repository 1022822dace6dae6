package org.scrutineer.clinic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.problem.ProblemException;

/** A clinic's reference, such as PC-0001. */
public final class ClinicReference {

    private static final Pattern REFERENCE = Pattern.compile("PC-(\\d{4,9})");

    private ClinicReference() {}

    public static String of(long id) {
        return "PC-%04d".formatted(id);
    }

    /** The clinic's number, or 404 when this is no reference. */
    public static long id(String reference) {
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
