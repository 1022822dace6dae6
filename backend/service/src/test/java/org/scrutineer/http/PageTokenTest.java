package org.scrutineer.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** A page begins where the last one ended, under the same filter and no other. */
class PageTokenTest {

    private static final List<Object> FILTER = Arrays.asList("period-values", "EH-1", null);

    @Test
    void withoutATokenAPageBeginsAtTheBeginning() {
        assertNull(PageToken.read(null, FILTER, 1));
    }

    @Test
    void aTokenGivesBackItsKeys() {
        String token = PageToken.after(FILTER, "EH-1", "E08000018", LocalDate.of(2024, 3, 1));
        assertEquals(List.of("EH-1", "E08000018", "2024-03-01"), PageToken.read(token, FILTER, 3));
    }

    @Test
    void aTokenIsTheSameWheneverItIsMade() {
        assertEquals(
                PageToken.after(Arrays.asList("editions", null, "PUBLISHED"), 7),
                PageToken.after(Arrays.asList("editions", null, "PUBLISHED"), 7));
    }

    @Test
    void aTokenOfAnotherFilterOrListIsRefused() {
        String token = PageToken.after(FILTER, "EH-1");
        assertRefused(token, Arrays.asList("period-values", "EH-2", null), 1);
        assertRefused(token, Arrays.asList("period-values", null, "EH-1"), 1);
        assertRefused(token, Arrays.asList("indicators", "EH-1", null), 1);
    }

    @Test
    void aTokenWithMoreOrFewerKeysIsRefused() {
        assertRefused(PageToken.after(FILTER, "a", "b"), FILTER, 1);
        assertRefused(PageToken.after(FILTER, "a"), FILTER, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "x", "!!!", "AAAA", "0", "null", "....", "\u00e9"})
    void whatIsNoTokenIsRefusedAsABadParameter(String token) {
        assertRefused(token, FILTER, 1);
    }

    private static void assertRefused(String token, List<Object> filter, int keys) {
        ProblemException refused =
                assertThrows(ProblemException.class, () -> PageToken.read(token, filter, keys));
        assertEquals(ProblemType.BAD_REQUEST, refused.type());
        assertEquals("page", refused.places().getFirst().parameter());
    }
}
