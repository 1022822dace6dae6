package org.scrutineer.problem;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Ends a request with a problem document; thrown inside a transaction it rolls it back. */
public final class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient List<Place> places;

    private ProblemException(ProblemType type, String detail, List<Place> places) {
        super(detail);
        this.type = type;
        this.places = List.copyOf(places);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage());
    }

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of());
    }

    public static ProblemException at(ProblemType type, String detail, List<Place> places) {
        return new ProblemException(type, detail, places);
    }

    /** What was asked for cannot be done as things stand. */
    public static ProblemException conflict(String detail) {
        return of(ProblemType.CONFLICT, detail);
    }

    /** The same answer for what is not there and for what this caller may not know of. */
    public static ProblemException notFound() {
        return of(
                ProblemType.NOT_FOUND,
                "Check the address. It may not exist, or may not be published to you yet.");
    }

    public static ProblemException invalid(String pointer, String detail) {
        return invalid(List.of(Place.inBody(pointer, detail)));
    }

    /** Fails with 422 and every place that is wrong; does nothing when none is. */
    public static void refuse(List<Place> places) {
        if (!places.isEmpty()) {
            throw invalid(places);
        }
    }

    /**
     * Refuses what of a list that was sent is wrong, with the place of each.
     *
     * @param pointer to the list
     */
    public static <T> void refuseEach(
            String pointer, List<T> sent, Predicate<T> isWrong, String detail) {
        refuse(
                IntStream.range(0, sent.size())
                        .filter(i -> isWrong.test(sent.get(i)))
                        .mapToObj(i -> Place.inBody(pointer + '/' + i, detail))
                        .toList());
    }

    private static ProblemException invalid(List<Place> places) {
        return at(ProblemType.INVALID, "Put right what is named below and send it again.", places);
    }

    public static ProblemException badParameter(String parameter, String detail) {
        return at(
                ProblemType.BAD_REQUEST,
                "Put right the parameter named below.",
                List.of(Place.inParameter(parameter, detail)));
    }

    public ProblemType type() {
        return type;
    }

    public List<Place> places() {
        return places;
    }
}
