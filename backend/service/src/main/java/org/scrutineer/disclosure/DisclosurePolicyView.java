package org.scrutineer.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A policy on the wire.
 *
 * @param words what it hides, in sentences
 * @param hiddenFromText from whom
 * @param measures the measures that name its source; none where its source has no measure yet
 */
public record DisclosurePolicyView(
        String reference,
        String source,
        @Nullable Integer countsUpTo,
        boolean secondary,
        @Nullable Integer smallestBase,
        @Nullable Integer roundTo,
        HiddenFrom hiddenFrom,
        String hiddenFromText,
        String words,
        String reason,
        List<String> measures) {

    static DisclosurePolicyView of(DisclosurePolicy policy, List<String> measures) {
        DisclosureTerms terms = policy.terms();
        return new DisclosurePolicyView(
                policy.reference(),
                policy.source(),
                terms.countsUpTo(),
                terms.secondary(),
                terms.smallestBase(),
                terms.roundTo(),
                policy.hiddenFrom(),
                policy.hiddenFrom().words(),
                terms.words(),
                policy.reason(),
                measures);
    }
}
