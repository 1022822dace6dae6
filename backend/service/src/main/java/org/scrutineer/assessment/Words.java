package org.scrutineer.assessment;

/** How sentences are put together. */
final class Words {

    private Words() {}

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
