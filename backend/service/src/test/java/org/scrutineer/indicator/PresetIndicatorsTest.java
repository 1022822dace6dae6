package org.scrutineer.indicator;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.scrutineer.assessment.Polarity;
import org.scrutineer.assessment.Unit;
import org.scrutineer.period.YearType;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;
import org.scrutineer.testing.Statements;

/** Measures picked from the Department for Education's list. */
@QuarkusTest
class PresetIndicatorsTest extends ApiTest {

    private static final String OFFICER = "performance-officer";

    @Inject PresetList list;
    @Inject Validator validator;
    @Inject Statements statements;

    @Test
    void theListSaysWhatItSaysAndLeavesTheRestOpen() {
        assertEquals(434, list.all().size());
        as(OFFICER)
                .get("/preset-indicators")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'DFE-CIN' }.polarity", nullValue())
                .body("items.find { it.code == 'DFE-CIN' }.unit", equalTo("RATE_PER_10000"))
                .body("items.find { it.code == 'DFE-CIN' }.yearType", nullValue())
                .body("items.find { it.code == 'DFE-CIN' }.yearWords", equalTo("Annual"))
                .body("items.find { it.code == 'DFE-SWFinance' }.unit", nullValue())
                .body("items.find { it.code == 'DFE-SWFinance' }.unitWords", equalTo("Unit Cost"))
                .body(
                        "items.find { it.code == 'DFE-6wksBreast' }.polarity",
                        equalTo("HIGH_IS_GOOD"))
                .body(
                        "items.find { it.code == 'DFE-SusEd-All' }.topics",
                        equalTo(List.of("Key Stage 4", "Children with SEN")));
    }

    /** Whatever is picked can be defined as it stands. */
    @Test
    void everyMeasureOfItIsOneThatCanBeDefined() {
        Set<String> wrong =
                list.all().stream()
                        .filter(
                                each ->
                                        !validator
                                                .validate(
                                                        each.definition(
                                                                Polarity.NONE,
                                                                Unit.COUNT,
                                                                YearType.FINANCIAL))
                                                .isEmpty())
                        .map(PresetIndicator::code)
                        .collect(Collectors.toSet());
        assertEquals(Set.of(), wrong);
    }

    @Test
    void theyAreDefinedTogetherWithWhatTheListSays() {
        add("{\"code\":\"DFE-InfMort\"},{\"code\":\"DFE-LACFinance\",\"polarity\":\"NONE\",\"unit\":\"CURRENCY\"}")
                .statusCode(200)
                .body("added.code", equalTo(List.of("DFE-InfMort", "DFE-LACFinance")))
                .body("there", hasSize(0));
        as(OFFICER)
                .get("/indicators/DFE-InfMort")
                .then()
                .statusCode(200)
                .body("title", equalTo("Infant Mortality"))
                .body("polarity", equalTo("LOW_IS_GOOD"))
                .body("unit", equalTo("RATE_PER_1000"))
                .body("frequency", equalTo("ANNUAL"))
                .body("yearType", equalTo("CALENDAR"))
                .body("decimals", equalTo(1))
                .body("theme", equalTo("Health and Wellbeing"))
                .body(
                        "sourceName",
                        equalTo(
                                "Department for Education, Local Authority Interactive Tool, InfMort (list of 8 April 2026); figures: ONS"))
                .body("methodology", notNullValue());
        as(OFFICER)
                .get("/audit-events?measure=DFE-InfMort")
                .then()
                .body("items.kind", equalTo(List.of("MEASURE")));
        // Whoever changes it has the version that was made here.
        assertEquals("\"0\"", as(OFFICER).get("/indicators/DFE-InfMort").header("ETag"));
    }

    @Test
    void thoseThatAreThereAreSaidAndLeftAlone() {
        // The demonstration has the same measure under another code.
        add("{\"code\":\"DFE-Under18concep\"},{\"code\":\"DFE-ReReferral\"}")
                .statusCode(200)
                .body("added.code", equalTo(List.of("DFE-Under18concep")))
                .body("there.code", equalTo(List.of("CYP-001")));
        add("{\"code\":\"DFE-Under18concep\"}")
                .statusCode(200)
                .body("added", hasSize(0))
                .body("there.code", equalTo(List.of("DFE-Under18concep")));
        as(OFFICER).get("/indicators/DFE-ReReferral").then().statusCode(404);
        as(OFFICER)
                .get("/preset-indicators")
                .then()
                .body("items.find { it.code == 'DFE-ReReferral' }.there.code", equalTo("CYP-001"));
    }

    @Test
    void whatTheListLeavesOpenIsAskedAndNothingElse() {
        add("{\"code\":\"DFE-6wksBreast\"},{\"code\":\"DFE-SWFinance\",\"polarity\":\"NONE\"},{\"code\":\"NONE-1\"},{\"code\":\"DFE-PriFSM\"},{\"code\":\"DFE-HospAd0-14\",\"polarity\":\"NONE\"}")
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(
                                List.of(
                                        "/items/1/unit",
                                        "/items/2/code",
                                        "/items/3/polarity",
                                        "/items/3/yearType",
                                        "/items/4/polarity")));
        as(OFFICER).get("/indicators/DFE-6wksBreast").then().statusCode(404);
    }

    /** As many statements for three measures as for one. */
    @Test
    void noMeasureHasAStatementOfItsOwn() {
        Iterator<String> free =
                list.all().stream()
                        .filter(each -> each.topics().getFirst().equals("Key Stage 2"))
                        .filter(each -> each.polarity() != null && each.unit() != null)
                        .map(each -> "{\"code\":\"%s\"}".formatted(each.code()))
                        // The demonstration has it.
                        .filter(each -> !each.contains("DFE-KS2RWM-Expected-STD"))
                        .iterator();
        long one = statements.of(() -> add(free.next()).body("added", hasSize(1)));
        long several =
                statements.of(
                        () ->
                                add(String.join(",", free.next(), free.next(), free.next()))
                                        .body("added", hasSize(3)));
        assertEquals(one, several);
    }

    private static ValidatableResponse add(String items) {
        return as(OFFICER)
                .header(Contract.WRONG_ON_PURPOSE, "measures of no list")
                .header("Idempotency-Key", newKey())
                .contentType("application/json")
                .body("{\"items\":[%s]}".formatted(items))
                .post("/preset-indicators")
                .then();
    }
}
