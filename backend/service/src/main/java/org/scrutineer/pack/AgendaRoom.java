package org.scrutineer.pack;

import org.scrutineer.edition.document.Measure;

/**
 * How much the agenda pages have room for, in lines of text, so that 84 measures keep to six pages
 * whatever is said of them. It reckons rather too much than too little for everything.
 */
final class AgendaRoom {

    /** After the summary's. */
    private static final int PAGES = 5;

    /** The foot of a page stays empty where a row does not fit any more. */
    private static final double LINES_A_PAGE = 45.5;

    /** Three headings with a sentence each. */
    static final double HEADINGS = 11.5;

    private static final double LETTERS_A_LINE = 90;
    private static final double BETWEEN_ITEMS = 0.7;

    /** Rows of the matrix are set a little smaller. */
    private static final double MATRIX_LINE = 0.85;

    private static final double BETWEEN_ROWS = 0.26;
    private static final double HEADS_OF_MATRIX = 12.7;
    private static final double THEME = 1.3;

    private AgendaRoom() {}

    /** What the matrix leaves of the pages after the summary. */
    static double besideMatrix(Pack pack) {
        double themes = pack.edition().themes().size() * THEME;
        double rows = pack.rows().mapToDouble(AgendaRoom::row).sum();
        return PAGES * LINES_A_PAGE - HEADS_OF_MATRIX - themes - rows;
    }

    private static double row(Measure measure) {
        double lines =
                Math.max(
                        Math.ceil(measure.title().length() / 40.0),
                        Math.max(
                                Math.ceil(measure.rating().word().length() / 9.0),
                                Math.ceil(Signs.word(measure).length() / 10.0)));
        return lines * MATRIX_LINE + BETWEEN_ROWS;
    }

    /** Of one item of a list. */
    static double lines(String text) {
        return Math.ceil(text.length() / LETTERS_A_LINE) + BETWEEN_ITEMS;
    }
}
