package org.scrutineer.setup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.scrutineer.setup.SetUpColumn.Kind;

/** Between the cells of a row and the fields of the JSON that it is. */
final class SetUpCells {

    private static final int LONGEST_NUMBER = 40;

    private SetUpCells() {}

    /**
     * What a cell was read as.
     *
     * @param wrong what would be right there; null when it is
     */
    record Read(@Nullable JsonNode value, @Nullable String wrong) {

        private static Read of(JsonNode value) {
            return new Read(value, null);
        }

        private static Read wrong(String words) {
            return new Read(null, words);
        }
    }

    /** The cells of a thing, in the order of the columns. */
    static List<String> row(List<SetUpColumn> columns, JsonNode of) {
        return columns.stream().map(each -> cell(each, of.at(each.pointer()))).toList();
    }

    private static String cell(SetUpColumn column, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return "";
        }
        return switch (column.kind()) {
            case TEXT, DAY -> plain(value.asText());
            case NUMBER, WHOLE -> number(value.decimalValue());
            case YES_NO -> value.asBoolean() ? "yes" : "no";
            case CHOICE -> SetUpColumn.inWords(value.asText());
            case LINES ->
                    StreamSupport.stream(value.spliterator(), false)
                            .map(JsonNode::asText)
                            .collect(Collectors.joining("\n"));
        };
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** Without what nobody sees: Excel has line ends of its own. */
    static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The field that a cell with something in it is for. */
    static Read read(SetUpColumn column, String cell) {
        return switch (column.kind()) {
            case TEXT -> Read.of(TextNode.valueOf(cell));
            case NUMBER -> number(cell);
            case WHOLE -> whole(cell);
            case YES_NO -> yesNo(cell.toLowerCase(Locale.ROOT));
            case DAY -> day(cell);
            case CHOICE -> choice(column, cell);
            case LINES -> lines(cell);
        };
    }

    private static Read number(String cell) {
        try {
            return Read.of(
                    DecimalNode.valueOf(
                            new BigDecimal(cell.length() > LONGEST_NUMBER ? "" : cell)));
        } catch (NumberFormatException none) {
            return Read.wrong("must be a number, such as 17.7");
        }
    }

    private static Read whole(String cell) {
        try {
            return Read.of(IntNode.valueOf(Integer.parseInt(cell)));
        } catch (NumberFormatException none) {
            return Read.wrong("must be a whole number, such as 7");
        }
    }

    private static Read yesNo(String cell) {
        return switch (cell) {
            case "yes", "true" -> Read.of(BooleanNode.TRUE);
            case "no", "false" -> Read.of(BooleanNode.FALSE);
            default -> Read.wrong("must be yes or no");
        };
    }

    private static Read day(String cell) {
        try {
            return Read.of(TextNode.valueOf(LocalDate.parse(cell).toString()));
        } catch (DateTimeParseException none) {
            return Read.wrong("must be a date, such as 2026-04-01");
        }
    }

    private static Read choice(SetUpColumn column, String cell) {
        String words = cell.toLowerCase(Locale.ROOT).replace('_', ' ');
        return column.choices().stream()
                .filter(each -> SetUpColumn.inWords(each).equals(words))
                .findFirst()
                .map(each -> Read.of(TextNode.valueOf(each)))
                .orElseGet(
                        () ->
                                Read.wrong(
                                        "must be one of: "
                                                + String.join(", ", column.choicesInWords())));
    }

    private static Read lines(String cell) {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        cell.lines().map(String::strip).filter(each -> !each.isEmpty()).forEach(lines::add);
        return Read.of(lines);
    }

    /** Whether cells of this kind are better numbers in a workbook. */
    static boolean isNumber(SetUpColumn column) {
        return column.kind() == Kind.NUMBER || column.kind() == Kind.WHOLE;
    }
}
