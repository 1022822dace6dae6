package org.scrutineer.period;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.scrutineer.period.Periods.Kind;

/** What holds for every text read as a period code. */
class PeriodCodePropertiesTest {

    @Property
    void anyTextIsReadAsAPeriodOfThatCodeOrRefusedInPlainEnglish(
            @ForAll("kinds") Kind kind, @ForAll("codes") String text) {
        try {
            assertEquals(text, kind.parse(text).code());
        } catch (InvalidPeriod refused) {
            assertFalse(refused.getMessage().isBlank());
        }
    }

    @Provide
    Arbitrary<Kind> kinds() {
        return Periods.kinds();
    }

    /** Any text, and text that is nearly a code. */
    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> near = Arbitraries.strings().withChars("AYCQTW-0123459").ofMaxLength(12);
        Arbitrary<String> shaped =
                Arbitraries.integers()
                        .between(0, 9999)
                        .tuple2()
                        .map(n -> "%04d-%02d".formatted(n.get1(), n.get2() % 100));
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                near,
                shaped,
                shaped.map(code -> "AY" + code),
                shaped.map(code -> code + "-Q3"));
    }
}
