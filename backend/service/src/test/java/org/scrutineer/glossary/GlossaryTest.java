package org.scrutineer.glossary;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scrutineer.glossary.GlossaryTerm.Kind;
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

    private static final Pattern SOURCE =
            Pattern.compile(
                    "(Act|Regulations|Rules|guidance|DfE|Home Office|Youth Justice Board|Working Together|code of practice)");

    private final Glossary glossary = new Glossary();
    private final List<GlossaryTerm> terms = glossary.all();

    @Test
    void membersReadItInAlphabeticalOrder() {
        as("member")
                .get("/glossary")
                .then()
                .statusCode(200)
                .body("items", hasSize(terms.size()))
                .body("items[0].code", equalTo("adoption-order"))
                .body("items.find { it.code == 'assurance' }.term", equalTo("Assurance"))
                .body("items.find { it.code == 'assurance' }.source", nullValue())
                .body(
                        "items.find { it.code == 'section-47' }.source",
                        equalTo("Children Act 1989, section 47"));
        List<String> words = terms.stream().map(GlossaryTerm::term).toList();
        assertEquals(words.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList(), words);
    }

    @Test
    void whatPagesReferToIsThereOnce() {
        List<String> codes = terms.stream().map(GlossaryTerm::code).toList();
        assertEquals(codes.size(), new HashSet<>(codes).size());
        List<String> ofFigures = glossary.statistics().stream().map(GlossaryTerm::code).toList();
        assertTrue(ofFigures.containsAll(REFERRED_TO), () -> "missing in " + ofFigures);
    }

    @Test
    void aWordOfChildrensServicesSaysWhereItsMeaningIsLaidDown() {
        List<GlossaryTerm> services =
                terms.stream().filter(each -> each.kind() == Kind.CHILDRENS_SERVICES).toList();
        assertTrue(services.size() >= 40, () -> services.size() + " words");
        for (GlossaryTerm term : services) {
            assertTrue(SOURCE.matcher(String.valueOf(term.source())).find(), term::code);
            assertTrue(term.words().contains(term.term()), term::code);
            assertTrue(term.words().containsAll(term.alsoCalled()), term::code);
        }
    }

    /** A word leads to one meaning. */
    @Test
    void noTwoTermsHaveAWordInCommon() {
        List<String> words =
                terms.stream()
                        .flatMap(term -> term.words().stream())
                        .map(String::toLowerCase)
                        .toList();
        assertEquals(
                List.of(),
                words.stream().filter(word -> Collections.frequency(words, word) > 1).toList());
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
