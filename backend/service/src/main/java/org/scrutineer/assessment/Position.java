package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Comparators.Band;
import org.scrutineer.assessment.Comparators.Band.Colour;
import org.scrutineer.assessment.Comparators.Quartiles;

/**
 * Where the council stands among all authorities with a figure for the same period.
 *
 * @param rank 1 is best; null without a figure or a good direction
 * @param counted how many authorities have a figure, the council among them
 * @param band null where the rank is
 * @param colour none where too few authorities have a figure for a quarter to mean much
 * @param quartiles null when no authority has a figure
 * @param all how many authorities there are
 * @param shortText rank and quarter in short; null where the rank is
 * @param text the same in a sentence, or why there is no rank
 */
public record Position(
        @Nullable Integer rank,
        int counted,
        int all,
        @Nullable Band band,
        Colour colour,
        @Nullable Quartiles quartiles,
        @Nullable String shortText,
        String text) {

    /**
     * @param known the values of those that have one
     * @param all how many authorities there are
     */
    public record Authorities(List<BigDecimal> known, int all) {}

    /**
     * @param latest the council's figure; null when it has none
     * @param authorities the council among them
     */
    static Position of(@Nullable Figure latest, Authorities authorities, Polarity polarity) {
        BigDecimal own = latest == null ? null : latest.value();
        String period = latest == null ? "" : latest.period().label();
        List<BigDecimal> known = authorities.known();
        Quartiles quartiles = Quartiles.of(known);
        Integer rank = Comparators.rank(own, known, polarity);
        if (own == null || rank == null || quartiles == null || known.size() < 2) {
            return new Position(
                    null,
                    known.size(),
                    authorities.all(),
                    null,
                    Colour.NONE,
                    quartiles,
                    null,
                    whyNot(latest, known.size(), period));
        }
        Band band = Objects.requireNonNull(quartiles.band(own, polarity));
        boolean few = known.size() * 2 < authorities.all();
        return new Position(
                rank,
                known.size(),
                authorities.all(),
                band,
                few ? Colour.NONE : band.colour(),
                quartiles,
                few
                        ? "%d of the %d with a figure here, of %d in all: %s quarter of these"
                                .formatted(rank, known.size(), authorities.all(), quarter(band))
                        : "%d of %d, %s quarter".formatted(rank, known.size(), quarter(band)),
                "%s%s of %s %d authorities with a figure %sfor %s%s, where 1st is best: quarter %s%s, %s."
                        .formatted(
                                ties(own, known) > 1 ? "Joint " : "",
                                ordinal(rank),
                                few ? "only" : "the",
                                known.size(),
                                few ? "here " : "",
                                period,
                                few ? " (of %d in all)".formatted(authorities.all()) : "",
                                band,
                                few ? " of these" : "",
                                words(band)));
    }

    private static String whyNot(@Nullable Figure latest, int known, String period) {
        if (latest == null || latest.value() == null) {
            return latest != null && latest.unreliable()
                    ? "The council's figure is of low reliability, so it has no rank."
                    : "No figure of the council's to rank.";
        }
        return known < 2
                ? "No other authority's figure for %s to rank among.".formatted(period)
                : "No rank, because neither high nor low is always good.";
    }

    private static int ties(BigDecimal own, List<BigDecimal> known) {
        return Collections.frequency(
                known.stream().map(Rounding::settle).toList(), Rounding.settle(own));
    }

    private static String words(Band band) {
        return switch (band) {
            case A -> "the best";
            case B -> "the second best";
            case C -> "the third best";
            case D -> "the worst";
        };
    }

    private static String quarter(Band band) {
        return switch (band) {
            case A -> "best";
            case B -> "second best";
            case C -> "second worst";
            case D -> "worst";
        };
    }

    /** "1st", "22nd", "113th". */
    private static String ordinal(int number) {
        boolean teen = number % 100 / 10 == 1;
        String ending =
                teen
                        ? "th"
                        : switch (number % 10) {
                            case 1 -> "st";
                            case 2 -> "nd";
                            case 3 -> "rd";
                            default -> "th";
                        };
        return number + ending;
    }
}
