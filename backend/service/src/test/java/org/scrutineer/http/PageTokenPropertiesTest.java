package org.scrutineer.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.NumericChars;

/** What holds for every token. */
class PageTokenPropertiesTest {

    private static final List<Object> FILTER = Arrays.asList("period-values", "EH-1", null);

    @Property
    void aTokenFitsIntoAnAddressAndGivesBackItsKey(@ForAll @NotBlank @NumericChars String key) {
        String token = PageToken.after(FILTER, key);
        assertTrue(token.matches("[A-Za-z0-9_-]+"), token);
        assertEquals(List.of(key), PageToken.read(token, FILTER, 1));
    }
}
