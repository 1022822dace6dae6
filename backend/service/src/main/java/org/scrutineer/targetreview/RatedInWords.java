package org.scrutineer.targetreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.assessment.Rating;
import org.scrutineer.edition.reading.ThresholdPreview;
import org.scrutineer.edition.reading.ThresholdPreview.RatedFigure;
import org.scrutineer.period.Frequency;

/** How often a target would have been met, in a sentence. */
final class RatedInWords {

    private static final List<Rating.Code> WORST_FIRST =
            List.of(Rating.Code.RED, Rating.Code.AMBER, Rating.Code.GREEN, Rating.Code.NOT_RATED);

    private RatedInWords() {}

    /** "With this target, 2025-26 would have been red in 7 of 9 months and amber in 2." */
    static String of(ThresholdPreview preview, Frequency frequency) {
        List<RatedFigure> figures = preview.figures();
        if (figures.isEmpty()) {
            return "There is no figure yet that it could have rated.";
        }
        Map<Rating.Code, Long> counts =
                figures.stream()
                        .map(each -> each.rating().code())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> parts = new ArrayList<>();
        for (Rating.Code code : WORST_FIRST) {
            Long count = counts.get(code);
            if (count != null) {
                parts.add(
                        parts.isEmpty()
                                ? "%s in %d of %d %s"
                                        .formatted(
                                                word(code),
                                                count,
                                                figures.size(),
                                                periods(frequency, figures.size()))
                                : "%s in %d".formatted(word(code), count));
            }
        }
        return "With this target, %s would have been %s."
                .formatted(preview.yearLabel(), joined(parts));
    }

    private static String joined(List<String> parts) {
        return parts.size() == 1
                ? parts.getFirst()
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }

    private static String word(Rating.Code code) {
        return switch (code) {
            case RED -> "red";
            case AMBER -> "amber";
            case GREEN -> "green";
            case NOT_RATED -> "not rated";
        };
    }

    private static String periods(Frequency frequency, int count) {
        String one =
                switch (frequency) {
                    case WEEKLY -> "week";
                    case MONTHLY -> "month";
                    case QUARTERLY -> "quarter";
                    case TERMLY -> "term";
                    case ANNUAL -> "year";
                };
        return count == 1 ? one : one + "s";
    }
}
