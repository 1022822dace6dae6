package org.scrutineer.clinic;

import java.util.Optional;
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

    /** The clinic's number; empty when this is no reference. */
    public static Optional<Long> find(String reference) {
        Matcher matcher = REFERENCE.matcher(reference);
        return matcher.matches()
                ? Optional.of(Long.parseLong(matcher.group(1)))
                        .filter(id -> of(id).equals(reference))
                : Optional.empty();
    }

    /** The same, or 404. */
    static long id(String reference) {
        return find(reference).orElseThrow(ProblemException::notFound);
    }
}
