package org.scrutineer.quality;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.scrutineer.quality.DataQuality.OfKind;

/**
 * How far the figures of one measure can be relied on, in words.
 *
 * @param kinds those of which there is anything
 */
record MeasureQuality(
        String indicator, Rating rating, String text, int open, int explained, List<OfKind> kinds) {

    /** From the best to the worst. */
    enum Rating {
        GOOD,
        EXPLAINED,
        TO_LOOK_AT,
        DOUBTFUL
    }

    /** Of these a figure cannot be right; the others say that it is missing or unconfirmed. */
    private static final Set<FindingKind> WRONG =
            EnumSet.of(
                    FindingKind.NUMERATOR_ABOVE_DENOMINATOR,
                    FindingKind.OUT_OF_BOUNDS,
                    FindingKind.UNLIKELY,
                    FindingKind.OUTSIDE_ITS_PARTS,
                    FindingKind.PARTS_DISAGREE);

    /** Of all that was found of the measure. */
    static MeasureQuality of(String indicator, List<Finding> findings) {
        List<OfKind> kinds =
                QualityWriter.kinds(findings).stream()
                        .filter(each -> each.open() + each.explained() > 0)
                        .toList();
        int open = kinds.stream().mapToInt(OfKind::open).sum();
        int explained = kinds.stream().mapToInt(OfKind::explained).sum();
        Rating rating = rating(kinds, open, explained);
        return new MeasureQuality(
                indicator, rating, text(rating, kinds, explained), open, explained, kinds);
    }

    private static Rating rating(List<OfKind> kinds, int open, int explained) {
        if (open == 0) {
            return explained == 0 ? Rating.GOOD : Rating.EXPLAINED;
        }
        return kinds.stream().anyMatch(each -> each.open() > 0 && WRONG.contains(each.kind()))
                ? Rating.DOUBTFUL
                : Rating.TO_LOOK_AT;
    }

    private static String text(Rating rating, List<OfKind> kinds, int explained) {
        String listed =
                kinds.stream()
                        .filter(each -> each.open() > 0)
                        .map(
                                each ->
                                        "%s %d"
                                                .formatted(
                                                        each.title().toLowerCase(Locale.UK),
                                                        each.open()))
                        .collect(Collectors.joining(", "));
        return switch (rating) {
            case GOOD -> "Good: nothing is out of order.";
            case EXPLAINED ->
                    explained == 1
                            ? "Good: one thing looked wrong and is explained."
                            : "Good: %d things looked wrong and are explained."
                                    .formatted(explained);
            case TO_LOOK_AT -> "To be looked at: %s.".formatted(listed);
            case DOUBTFUL -> "Doubtful: %s.".formatted(listed);
        };
    }
}
