package org.scrutineer.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a policy says is hidden.
 *
 * @param countsUpTo counts from 1 to this are hidden; null hides none
 * @param secondary whether what would give a hidden figure back is hidden too
 * @param smallestBase figures out of fewer than this are hidden; null hides none
 * @param roundTo what is shown is rounded to the nearest of this; null rounds nothing
 */
public record DisclosureTerms(
        @Nullable Integer countsUpTo,
        boolean secondary,
        @Nullable Integer smallestBase,
        @Nullable Integer roundTo) {

    /**
     * Stands beside every hidden figure. It is the same for all of them, as the rule that one falls
     * under would say something of it.
     */
    public String hidden() {
        return "Hidden by the council’s policy for this source: %s.".formatted(hides());
    }

    /** Stands beside what is rounded. */
    public String rounded() {
        return "Rounded by the council’s policy for this source: counts to the nearest %d, other figures without what they were made from."
                .formatted(roundTo);
    }

    /** All of it as one sentence. */
    public String words() {
        List<String> sentences = new ArrayList<>();
        if (countsUpTo != null || smallestBase != null) {
            sentences.add("Hides %s.".formatted(hides()));
        }
        if (roundTo != null) {
            sentences.add(
                    "Rounds counts to the nearest %d, and shows other figures without what they were made from."
                            .formatted(roundTo));
        }
        return String.join(" ", sentences);
    }

    private String hides() {
        List<String> parts = new ArrayList<>();
        if (countsUpTo != null) {
            parts.add(
                    countsUpTo == 1 ? "counts of 1" : "counts from 1 to %d".formatted(countsUpTo));
        }
        if (smallestBase != null) {
            parts.add("figures out of fewer than %d".formatted(smallestBase));
        }
        String told = String.join(", ", parts);
        return secondary ? told + ", and what would give them back" : told;
    }
}
