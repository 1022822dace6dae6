package org.scrutineer.quality;

/** What can be out of order. */
enum FindingKind {
    LATE("Late", "The newest figures are owed and not there yet."),
    MISSING("Missing", "A period has no figure, though one before and one after it have."),
    PROVISIONAL_TOO_LONG(
            "Provisional too long",
            "Nobody has confirmed or revised a provisional figure within %d days."
                    .formatted(Examination.PROVISIONAL_DAYS)),
    NUMERATOR_ABOVE_DENOMINATOR(
            "Numerator above denominator", "No part of a whole is more than the whole."),
    OUT_OF_BOUNDS(
            "Outside what is possible",
            "A percentage above 100, or a figure below 0 that cannot be."),
    UNLIKELY(
            "Unlikely",
            "A figure does not fit its own numerator and denominator, the figures before it or the calendar. Loading it warned of the same."),
    OUTSIDE_ITS_PARTS(
            "Comparator outside its parts",
            "A region's or the country's figure lies outside those of its own authorities."),
    PARTS_DISAGREE(
            "Parts that disagree",
            "Counts of shorter periods, in a measure of the same title, do not add up to the longer one."),
    NO_SERVICE("No lead service", "A measure names nobody who answers for it.");

    private final String title;
    private final String meaning;

    FindingKind(String title, String meaning) {
        this.title = title;
        this.meaning = meaning;
    }

    String title() {
        return title;
    }

    String meaning() {
        return meaning;
    }
}
