package org.scrutineer.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Aggregation;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Unit;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.YearType;

/**
 * A measure of the Department for Education's list. What the list leaves open is null, and nobody
 * guesses it.
 *
 * @param topics under which it stands there, the first of which becomes its theme
 * @param axis what its figures count, in the list's words
 * @param yearWords its kind of year, in the list's words
 */
record PresetIndicator(
        String code,
        List<String> topics,
        String title,
        String chartTitle,
        @Nullable Polarity polarity,
        @Nullable Unit unit,
        String axis,
        @Nullable YearType yearType,
        String yearWords,
        boolean stateFunded,
        String definition,
        @Nullable String methodology,
        String sourceName,
        @Nullable String sourceUrl,
        @Nullable Integer decimals) {

    /** "High" and "Low" are which way is good; "-" and nothing are no answer. */
    static @Nullable Polarity polarity(String words) {
        return switch (words) {
            case "High" -> Polarity.HIGH_IS_GOOD;
            case "Low" -> Polarity.LOW_IS_GOOD;
            default -> null;
        };
    }

    /** What an axis says in so many words; "Spend" and "Average" do not say what they count. */
    static @Nullable Unit unit(String axis) {
        if (axis.startsWith("%")) {
            return Unit.PERCENTAGE;
        }
        if (axis.startsWith("Number") || axis.equals("Total cases")) {
            return Unit.COUNT;
        }
        if (axis.contains("Score")) {
            return Unit.SCORE;
        }
        if (axis.startsWith("Rate per 100,000")) {
            return Unit.RATE_PER_100000;
        }
        if (axis.startsWith("Rate per 10,000")) {
            return Unit.RATE_PER_10000;
        }
        return axis.startsWith("Rate per 1000 ") ? Unit.RATE_PER_1000 : null;
    }

    /** "Annual (end of Sept)" is no year that begins on a day that is known. */
    static @Nullable YearType yearType(String words) {
        return switch (words) {
            case "Financial Year" -> YearType.FINANCIAL;
            case "Academic Year" -> YearType.ACADEMIC;
            case "Calendar Year" -> YearType.CALENDAR;
            default -> null;
        };
    }

    /** With what the list leaves open, as somebody has said it. */
    IndicatorDefinition definition(Polarity polarity, Unit unit, YearType yearType) {
        return new IndicatorDefinition(
                title,
                definition,
                null,
                methodology,
                unit,
                decimals == null ? (unit == Unit.COUNT ? 0 : 1) : decimals,
                null,
                null,
                polarity,
                Frequency.ANNUAL,
                yearType,
                Aggregation.NOT_APPLICABLE,
                null,
                null,
                null,
                List.of(),
                topics.getFirst(),
                null,
                null,
                sourceName,
                sourceUrl,
                stateFunded ? "State-funded schools alone." : null,
                null);
    }
}
