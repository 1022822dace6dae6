package org.scrutineer.edition.change;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.Changes.Item;
import org.scrutineer.edition.document.Changes.Side;
import org.scrutineer.edition.document.DocumentThreshold;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.threshold.Threshold.Basis;

/** One measure in both editions. Its words are those that both editions used. */
record Pair(Measure before, Measure after) {

    @Nullable Point was() {
        return latest(before);
    }

    @Nullable Point is() {
        return latest(after);
    }

    /** The last of the periods shown is the latest figure's. */
    private static @Nullable Point latest(Measure measure) {
        return measure.periods().isEmpty() ? null : measure.periods().getLast();
    }

    boolean hasNewerFigure() {
        return !Objects.equals(label(was()), label(is()));
    }

    boolean sameFigures() {
        return before.unit() == after.unit() && before.decimals() == after.decimals();
    }

    Item item(String text) {
        return item(after, text);
    }

    static Item item(Measure measure, String text) {
        return new Item(measure.indicator(), measure.title(), text);
    }

    static Side side(Measure measure) {
        Point latest = latest(measure);
        return new Side(
                label(latest),
                display(measure, latest),
                measure.rating().code(),
                measure.rating().word());
    }

    /** "24.1% in 2023-24", or that there is no figure. */
    static String figure(Measure measure) {
        Point latest = latest(measure);
        return latest == null
                ? "no figure"
                : "%s in %s".formatted(display(measure, latest), latest.label());
    }

    /** "24.1% (green) in 2023-24". */
    static String ratedFigure(Measure measure) {
        Point latest = latest(measure);
        String rated = "%s (%s)".formatted(display(measure, latest), ratingWord(measure));
        return latest == null ? rated : "%s in %s".formatted(rated, latest.label());
    }

    static String ratingWord(Measure measure) {
        return measure.rating().word().toLowerCase(Locale.UK);
    }

    private static String display(Measure measure, @Nullable Point point) {
        if (point == null) {
            return "no figure";
        }
        if (point.value() == null && point.symbolText() != null) {
            return "%s (%s)".formatted(withinSentence(point.symbolText()), point.symbol());
        }
        return measure.unit().name().startsWith("RATE_") && point.value() != null
                ? "%s %s".formatted(point.display(), measure.unitText())
                : point.display();
    }

    /** How the target is called within a sentence: "22% or less". */
    static String target(Measure measure) {
        return measure.threshold() == null
                ? "none published"
                : withinSentence(measure.threshold().display()) + byRule(measure.threshold());
    }

    static boolean byRuleInBoth(Pair pair) {
        return pair.before().threshold() != null
                && pair.before().threshold().goesByRule()
                && pair.after().threshold() != null
                && pair.after().threshold().goesByRule();
    }

    /** Says that it is nobody's target; empty where it is one. */
    static String byRule(DocumentThreshold threshold) {
        return threshold.goesByRule() ? " (%s)".formatted(withinSentence(Basis.RULE)) : "";
    }

    static String withinSentence(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }

    private static @Nullable String label(@Nullable Point point) {
        return point == null ? null : point.label();
    }
}
