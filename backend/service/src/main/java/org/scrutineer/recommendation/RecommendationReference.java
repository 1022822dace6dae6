package org.scrutineer.recommendation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scrutineer.problem.ProblemException;

/** The place of a recommendation among those of its municipal year. */
public record RecommendationReference(String year, int number) {

    public static final String REGEXP = "[0-9]{4}-[0-9]{2}-[0-9]{2,6}";

    /** No recommendation is this one. */
    public static final RecommendationReference NONE = new RecommendationReference("", 0);

    private static final Pattern ADDRESS = Pattern.compile("([0-9]{4}-[0-9]{2})-([0-9]{2,6})");

    /** From an address; empty when this is no reference. */
    public static Optional<RecommendationReference> find(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        return matcher.matches()
                ? Optional.of(
                                new RecommendationReference(
                                        matcher.group(1), Integer.parseInt(matcher.group(2))))
                        .filter(reference -> reference.address().equals(address))
                : Optional.empty();
    }

    /** The same, or 404. */
    static RecommendationReference of(String address) {
        return find(address).orElseThrow(ProblemException::notFound);
    }

    /** As an address can hold it: {@code 2026-27-03}. */
    public String address() {
        return "%s-%02d".formatted(year, number);
    }

    /** As people cite it: {@code 2026-27/03}. */
    public String cited() {
        return "%s/%02d".formatted(year, number);
    }
}
