package org.scrutineer.periodvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvColumnsTest {

    private static final String DANGEROUS = "=+-@\t\r\n\0";

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+44 1709", "-5", "@SUM(A1)", "\tx", "\rx", "\nx", "\0x", "="})
    void textThatBeginsLikeAFormulaGetsAnApostrophe(String text) {
        assertEquals("'" + text, CsvColumns.escape(text));
        assertEquals(text, CsvColumns.unescape(CsvColumns.escape(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Revised by the school", "1=1", "'", "''", "'quoted'", "O'Brien", " =1", "\u00a317"})
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
        assertEquals("indicator,area,period,value,numerator,denominator,symbol,status,note,source,reason", String.join(",", CsvColumns.ALL));
    }

    @Property
    void unescapingGivesBackWhatWasEscaped(@ForAll("cells") String text) {
        assertEquals(text, CsvColumns.unescape(CsvColumns.escape(text)));
    }

    @Property
    void noEscapedTextBeginsAsAFormulaDoes(@ForAll("cells") String text) {
        String escaped = CsvColumns.escape(text);
        assertFalse(!escaped.isEmpty() && DANGEROUS.indexOf(escaped.charAt(0)) >= 0);
    }

    /** Any text, and text made mostly of what matters here. */
    @Provide
    Arbitrary<String> cells() {
        return Arbitraries.oneOf(Arbitraries.strings(), Arbitraries.strings().withChars("'=+-@\t\r\n\0a 1").ofMaxLength(8));
    }
}
