package org.scrutineer.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Rating;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.periodvalue.CsvColumns;

/**
 * A table for spreadsheets and other programs: a heading for each column, and in every cell a
 * number or a text that no spreadsheet runs.
 *
 * @param name for people, and of its sheet
 */
record PackTable(String name, List<String> columns, List<List<Cell>> rows) {

    /** A number, or text. No cell is empty. */
    sealed interface Cell {}

    /**
     * @param decimals how many are shown; the number keeps all it has
     */
    record NumberCell(BigDecimal value, int decimals) implements Cell {}

    record TextCell(String text) implements Cell {}

    /** A rating in words; where there are colours it has its own. */
    record RatingCell(String word, Rating.Code rating) implements Cell {}

    /** What stands where there is nothing to say: programs read its code, people what it means. */
    record SymbolCell(String code) implements Cell {

        /** "Not applicable (z)". */
        String meaning() {
            return Symbol.of(code)
                    .map(symbol -> "%s (%s)".formatted(symbol.words(), code))
                    .orElse(code);
        }
    }

    /** What does not apply to a row. */
    static final Cell NOT_APPLICABLE = new SymbolCell(Symbol.NOT_APPLICABLE.code());

    /** What should be there and is not known. */
    static final Cell NOT_AVAILABLE = new SymbolCell(Symbol.NOT_AVAILABLE.code());

    static Cell text(@Nullable String text) {
        return text == null || text.isBlank()
                ? NOT_APPLICABLE
                : new TextCell(CsvColumns.escape(text));
    }

    static Cell number(@Nullable BigDecimal value, int decimals) {
        return value == null ? NOT_APPLICABLE : new NumberCell(value, decimals);
    }

    static Cell number(int value) {
        return new NumberCell(BigDecimal.valueOf(value), 0);
    }

    /** A figure, or the symbol that stands for it. */
    static Cell figure(@Nullable BigDecimal value, @Nullable String symbol, int decimals) {
        if (value != null) {
            return new NumberCell(value, decimals);
        }
        return symbol == null ? NOT_AVAILABLE : new SymbolCell(symbol);
    }

    /** Gathers a table column by column: heading and cell stand together. */
    static final class Rows {

        private final String name;
        private final List<String> columns = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();

        Rows(String name) {
            this.name = name;
        }

        /** Begins a row. */
        Row add() {
            List<Cell> cells = new ArrayList<>();
            rows.add(cells);
            return new Row(cells);
        }

        PackTable table() {
            return new PackTable(name, columns, rows);
        }

        /** A row being filled; the first one gives the columns their names. */
        final class Row {

            private final List<Cell> cells;

            private Row(List<Cell> cells) {
                this.cells = cells;
            }

            Row with(String column, Cell cell) {
                if (columns.size() == cells.size()) {
                    columns.add(column);
                }
                if (!columns.get(cells.size()).equals(column)) {
                    throw new IllegalStateException(
                            "%s where %s belongs".formatted(column, columns.get(cells.size())));
                }
                cells.add(cell);
                return this;
            }

            Row with(String column, @Nullable String text) {
                return with(column, PackTable.text(text));
            }
        }
    }
}
