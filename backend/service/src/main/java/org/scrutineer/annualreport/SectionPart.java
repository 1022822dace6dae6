package org.scrutineer.annualreport;

/** Where in a report an officer writes. */
public enum SectionPart {
    INTRODUCTION,
    /** On the measures of a theme, which is named. */
    THEME,
    /** On a measure, which is named by its code. */
    MEASURE,
    CONCLUSIONS;

    boolean isNamed() {
        return this == THEME || this == MEASURE;
    }
}
