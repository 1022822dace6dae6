package org.scrutineer.pack;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Comparators.Band;
import org.scrutineer.assessment.ControlChart.Variation;
import org.scrutineer.assessment.Direction;
import org.scrutineer.assessment.Rating;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.PositionView;

/**
 * Which measures to speak of first: those with the most signs that they go badly, or well. The same
 * signs in the same order as on the pages; what is a matter of chance is none.
 */
enum Foremost {
    WORST {
        @Override
        Stream<@Nullable String> found(Measure measure) {
            return Stream.of(
                    measure.rating().code() == Rating.Code.RED ? "red" : null,
                    hasWorsened(measure) ? "worsened" : null,
                    isIn(measure, Band.D) ? "in the worst quarter" : null,
                    isReal(measure, Variation.CONCERN) ? "a real change for the worse" : null);
        }

        @Override
        double place(Measure measure) {
            return -placeOf(measure, 0);
        }
    },
    BEST {
        @Override
        Stream<@Nullable String> found(Measure measure) {
            return Stream.of(
                    measure.rating().code() == Rating.Code.GREEN ? "green" : null,
                    measure.direction().code() == Direction.Code.IMPROVED ? "improved" : null,
                    isIn(measure, Band.A) ? "in the best quarter" : null,
                    isReal(measure, Variation.IMPROVEMENT) ? "a real change for the better" : null);
        }

        @Override
        double place(Measure measure) {
            return placeOf(measure, 1);
        }
    };

    abstract Stream<@Nullable String> found(Measure measure);

    /** Among all authorities, the foremost first. */
    abstract double place(Measure measure);

    /** Each in a word or two. */
    List<String> signs(Measure measure) {
        return found(measure).filter(Objects::nonNull).toList();
    }

    /** "46.0% in 2024-25: red, worsened, in the worst quarter." */
    String words(Measure measure) {
        String signs = signs(measure).stream().collect(Collectors.joining(", "));
        if (measure.periods().isEmpty()) {
            return signs + '.';
        }
        var latest = measure.periods().getLast();
        return "%s in %s: %s.".formatted(latest.display(), latest.label(), signs);
    }

    /**
     * Every measure that has a sign of it, in order; among the best, those with no bad sign too.
     */
    List<Measure> of(Pack pack) {
        return pack.rows()
                .filter(each -> !signs(each).isEmpty())
                .filter(each -> this == WORST || WORST.signs(each).isEmpty())
                .sorted(
                        Comparator.comparingInt((Measure each) -> -signs(each).size())
                                .thenComparingInt(Foremost::rating)
                                .thenComparingDouble(this::place))
                .toList();
    }

    /** Red before amber before the rest: among the best, those that someone set a target for. */
    private static int rating(Measure measure) {
        return switch (measure.rating().code()) {
            case RED -> 0;
            case AMBER -> 1;
            default -> 2;
        };
    }

    private static boolean hasWorsened(Measure measure) {
        return switch (measure.direction().code()) {
            case WORSENED, WORSENED_WITHIN_LIMITS, WORSENED_OUTSIDE_LIMITS -> true;
            default -> false;
        };
    }

    private static boolean isIn(Measure measure, Band band) {
        return measure.position() != null && measure.position().band() == band;
    }

    private static boolean isReal(Measure measure, Variation verdict) {
        return measure.variation() != null && measure.variation().code() == verdict;
    }

    private static double placeOf(Measure measure, double unknown) {
        PositionView position = measure.position();
        return position == null || position.rank() == null || position.counted() == 0
                ? unknown
                : (double) position.rank() / position.counted();
    }
}
