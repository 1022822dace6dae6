package org.scrutineer.periodvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvColumnsTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1709", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "\0x", "="})
    void textThatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertEquals("'" + text, CsvColumns.escape(text));
        assertEquals(text, CsvColumns.unescape(CsvColumns.escape(text)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Revised by the school",
                "1=1",
                "'",
                "''",
                "'quoted'",
                "O'Brien",
                " =1",
                "\u00a317"
            })
    void otherTextStaysAsItIs(String text) {
        assertEquals(text, CsvColumns.escape(text));
        assertEquals(text, CsvColumns.unescape(text));
    }

    @Test
    void textThatLooksEscapedAlreadyIsEscapedAgain() {
        assertEquals("''=1", CsvColumns.escape("'=1"));
        assertEquals("'=1", CsvColumns.unescape("''=1"));
    }

    @Test
    void theColumnsAreThoseTheContractNames() {
        assertEquals(
                "indicator,area,period,value,numerator,denominator,symbol,status,note,source,reason",
                String.join(",", CsvColumns.ALL));
    }
}
