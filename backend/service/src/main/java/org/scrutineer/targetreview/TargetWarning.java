package org.scrutineer.targetreview;

/** What to think of before a target is agreed. It forbids nothing. */
public record TargetWarning(Kind kind, String text) {

    /** Of which kind. */
    public enum Kind {
        ZERO,
        WORSE_THAN_THIS_YEAR,
        EASIER_THAN_THIS_YEARS_TARGET,
        OUT_OF_REACH,
        EASIER_THAN_NEIGHBOURS
    }
}
