package org.scrutineer.indicatorreview;

import java.util.Arrays;
import java.util.List;

/**
 * What can become of a measure: other things of one that the scorecard shows than of one beside.
 */
public enum MeasureChange {
    KEEP(true, "Keep"),
    REDEFINE(true, "Keep, and define it anew"),
    REPLACE(true, "Replace by another"),
    DROP(true, "Drop"),
    ADD(false, "Add"),
    LEAVE_OUT(false, "Leave out");

    private final boolean ofSet;
    private final String words;

    MeasureChange(boolean ofSet, String words) {
        this.ofSet = ofSet;
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether the measure is no longer in the set after it. */
    boolean leaves() {
        return this == DROP || this == REPLACE;
    }

    /** Whether it makes another set. */
    boolean changesSet() {
        return leaves() || this == ADD;
    }

    boolean isFor(boolean inSet) {
        return ofSet == inSet;
    }

    static List<MeasureChange> choices(boolean inSet) {
        return Arrays.stream(values()).filter(each -> each.isFor(inSet)).toList();
    }
}
