package org.scrutineer.edition.frozen;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.Point;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.period.Period;
import org.scrutineer.scorecard.IndicatorSet;

/**
 * The published edition that a later one is set beside.
 *
 * @param full the same as {@code open} when nothing in it is exempt
 * @param set null when it showed the same version of the set
 */
public record EarlierEdition(EditionDocument open, EditionDocument full, @Nullable EarlierSet set) {

    /**
     * The set it showed, where it was another version.
     *
     * @param reasons for each version of the set since then, oldest first
     */
    public record EarlierSet(
            Period period, IndicatorSet before, IndicatorSet now, List<String> reasons) {}

    /**
     * The same without what is hidden now, so that no later edition repeats it.
     *
     * @param hidden how each such period of a measure is shown instead, by measure and label
     */
    public EarlierEdition without(Map<String, Map<String, Point>> hidden) {
        if (hidden.isEmpty()) {
            return this;
        }
        UnaryOperator<Measure> shown =
                each -> each.without(hidden.getOrDefault(each.indicator(), Map.of()));
        return new EarlierEdition(open.with(shown), full.with(shown), set);
    }

    /** As those who read this variant of the later one read it. */
    public EditionDocument as(Variant variant) {
        return variant == Variant.FULL ? full : open;
    }
}
