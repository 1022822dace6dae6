package org.scrutineer.assessment;

import java.util.List;

/** Where commas and brackets go. */
final class Punctuation {

    private Punctuation() {}

    /** "April 2024, May 2024 and June 2024". */
    static String list(List<String> items) {
        return items.size() == 1
                ? items.getFirst()
                : "%s and %s"
                        .formatted(
                                String.join(", ", items.subList(0, items.size() - 1)),
                                items.getLast());
    }

    /** As a sentence begins. */
    static String capital(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /**
     * In brackets; inside the brackets that a name ends with, because two pairs in a row are hard
     * to read.
     */
    static String aside(String text, String aside) {
        return text.endsWith(")")
                ? "%s; %s)".formatted(text.substring(0, text.length() - 1), aside)
                : "%s (%s)".formatted(text, aside);
    }
}
