package org.scrutineer.assessment;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the council stands against another area in the same period. Comparators themselves are never
 * rated.
 */
public record Standing(Code code, String text) {

    public enum Code {
        BETTER,
        WORSE,
        SAME,
        HIGHER,
        LOWER,
        NOT_COMPARED
    }

    /** Neither side is measured by a figure of low reliability. */
    static Standing ofUnreliable() {
        return new Standing(
                Code.NOT_COMPARED,
                "The council's figure is of low reliability, so it is not compared");
    }

    /**
     * Compares the two as displayed.
     *
     * @param own the council's unrounded value; null when it has none
     */
    static Standing of(
            @Nullable BigDecimal own, Benchmark benchmark, Unit unit, Direction.Reading reading) {
        BigDecimal other = benchmark.value();
        String name = benchmark.name();
        if (own == null) {
            return new Standing(Code.NOT_COMPARED, "No figure of the council's to compare.");
        }
        if (other == null) {
            return new Standing(Code.NOT_COMPARED, benchmark.reason());
        }
        BigDecimal ours = Rounding.round(own, reading.decimals());
        BigDecimal theirs = Rounding.round(other, reading.decimals());
        String number = unit.show(other, reading.decimals());
        int order = ours.compareTo(theirs);
        if (order == 0) {
            return new Standing(Code.SAME, Punctuation.aside("Same as " + name, number));
        }
        boolean higher = order > 0;
        int better = Direction.better(ours, theirs, reading.polarity(), reading.target());
        if (better == 0) {
            return new Standing(
                    higher ? Code.HIGHER : Code.LOWER,
                    Punctuation.aside((higher ? "Higher than " : "Lower than ") + name, number));
        }
        return new Standing(
                better > 0 ? Code.BETTER : Code.WORSE,
                Punctuation.aside(
                        (better > 0 ? "Better than " : "Worse than ") + name,
                        (higher ? "higher than " : "lower than ") + number));
    }
}
