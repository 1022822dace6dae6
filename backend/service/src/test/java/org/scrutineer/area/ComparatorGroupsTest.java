package org.scrutineer.area;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.assessment.Comparators.Method;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Contract;

/**
 * Groups of areas that the council names itself. None here is shown, so that no scorecard changes.
 */
@QuarkusTest
class ComparatorGroupsTest extends ApiTest {

    private static final String OFFICER = "performance-officer";

    private static final String CLUB =
            """
            {"name":"Our club","edition":"2026","method":"MEDIAN","shown":false,
             "members":[{"area":"E08000017","closeness":"Next door"},{"area":"E08000016"}]}
            """;

    @Test
    void theNewestModelOfTheDemonstrationIsShown() {
        as("member")
                .get("/comparator-groups/statistical-neighbours-2025-05")
                .then()
                .statusCode(200)
                .body("name", equalTo("Statistical neighbours (2025-05 model)"))
                .body("edition", equalTo("2025-05"))
                .body("method", equalTo("MEAN"))
                .body("shown", equalTo(true))
                .body("members.rank", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10))
                .body("members.area", not(hasItem("E08000018")));
        as("member")
                .get("/comparator-groups/statistical-neighbours-2021-04")
                .then()
                .statusCode(200)
                .body("shown", equalTo(false));
    }

    @Test
    void aGroupIsCreatedReadReplacedAndAudited() {
        String path = "/comparator-groups/club";
        String created =
                create(path, CLUB)
                        .then()
                        .statusCode(201)
                        .body("code", equalTo("club"))
                        .body("method", equalTo("MEDIAN"))
                        .body("shown", equalTo(false))
                        .body("members.area", contains("E08000017", "E08000016"))
                        .body("members.rank", contains(1, 2))
                        .body("members[0].name", equalTo("Doncaster"))
                        .body("members[0].closeness", equalTo("Next door"))
                        .extract()
                        .header("ETag");
        create(path, CLUB).then().statusCode(412);
        String other =
                """
                {"name":"Our other club","edition":"2027","shown":false,"members":[{"area":"E08000016"},{"area":"E08000019"},{"area":"E08000017"}]}
                """;
        json(other).put(path).then().statusCode(428);
        String replaced =
                json(other)
                        .header("If-Match", created)
                        .put(path)
                        .then()
                        .statusCode(200)
                        .extract()
                        .header("ETag");
        json(CLUB).header("If-Match", created).put(path).then().statusCode(412);
        as("member")
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(replaced))
                .body("name", equalTo("Our other club"))
                .body("method", equalTo("MEAN"))
                .body("members.area", contains("E08000016", "E08000019", "E08000017"));
        as("member")
                .get("/comparator-groups")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("club", "statistical-neighbours-2025-05"));
        assertEquals(
                2,
                count(
                        "select count(*) from audit_event where action = 'comparator-group-defined' and object_id = 'club'"));
    }

    @Test
    void whatIsNotThereCannotBeReadOrReplaced() {
        as("member").get("/comparator-groups/none").then().statusCode(404);
        json(CLUB)
                .header("If-Match", "\"0\"")
                .put("/comparator-groups/none")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "edition":"2026"      | "edition":""                          | /edition
                    "edition":"2026",     | ''                                    | /edition
                    "name":"Our club"     | "name":"Us"                           | /name
                    {"area":"E08000016"}  | {"area":"E99999999"}                  | /members/1/area
                    {"area":"E08000016"}  | {"area":"E08000017"}                  | /members/1/area
                    {"area":"E08000016"}  | {"closeness":"Close"}                 | /members/1/area
                    {"area":"E08000016"}  | null                                  | /members/1
                    """)
    void whatDoesNotFitIsRefusedByPlace(String right, String wrong, String pointer) {
        wrongOnPurpose(CLUB.replace(right, wrong))
                .put("/comparator-groups/refused")
                .then()
                .statusCode(422)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", containsString(pointer))
                .body(not(containsString("E99999999")));
        as("member").get("/comparator-groups/refused").then().statusCode(404);
    }

    @Test
    void aGroupSaysWhereItComesFromAndHasAnEnd() {
        String path = "/comparator-groups/club-with-an-end";
        String dated =
                CLUB.replace(
                        "\"edition\":\"2026\",",
                        "\"edition\":\"2026\",\"source\":\"Our own survey\",\"validFrom\":\"2025-04-01\",");
        Response made = create(path, dated);
        made.then()
                .statusCode(201)
                .body("source", equalTo("Our own survey"))
                .body("validFrom", equalTo("2025-04-01"))
                .body("$", not(hasKey("validTo")));
        json(dated.replace("2025-04-01\",", "2025-04-01\",\"validTo\":\"2025-03-31\","))
                .header("If-Match", made.header("ETag"))
                .put(path)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/validTo"))
                .body("errors[0].detail", equalTo("must not be before the first day it is valid"));
        json(dated.replace("2025-04-01\",", "2025-04-01\",\"validTo\":\"2026-03-31\","))
                .header("If-Match", made.header("ETag"))
                .put(path)
                .then()
                .statusCode(200)
                .body("validTo", equalTo("2026-03-31"));
    }

    @Test
    void aGroupIsShownFromItsFirstDayToItsLast() {
        LocalDate from = LocalDate.of(2025, 4, 1);
        LocalDate to = LocalDate.of(2026, 3, 31);
        ComparatorGroup group = group(from, to);
        assertFalse(group.on(from.minusDays(1)).shown());
        assertTrue(group.on(from).shown());
        assertTrue(group.on(to).shown());
        assertFalse(group.on(to.plusDays(1)).shown());
        assertFalse(group.on(LocalDate.MAX).shown());
        assertTrue(group(null, null).on(LocalDate.MAX).shown());
    }

    private static ComparatorGroup group(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new ComparatorGroup(
                "club", 0, "Club", "2026", null, from, to, Method.MEAN, true, List.of());
    }

    @Test
    void aGroupHasSomeMembersAndNotTooMany() {
        String members = CLUB.substring(CLUB.indexOf('['), CLUB.indexOf(']') + 1);
        String many =
                "[%s]"
                        .formatted(
                                String.join(
                                        ",", Collections.nCopies(501, "{\"area\":\"E08000017\"}")));
        for (String wrong : new String[] {"[]", "null", many}) {
            wrongOnPurpose(CLUB.replace(members, wrong))
                    .put("/comparator-groups/refused")
                    .then()
                    .statusCode(422)
                    .body("errors[0].pointer", equalTo("/members"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"E92000001", "same-period-last-year"})
    void aGroupsCodeIsNotOneThatATargetReadsOtherwise(String code) {
        create("/comparator-groups/" + code, CLUB)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("group"));
    }

    @Test
    void aBoroughIsInInnerOrOuterLondonAndBothAreInLondon() {
        as("member")
                .get("/areas")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'E09000001' }.regionCode", equalTo("E13000001"))
                .body("items.find { it.code == 'E09000017' }.regionCode", equalTo("E13000002"))
                .body("items.find { it.code == 'E13000001' }.regionCode", equalTo("E12000007"))
                .body("items.find { it.code == 'E13000002' }.regionCode", equalTo("E12000007"))
                .body("items.findAll { it.regionCode == 'E13000001' }.size()", equalTo(14))
                .body("items.findAll { it.regionCode == 'E13000002' }.size()", equalTo(19));
    }

    private static Response create(String path, String body) {
        return json(body).header("If-None-Match", "*").put(path);
    }

    private static RequestSpecification wrongOnPurpose(String body) {
        return json(body)
                .header(Contract.WRONG_ON_PURPOSE, "does not fit")
                .header("If-None-Match", "*");
    }

    private static RequestSpecification json(String body) {
        return as(OFFICER).contentType("application/json").body(body);
    }
}
