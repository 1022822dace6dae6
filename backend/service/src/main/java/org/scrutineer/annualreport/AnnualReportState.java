package org.scrutineer.annualreport;

import java.util.Locale;

/** Where a report is on its way to its readers. */
public enum AnnualReportState {
    DRAFT("Draft"),
    SUBMITTED("With the board"),
    APPROVED("Approved"),
    PUBLISHED("Published");

    private final String words;

    AnnualReportState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** As a sentence says it. */
    String standing() {
        return words.toLowerCase(Locale.ROOT);
    }
}
