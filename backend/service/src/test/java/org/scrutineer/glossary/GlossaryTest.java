package org.scrutineer.glossary;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/** The words on a scorecard are all explained, in words that are short enough to read. */
@QuarkusTest
class GlossaryTest extends ApiTest {

    /** What headings and cells refer to. */
    private static final Set<String> REFERRED_TO =
            Set.of(
                    "assurance",
                    "average",
                    "better-or-worse",
                    "comparators",
                    "confidence-interval",
                    "control-chart",
                    "control-limits",
                    "data-quality-finding",
                    "direction-of-travel",
                    "england",
                    "latest-periods",
                    "measure",
                    "median",
                    "no-change-band",
                    "numerator-and-denominator",
                    "percentage-of-target",
                    "polarity",
                    "previous-year",
                    "provisional",
                    "quartile-band",
                    "rank",
                    "rating",
                    "real-change",
                    "region",
                    "rule-version",
                    "same-period-last-year",
                    "small-numbers",
                    "statistical-neighbours",
                    "step-change",
                    "symbols",
                    "target",
                    "tolerance",
                    "trend",
                    "year-on-year",
                    "year-to-date");

    private final List<GlossaryTerm> terms = new Glossary().terms();

    @Test
    void membersReadItInAlphabeticalOrder() {
        as("member")
                .get("/glossary")
                .then()
                .statusCode(200)
                .body("items", hasSize(terms.size()))
                .body("items[0].code", equalTo("assurance"))
                .body("items[0].term", equalTo("Assurance"));
        List<String> words = terms.stream().map(GlossaryTerm::term).toList();
        assertEquals(words.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), words);
    }

    @Test
    void whatPagesReferToIsThereOnce() {
        List<String> codes = terms.stream().map(GlossaryTerm::code).toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
        assertTrue(codes.containsAll(REFERRED_TO), () -> "missing in " + codes);
    }

    @Test
    void aMeaningIsOneToThreeSentences() {
        for (GlossaryTerm term : terms) {
            assertTrue(term.code().matches("[a-z0-9-]+"), term::code);
            assertTrue(term.meaning().endsWith("."), term::code);
            int sentences = term.meaning().split("\\. ").length;
            assertTrue(sentences <= 3, term::code);
        }
    }
}
