package org.scrutineer.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Symbol;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.period.Frequency;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.period.LaitYear;
import org.scrutineer.period.Period;
import org.scrutineer.period.PeriodReader;
import org.scrutineer.period.TimeIdentifier;
import org.scrutineer.periodvalue.CsvColumns;
import org.scrutineer.periodvalue.FigureRule;
import org.scrutineer.periodvalue.ValueStatus;

/** Checks one row against what is known, naming the column of everything that is wrong. */
final class RowChecks {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,40})?");
    private static final Pattern ONE_LINE = Pattern.compile(OneLine.REGEXP);
    private static final Pattern PROSE = Pattern.compile(Prose.REGEXP);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int NOTE = 1000;
    private static final int SOURCE = 500;

    private final Map<String, Indicator> indicators;
    private final KnownAreas areas;
    private final ReadPeriods periods = new ReadPeriods();

    RowChecks(Map<String, Indicator> indicators, KnownAreas areas) {
        this.indicators = indicators;
        this.areas = areas;
    }

    boolean knows(String indicator) {
        return indicators.containsKey(indicator);
    }

    KnownAreas areas() {
        return areas;
    }

    /** The row, or null when something is wrong with it. */
    @Nullable FigureRow check(int line, FileHeader header, List<String> cells, Problems problems) {
        int before = problems.count();
        Map<String, String> fields = header.name(cells);
        Row row = new Row(line, fields, problems, periods);
        Indicator indicator = row.known("indicator", indicators::get, "is not an indicator here");
        String area =
                row.known(
                        "area",
                        code -> areas.knows(code) ? code : null,
                        "is not an area here; use its GSS code, such as E08000018");
        Period period = header.isDfe() ? row.dfePeriod(indicator) : row.period(indicator);
        BigDecimal value = row.number("value");
        BigDecimal numerator = row.number("numerator");
        BigDecimal denominator = row.number("denominator");
        String symbol = row.symbol();
        String status = row.status();
        String note = row.text("note", NOTE, PROSE, Prose.WORDS);
        String source = row.text("source", SOURCE, ONE_LINE, OneLine.WORDS);
        String reason = row.text("reason", NOTE, PROSE, Prose.WORDS);
        boolean neither = !fields.containsKey("value") && !fields.containsKey("symbol");
        FigureRule.broken(value, numerator, denominator, symbol).stream()
                // What could not be read was named for that already.
                .filter(rule -> rule != FigureRule.VALUE_OR_SYMBOL || neither)
                .forEach(
                        rule ->
                                problems.add(
                                        line,
                                        rule.field(),
                                        rule.words(),
                                        fields.get(rule.field())));
        if (problems.count() > before || indicator == null || area == null || period == null) {
            return null;
        }
        return new FigureRow(
                line,
                indicator.code(),
                area,
                period,
                value,
                numerator,
                denominator,
                symbol,
                status,
                note,
                source,
                reason);
    }

    /** One row's fields while they are checked. */
    private record Row(
            int line, Map<String, String> fields, Problems problems, ReadPeriods periods) {

        <T> @Nullable T known(
                String column,
                java.util.function.Function<String, @Nullable T> find,
                String otherwise) {
            String code = needed(column);
            T found = code == null ? null : find.apply(code);
            if (code != null && found == null) {
                problems.add(line, column, otherwise, code);
            }
            return found;
        }

        @Nullable Period period(@Nullable Indicator indicator) {
            String text = needed(FileHeader.PERIOD);
            return text == null || indicator == null
                    ? null
                    : read(
                            FileHeader.PERIOD,
                            () ->
                                    periods.read(
                                            indicator,
                                            text,
                                            () ->
                                                    PeriodReader.parseOrCode(
                                                            day(text, indicator.frequency()),
                                                            indicator.frequency(),
                                                            indicator.yearType())));
        }

        /** A day stands for the week or month that it begins, which is how workbooks keep both. */
        private static String day(String text, Frequency frequency) {
            if (!DAY.matcher(text).matches()) {
                return text;
            }
            if (frequency == Frequency.WEEKLY) {
                return "w/c " + text;
            }
            return frequency == Frequency.MONTHLY && text.endsWith("-01")
                    ? text.substring(0, text.length() - 3)
                    : text;
        }

        @Nullable Period dfePeriod(@Nullable Indicator indicator) {
            String digits = needed(FileHeader.TIME_PERIOD);
            String name = needed(FileHeader.TIME_IDENTIFIER);
            if (digits != null && indicator != null && LaitYear.IDENTIFIER.equals(name)) {
                return read(
                        FileHeader.TIME_PERIOD,
                        () -> LaitYear.read(digits, indicator.frequency(), indicator.yearType()));
            }
            TimeIdentifier identifier =
                    name == null || indicator == null
                            ? null
                            : read(
                                    FileHeader.TIME_IDENTIFIER,
                                    () ->
                                            TimeIdentifier.parse(
                                                    name,
                                                    indicator.frequency(),
                                                    indicator.yearType()));
            return digits == null || identifier == null
                    ? null
                    : read(FileHeader.TIME_PERIOD, () -> identifier.period(digits));
        }

        private @Nullable String needed(String column) {
            String text = fields.get(column);
            if (text == null) {
                problems.add(line, column, "is empty");
            }
            return text;
        }

        private <T> @Nullable T read(String column, Supplier<T> reading) {
            try {
                return reading.get();
            } catch (InvalidPeriod wrong) {
                problems.add(line, column, wrong.getMessage(), fields.get(column));
                return null;
            }
        }

        @Nullable BigDecimal number(String column) {
            String text = fields.get(column);
            if (text == null) {
                return null;
            }
            if (!NUMBER.matcher(text).matches()) {
                problems.add(line, column, notANumber(text), text);
                return null;
            }
            return new BigDecimal(text);
        }

        private static String notANumber(String text) {
            if (text.endsWith("%")) {
                return "must be a plain number; leave out the % sign";
            }
            if (text.contains(",")) {
                return "must be a plain number; leave out the commas";
            }
            if (Symbol.of(text.toLowerCase(Locale.ROOT)).isPresent()) {
                return "must be a plain number; put the symbol into the symbol column";
            }
            return "must be a plain number such as 17.7";
        }

        @Nullable String symbol() {
            String code = fields.get("symbol");
            if (code == null) {
                return null;
            }
            Symbol symbol = Symbol.of(code).orElse(null);
            if (symbol == null) {
                problems.add(line, "symbol", "must be one of c, z, x, u, low, k, or empty", code);
                return null;
            }
            return symbol.code();
        }

        String status() {
            String text = fields.getOrDefault("status", "confirmed").toUpperCase(Locale.ROOT);
            try {
                return ValueStatus.valueOf(text).name();
            } catch (IllegalArgumentException unknown) {
                problems.add(line, "status", "must be provisional, confirmed or revised", text);
                return text;
            }
        }

        @Nullable String text(String column, int longest, Pattern taken, String otherwise) {
            if (!fields.containsKey(column)) {
                return null;
            }
            String text = CsvColumns.unescape(fields.get(column));
            if (text.length() > longest) {
                problems.add(line, column, "must be at most %d characters".formatted(longest));
            }
            if (!taken.matcher(text).matches()) {
                problems.add(line, column, otherwise);
            }
            return text;
        }
    }
}
