package org.scrutineer.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** No field of a file is read as a number that it does not say. */
class RowChecksPropertiesTest {

    @Property
    void aValueIsReadAsExactlyWhatItSaysOrRefused(@ForAll("cells") String text) {
        Problems problems = new Problems();
        FigureRow row =
                ReadFile.check(
                        2,
                        Map.of(
                                "indicator",
                                "EH-1",
                                "area",
                                "E08000018",
                                "period",
                                "2024-03",
                                "value",
                                text),
                        problems);
        if (problems.count() == 0) {
            assertEquals(
                    text.strip()
                            .replaceFirst("^(-?)0+(?=\\d)", "$1")
                            .replaceFirst("^-(?=0(\\.0*)?$)", ""),
                    row.value().toPlainString());
        } else {
            assertNull(row);
            assertEquals("value", problems.first().getFirst().column());
        }
    }

    /** Any text, and text that is nearly a number. */
    @Provide
    Arbitrary<String> cells() {
        Arbitrary<String> near =
                Arbitraries.strings().withChars("0123456789.-+,%eE ").ofMinLength(1).ofMaxLength(8);
        Arbitrary<String> number =
                Arbitraries.bigDecimals().ofScale(4).map(BigDecimal::toPlainString);
        return Arbitraries.oneOf(Arbitraries.strings().ofMinLength(1), near, number);
    }
}
