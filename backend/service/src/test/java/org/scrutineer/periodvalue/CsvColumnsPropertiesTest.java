package org.scrutineer.periodvalue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every text that is exported. */
class CsvColumnsPropertiesTest {

    private static final String DANGEROUS = "=+-@\t\r\n\0";

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
        return Arbitraries.oneOf(
                Arbitraries.strings(),
                Arbitraries.strings().withChars("'=+-@\t\r\n\0a 1").ofMaxLength(8));
    }
}
