package org.scrutineer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.http.OneLine;
import org.scrutineer.http.Prose;
import org.scrutineer.periodvalue.CsvColumns;

/** One row's fields: each wrong one is named and says what would be right. */
class RowChecksTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(
            strings = {"0", "17", "17.7", "-3", "0.05", "123456789012345.123456789012345", "007"})
    void aPlainNumberIsTakenAsItIs(String value) {
        assertEquals(new BigDecimal(value), check("value", value).value());
    }

    @ParameterizedTest
    @CsvSource({
        "12%,        must be a plain number; leave out the % sign",
        "'1,234.5',  must be a plain number; leave out the commas",
        "c,          must be a plain number; put the symbol into the symbol column",
        "LOW,        must be a plain number; put the symbol into the symbol column",
    })
    void whatIsNearlyANumberIsToldWhatToChange(String value, String detail) {
        assertRefused("value", value, detail);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NaN",
                "Infinity",
                "=1+1",
                "+5",
                "@A1",
                "1e3",
                "1E+02",
                ".5",
                "5.",
                "--5",
                "1 234",
                "17.7\u00a0",
                "\u22125",
                "\u0661\u0662",
                "0x1F",
                "17.7\0",
                "£5",
                "n/a",
                "..",
                ":",
                "01/02/2024",
                "1234567890123456",
                "1.12345678901234567890123456789012345678901"
            })
    void whatIsNoPlainNumberIsRefused(String value) {
        assertRefused("value", value, "must be a plain number such as 17.7");
        assertRefused("numerator", value, "must be a plain number such as 17.7");
        assertRefused("denominator", value, "must be a plain number such as 17.7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "31/02/2024",
                "45352",
                "Mar 24",
                "2024-13",
                "2024-02-31",
                "=DATE(2024;3;1)",
                "0000-01",
                "2023-24",
                "Q4 2023-24"
            })
    void aDateIsNoPeriod(String period) {
        assertRefused("period", period, "must be a month, such as 2024-03");
    }

    @Test
    void aPeriodIsReadAsItsIndicatorHasIt() {
        assertEquals(
                "academic year 2023/24",
                "academic year "
                        + check("indicator", "CYP-1", "period", "AY2023-24").period().label());
        assertRefused(
                fields("indicator", "CYP-1"),
                "period",
                "must be an academic year, such as AY2023-24");
    }

    @ParameterizedTest
    @CsvSource({
        "EH-1,  March 2024, 2024-03",
        "EH-1,  mar-24, 2024-03",
        "EH-1,  2003-04, 2003-04",
        "CYP-1, 2023/24, AY2023-24",
        "CYP-1, Academic year 2023-24, AY2023-24",
    })
    void aPeriodMayStandInWords(String indicator, String words, String code) {
        assertEquals(code, check("indicator", indicator, "period", words).period().code());
    }

    @Test
    void wordsThatNameAnotherYearAreToldSo() {
        assertRefused(
                fields("indicator", "CYP-1", "period", "2023/25"),
                "period",
                "its two years must follow each other, as in 2023/24");
        assertRefused(
                fields("indicator", "CYP-1", "period", "Financial year 2023-24"),
                "period",
                "names a financial year where an academic year is needed, such as 2023/24");
    }

    @ParameterizedTest
    @CsvSource({
        "EH-1,  2024,   March,          2024-03",
        "CYP-1, 202324, Academic year,  AY2023-24",
        "CIN-1, 202425, Financial year, 2024-25",
        "CIN-1, 2025,   Reporting year, 2024-25",
    })
    void aPeriodMayStandAsTheDepartmentHasIt(
            String indicator, String digits, String name, String code) {
        assertEquals(code, check(filed(indicator, digits, name)).period().code());
        assertEquals(List.of(), problems.first());
    }

    @ParameterizedTest
    @CsvSource({
        "CYP-1, 202324, Financial year, time_identifier, 'names a financial year where an academic year is needed, such as Academic year'",
        "CYP-1, 2025,   Reporting year, time_identifier, 'names the year to 31 March, a financial year, where an academic year is needed, such as Academic year'",
        "CIN-1, 202324, Tax year,       time_identifier, 'names a tax year, which begins on 6 April, where a financial year is needed, such as Financial year'",
        "EH-1,  202324, Academic year,  time_identifier, 'names an academic year where a month is needed, such as March'",
        "CIN-1, 2024,   Annual,         time_identifier, 'must name a financial year, such as Financial year'",
        "CIN-1, 2024,   '',             time_identifier, is empty",
        "CIN-1, '',     Financial year, time_period,     is empty",
        "CIN-1, 2024,   Financial year, time_period,     'must be the six digits of two years, such as 202324, beside Financial year'",
        "CIN-1, 202325, Financial year, time_period,     'its two years must follow each other, as in 202324'",
        "CIN-1, 202425, Reporting year, time_period,     'must be the four digits of a year, such as 2024, beside Reporting year'",
    })
    void whatTheDepartmentsColumnsSayWronglyIsNamed(
            String indicator, String digits, String name, String column, String detail) {
        assertRefused(filed(indicator, digits, name), column, detail);
    }

    @Test
    void bothOfTheDepartmentsColumnsAreNamedWhenEmpty() {
        check(filed("CIN-1", "", ""));
        assertEquals(
                List.of("time_period", "time_identifier"),
                problems.first().stream().map(place -> place.column()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EH-2", "eh-1", "EH-1\0", "=EH-1"})
    void anIndicatorThatIsNotKnownIsRefused(String code) {
        assertRefused("indicator", code, "is not an indicator here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rotherham", "372", "e08000018"})
    void anAreaThatIsNotKnownIsToldHowOneIsCoded(String code) {
        assertRefused("area", code, "is not an area here; use its GSS code, such as E08000018");
    }

    @ParameterizedTest
    @ValueSource(strings = {"indicator", "area", "period"})
    void whatEveryRowNeedsMayNotBeEmpty(String column) {
        assertRefused(without(column), column, "is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c", "z", "x", "u", "low", "k"})
    void aSymbolStandsInsteadOfAValueAndNeverBecomesZero(String symbol) {
        Map<String, String> fields = without("value");
        fields.put("symbol", symbol);
        FigureRow row = check(fields);
        assertEquals(symbol, row.symbol());
        assertNull(row.value());
    }

    @Test
    void onlyLowReliabilityMayStandBesideAValue() {
        assertEquals("u", check("symbol", "u").symbol());
        assertRefused("symbol", "c", "stands instead of a value; only u may stand beside one");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C", "n", ":", "~", "..", "0"})
    void whatIsNoSymbolIsRefusedOnce(String symbol) {
        Map<String, String> fields = without("value");
        fields.put("symbol", symbol);
        assertRefused(fields, "symbol", "must be one of c, z, x, u, low, k, or empty");
    }

    @Test
    void anEmptyValueWithoutASymbolIsNoZero() {
        assertRefused(without("value"), "value", "or a symbol is needed; 0 is written 0");
    }

    @Test
    void aDenominatorIsNotBelowZero() {
        assertRefused("denominator", "-1", "must not be below 0");
        assertEquals(BigDecimal.ZERO, check("denominator", "0").denominator());
    }

    @Test
    void aStatusIsOneOfThreeAndConfirmedWhenEmpty() {
        assertEquals("CONFIRMED", check().status());
        assertEquals("REVISED", check("status", "Revised").status());
        assertRefused("status", "final", "must be provisional, confirmed or revised");
    }

    @ParameterizedTest
    @CsvSource({"note, 1000", "source, 500", "reason, 1000"})
    void textHasALimit(String column, int longest) {
        assertNotNull(check(column, "x".repeat(longest)));
        assertRefused(
                column,
                "x".repeat(longest + 1),
                "must be at most %d characters".formatted(longest));
    }

    @ParameterizedTest
    @CsvSource({"note, 1000", "source, 500", "reason, 1000"})
    void theApostropheThatExportPutsBeforeAFormulaDoesNotCount(String column, int longest) {
        String text = "=" + "x".repeat(longest - 1);
        assertNotNull(check(column, CsvColumns.escape(text)));
    }

    @Test
    void aCharacterThatCannotBePrintedIsRefused() {
        assertRefused("note", "nul\0", Prose.WORDS);
        assertRefused("source", "bell\u0007", OneLine.WORDS);
        assertRefused("source", "two\nlines", OneLine.WORDS);
        assertRefused("reason", "turned \u202Ednuora", Prose.WORDS);
        assertEquals("two\nlines\tand a tab", check("note", "two\nlines\tand a tab").note());
    }

    @Test
    void aNoteThatExportEscapedIsTheNoteAgain() {
        assertEquals("=1+1", check("note", "'=1+1").note());
        assertEquals("'quoted'", check("note", "'quoted'").note());
    }

    @Test
    void everythingWrongWithARowIsNamedAtOnce() {
        assertNull(
                check(
                        Map.of(
                                "indicator",
                                "?",
                                "area",
                                "?",
                                "period",
                                "?",
                                "value",
                                "?",
                                "status",
                                "?")));
        assertEquals(
                List.of("indicator", "area", "value", "status"),
                problems.first().stream().map(place -> place.column()).toList());
        assertEquals(
                List.of(7, 7, 7, 7), problems.first().stream().map(place -> place.row()).toList());
    }

    private void assertRefused(String column, String field, String detail) {
        assertRefused(fields(column, field), column, detail);
    }

    private static void assertRefused(Map<String, String> fields, String column, String detail) {
        Problems own = new Problems();
        assertNull(ReadFile.check(2, fields, own));
        assertEquals(
                List.of("2 %s: %s".formatted(column, detail)),
                own.first().stream()
                        .map(
                                place ->
                                        "%d %s: %s"
                                                .formatted(
                                                        place.row(),
                                                        place.column(),
                                                        place.detail()))
                        .toList());
    }

    private FigureRow check(String... changed) {
        FigureRow row = check(fields(changed));
        assertEquals(List.of(), problems.first());
        return row;
    }

    private FigureRow check(Map<String, String> fields) {
        return ReadFile.check(7, fields, problems);
    }

    /** A right row but for its period, which stands as the Department has it. */
    private static Map<String, String> filed(String indicator, String digits, String name) {
        Map<String, String> fields =
                fields("indicator", indicator, "time_period", digits, "time_identifier", name);
        fields.remove("period");
        return fields;
    }

    private static Map<String, String> without(String column) {
        Map<String, String> fields = fields();
        fields.remove(column);
        return fields;
    }

    /** A right row, with the named fields changed. */
    private static Map<String, String> fields(String... changed) {
        Map<String, String> fields =
                new HashMap<>(
                        Map.of(
                                "indicator",
                                "EH-1",
                                "area",
                                "E08000018",
                                "period",
                                "2024-03",
                                "value",
                                "17.65"));
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields;
    }
}
