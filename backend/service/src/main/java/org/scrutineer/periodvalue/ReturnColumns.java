package org.scrutineer.periodvalue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of a return sheet: what a figure is called, what is to be read, what is typed. */
public final class ReturnColumns {

    /**
     * Those that say beside each row what it is about. A sheet that comes back is not read by them.
     */
    public static final List<String> TO_READ =
            List.of("period_in_words", "unit", "owed_since", "last_period", "last_figure");

    private static final String MEASURE = "measure";

    public static final List<String> TO_FILL_IN =
            List.of("value", "numerator", "denominator", "symbol", "status", "note", "source");

    /** In their order. */
    public static final List<String> ALL =
            Stream.of(List.of("indicator", MEASURE, "area", "period"), TO_READ, TO_FILL_IN)
                    .flatMap(List::stream)
                    .toList();

    /** Those that no other file of figures has. */
    public static final Set<String> BESIDE =
            Set.copyOf(Stream.concat(Stream.of(MEASURE), TO_READ.stream()).toList());

    /** Those that are empty in a row whose figure is still owed. Its status is there already. */
    public static final List<String> EMPTY_WHILE_OWED =
            CsvColumns.ALL.stream()
                    .filter(
                            each ->
                                    !List.of("indicator", "area", "period", "status")
                                            .contains(each))
                    .toList();

    private ReturnColumns() {}
}
