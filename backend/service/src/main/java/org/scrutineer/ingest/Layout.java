package org.scrutineer.ingest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.ingest.OpenData.Cell;

/**
 * How files of others name the columns that say when and where, and how figures stand in theirs.
 * Pure.
 */
enum Layout {
    /** The Department for Education's open data. */
    OPEN_DATA("the Department for Education’s open data") {
        @Override
        boolean saysWhenOrWhere(String column) {
            return OpenData.saysWhenOrWhere(column);
        }

        @Override
        String known(String column) {
            return saysWhenOrWhere(column) ? OpenData.folded(column) : column;
        }

        @Override
        Cell cell(String field) {
            return OpenData.cell(field);
        }

        @Override
        boolean isOfARow(String field) {
            return OpenData.isLevel(field);
        }
    },

    /**
     * The table of the Department's Local Authority Interactive Tool: a row for each measure,
     * authority and year, without codes of areas.
     */
    LAIT("the Department for Education’s Local Authority Interactive Tool (LAIT)") {
        @Override
        boolean saysWhenOrWhere(String column) {
            return NAMES.containsKey(OpenData.folded(column));
        }

        @Override
        String known(String column) {
            return NAMES.getOrDefault(OpenData.folded(column), column);
        }

        @Override
        Cell cell(String field) {
            if (field.strip().equals("-")) {
                return new Cell("", Symbol.NOT_AVAILABLE.code());
            }
            Cell cell = OpenData.cell(field);
            return OpenData.isNumber(cell.number()) && cell.number().length() > SPREADSHEET_DIGITS
                    ? new Cell(withoutNoise(cell.number()), "")
                    : cell;
        }

        @Override
        boolean isOfARow(String field) {
            return field.matches("\\d{3}");
        }
    };

    /** The Department's number of an authority. */
    static final String NUMBER = "old_la_code";

    static final String AREA = "la_name";

    /** LAIT's names of what the open data says in other columns. */
    private static final Map<String, String> NAMES =
            Map.of(
                    "year", FileHeader.TIME_PERIOD,
                    "years", FileHeader.TIME_PERIOD,
                    "la_number", NUMBER,
                    "la number", NUMBER,
                    "area", AREA,
                    "la and regions", AREA,
                    "region", "region_name");

    /** The columns by which LAIT says which measure a row is of. */
    static final Set<String> MEASURE = Set.of("lait_short", "short desc");

    private static final Set<String> VALUE = Set.of("value", "values", "values (text)");

    /** As many as a spreadsheet keeps of a number; LAIT's 38.700000000000003 came out of one. */
    private static final int SPREADSHEET_DIGITS = 15;

    private final String words;

    Layout(String words) {
        this.words = words;
    }

    /** Whose first line this is; null for none of theirs. */
    static @Nullable Layout of(List<String> columns) {
        if (OpenData.isLike(columns)) {
            return OPEN_DATA;
        }
        Set<String> folded = columns.stream().map(OpenData::folded).collect(Collectors.toSet());
        boolean isLait =
                folded.stream().anyMatch(MEASURE::contains)
                        && folded.stream().anyMatch(VALUE::contains)
                        && folded.stream()
                                .map(LAIT::known)
                                .collect(Collectors.toSet())
                                .containsAll(Set.of(FileHeader.TIME_PERIOD, AREA));
        return isLait ? LAIT : null;
    }

    String words() {
        return words;
    }

    abstract boolean saysWhenOrWhere(String column);

    /** The name by which a column that says when or where is known here; another as it is. */
    abstract String known(String column);

    /** What stands in a column of figures. */
    abstract Cell cell(String field);

    /** Whether this stands in {@link #tellingColumn} of every row. */
    abstract boolean isOfARow(String field);

    /** The column by which a row of the file is known as one. */
    String tellingColumn() {
        return this == LAIT ? NUMBER : OpenData.LEVEL;
    }

    private static String withoutNoise(String number) {
        BigDecimal rounded =
                new BigDecimal(number)
                        .round(new MathContext(SPREADSHEET_DIGITS, RoundingMode.HALF_UP));
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
