package org.scrutineer.edition.writing;

import java.util.ArrayList;
import java.util.List;
import org.scrutineer.assessment.Direction.Arrow;
import org.scrutineer.assessment.Rating;
import org.scrutineer.edition.document.Comparison;
import org.scrutineer.edition.document.EditionDocument.HowToRead;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.period.Frequency;

/** Explains a scorecard by its own first row. Pure. */
final class HowToReadWriter {

    private HowToReadWriter() {}

    static List<HowToRead> of(Measure first) {
        List<HowToRead> parts = new ArrayList<>();
        parts.add(
                new HowToRead(
                        "Measure", "“%s” stands first. %s".formatted(first.title(), good(first))));
        if (!first.periods().isEmpty()) {
            parts.add(new HowToRead("Latest three periods", latest(first.periods().getLast())));
        }
        parts.add(new HowToRead("Rating and target", rating(first)));
        parts.add(new HowToRead("Direction of travel", direction(first)));
        if (first.frequency() != Frequency.ANNUAL && first.yearToDate() != null) {
            parts.add(
                    new HowToRead(
                            "Year to date",
                            "%s. %s"
                                    .formatted(
                                            first.yearToDate().display(),
                                            first.yearToDate().text())));
        }
        if (first.yearOnYear().comparedWith() != null) {
            parts.add(
                    new HowToRead(
                            "Same period last year",
                            "%s: %s."
                                    .formatted(
                                            first.yearOnYear().text(),
                                            first.yearOnYear().changeText())));
        }
        if (!first.comparisons().isEmpty()) {
            parts.add(new HowToRead("Compared with", compared(first)));
        }
        if (first.variation() != null) {
            parts.add(
                    new HowToRead(
                            "Real change or chance",
                            "%s. %s"
                                    .formatted(
                                            first.variation().word(), first.variation().text())));
        }
        return parts;
    }

    private static String good(Measure measure) {
        return switch (measure.polarity()) {
            case HIGH_IS_GOOD -> "High is good: the larger the number, the better.";
            case LOW_IS_GOOD -> "Low is good: the smaller the number, the better.";
            case IN_RANGE -> "Within the range is good: both too much and too little are worse.";
            case NONE ->
                    "It has no good direction: it counts activity or demand and is never rated.";
        };
    }

    private static String latest(Point latest) {
        String outOf =
                latest.numerator() == null || latest.denominator() == null
                        ? ""
                        : ", which is %s out of %s"
                                .formatted(
                                        latest.numerator().stripTrailingZeros().toPlainString(),
                                        latest.denominator().stripTrailingZeros().toPlainString());
        return "The last is the latest: %s for %s%s."
                .formatted(latest.display(), latest.label(), outOf);
    }

    private static String rating(Measure measure) {
        Rating rating = measure.rating();
        return rating.letter() == null
                ? "%s. %s".formatted(rating.word(), rating.reason())
                : "%s for %s. %s".formatted(rating.letter(), rating.word(), rating.reason());
    }

    private static String direction(Measure measure) {
        return "%s. %s"
                .formatted(
                        measure.direction().text().replaceFirst("\\.$", ""),
                        measure.direction().arrow() == Arrow.NONE
                                ? "There is no arrow where nothing shows that anything got better or worse."
                                : "The arrow shows whether performance got better or worse, not whether the number rose or fell.");
    }

    private static String compared(Measure measure) {
        List<String> texts =
                measure.comparisons().stream().map(Comparison::text).distinct().toList();
        return "%s. %s".formatted(String.join(". ", texts), measure.position().text());
    }
}
