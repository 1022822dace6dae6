package org.scrutineer.http;

/**
 * Yes or no in an address. Java reads every other word as no, and {@code dryRun=yes} would load a
 * file.
 */
public enum Flag {
    TRUE,
    FALSE;

    /** Reads a parameter. */
    public static Flag fromString(String text) {
        return switch (text) {
            case "true" -> TRUE;
            case "false" -> FALSE;
            default -> throw new IllegalArgumentException("must be true or false");
        };
    }

    public boolean isSet() {
        return this == TRUE;
    }
}
