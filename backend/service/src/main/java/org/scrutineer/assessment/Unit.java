package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;

/** What a value counts, and how it is shown. Percentages are 0 to 100. */
public enum Unit {
    PERCENTAGE("%"),
    COUNT("number"),
    RATE_PER_1000("per 1,000"),
    RATE_PER_10000("per 10,000"),
    RATE_PER_100000("per 100,000"),
    RATIO("ratio"),
    SCORE("score"),
    DAYS("days"),
    CURRENCY("£");

    /** To be cloned for each use: it is not for several at once, and slow to make. */
    private static final NumberFormat NUMBERS = NumberFormat.getNumberInstance(Locale.UK);

    private final String words;

    Unit(String words) {
        this.words = words;
    }

    /** For people, under a heading: "per 10,000". */
    public String words() {
        return words;
    }

    /** What a numerator over its denominator is multiplied by: 100 for a percentage. */
    BigDecimal multiplier() {
        return switch (this) {
            case PERCENTAGE -> BigDecimal.valueOf(100);
            case RATE_PER_1000 -> BigDecimal.valueOf(1_000);
            case RATE_PER_10000 -> BigDecimal.valueOf(10_000);
            case RATE_PER_100000 -> BigDecimal.valueOf(100_000);
            case COUNT, RATIO, SCORE, DAYS, CURRENCY -> BigDecimal.ONE;
        };
    }

    /**
     * The value as members see it, rounded half-up to the indicator's decimals: "17.7%", "1,234".
     */
    public String show(BigDecimal value, int decimals) {
        NumberFormat format = (NumberFormat) NUMBERS.clone();
        format.setMinimumFractionDigits(decimals);
        String number = format.format(Rounding.round(value, decimals));
        return switch (this) {
            case PERCENTAGE -> number + "%";
            case CURRENCY -> number.startsWith("-") ? "-£" + number.substring(1) : "£" + number;
            default -> number;
        };
    }

    /**
     * How far one value is from another, as members see the two: "+1.9 percentage points", "-12",
     * "0".
     */
    public String showChange(BigDecimal from, BigDecimal to, int decimals) {
        BigDecimal change = Rounding.round(to, decimals).subtract(Rounding.round(from, decimals));
        String shown = (this == PERCENTAGE ? COUNT : this).show(change, decimals);
        String signed = change.signum() > 0 ? "+" + shown : shown;
        return this == PERCENTAGE ? signed + " percentage points" : signed;
    }

    /** A target as it was set, without added or lost decimals: "22%", "375.5". */
    public String showExactly(BigDecimal value) {
        return show(value, Math.max(0, value.stripTrailingZeros().scale()));
    }
}
