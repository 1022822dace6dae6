package org.scrutineer.period;

/** How often figures come, and so which kind of period they are for. */
public enum Frequency {
    WEEKLY("Weekly"),
    MONTHLY("Monthly"),
    QUARTERLY("Quarterly"),
    TERMLY("Termly"),
    ANNUAL("Annual");

    private final String words;

    Frequency(String words) {
        this.words = words;
    }

    /** For people: "Monthly". */
    public String words() {
        return words;
    }
}
