package org.scrutineer.periodvalue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns that export writes and import reads, and how text stands in them. */
public final class CsvColumns {

    public static final List<String> ALL =
            List.of(
                    "indicator",
                    "area",
                    "period",
                    "value",
                    "numerator",
                    "denominator",
                    "symbol",
                    "status",
                    "note",
                    "source",
                    "reason");

    /** What a spreadsheet would take for the beginning of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\0";

    private CsvColumns() {}

    /**
     * Text that no spreadsheet runs: an apostrophe goes before what looks like a formula, or like
     * text already so escaped.
     */
    public static String escape(String text) {
        return startsDangerously(text) ? "'" + text : text;
    }

    /** The same, and nothing where there is no text. */
    public static String cell(@Nullable String text) {
        return text == null ? "" : escape(text);
    }

    /**
     * As {@link #cell}, for a column that PostgreSQL writes. Letters are above what is dangerous,
     * so that few texts are looked at closely.
     */
    static String escapedInSql(String column) {
        return "case when ascii(%1$s) < 65 and %1$s ~ '^''*[-=+@\\t\\r\\n]' then '''' || %1$s else %1$s end"
                .formatted(column);
    }

    /** The text that {@link #escape} was given. */
    public static String unescape(String text) {
        return text.startsWith("'") && startsDangerously(text.substring(1))
                ? text.substring(1)
                : text;
    }

    private static boolean startsDangerously(String text) {
        String bare = text.replaceFirst("^'+", "");
        return !bare.isEmpty() && FORMULA_STARTS.indexOf(bare.charAt(0)) >= 0;
    }
}
