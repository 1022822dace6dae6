package org.scrutineer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Browser;
import org.scrutineer.testing.Callers;
import org.scrutineer.testing.Contract;

/**
 * A session beside an {@code Authorization} header is refused, and neither makes the other good:
 * each is afterwards what it was alone. Asked of every row of the access table.
 */
@QuarkusTest
class TwoWaysOfSigningInTest extends ApiTest {

    private static final Path TABLE = Path.of("src/test/resources/access.csv");
    private static final String OFFICER = "performance-officer";

    /** What is no access token at all. */
    private static final List<String> STRANGE =
            List.of(
                    "Bearer undefined",
                    "Bearer",
                    "Bearer ",
                    "Bearer .",
                    "Bearer ..",
                    "Bearer a.b",
                    "Bearer a.b.c d",
                    "Basic cGVyZm9ybWFuY2Utb2ZmaWNlcjpkZW1v",
                    "Negotiate YII",
                    "undefined",
                    "");

    @TestHTTPResource URI address;

    @TestFactory
    Stream<DynamicTest> noOperationTakesTwoWaysOfSigningIn() throws IOException {
        String session = signedIn(OFFICER);
        return rows().stream()
                .map(
                        row ->
                                dynamicTest(
                                        row.getField("operation") + " on " + row.getField("object"),
                                        () -> check(row, session)));
    }

    private static void check(NamedCsvRecord row, String session) {
        String strange = "Bearer undefined";
        assertAll(
                () ->
                        assertEquals(
                                400, ask(row, session(session).header("Authorization", strange))),
                () -> assertEquals(401, ask(row, anonymous().header("Authorization", strange))),
                () -> assertEquals(400, ask(row, as("board").header("Cookie", session))),
                () ->
                        assertEquals(
                                row.getField("idToken"),
                                Integer.toString(ask(row, Callers.as("idTokenForUs")))));
    }

    @Test
    void aStrangeHeaderNeverBecomesACredential() {
        String session = signedIn(OFFICER);
        for (String strange : STRANGE) {
            session(session)
                    .header("Authorization", strange)
                    .get("/me")
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:scrutineer:problem:bad-request"));
            for (int i = 0; i < 2; i++) {
                anonymous().header("Authorization", strange).get("/me").then().statusCode(401);
            }
            session(session).get("/me").then().statusCode(200).body("username", equalTo(OFFICER));
        }
    }

    @Test
    void aTokenStaysWhoItIsBesideAnothersSession() {
        String session = signedIn("member2");
        String token = newToken("board");
        withToken(token).header("Cookie", session).get("/me").then().statusCode(400);
        withToken(token).get("/me").then().statusCode(200).body("username", equalTo("board"));
        session(session).get("/me").then().statusCode(200).body("username", equalTo("member2"));
    }

    @Test
    void aTokenIsJudgedAsATokenWhateverOtherCookiesSay() {
        withToken(newToken("board"))
                .header("Cookie", "q_auth_web_1=something; other=thing")
                .get("/me")
                .then()
                .statusCode(200)
                .body("username", equalTo("board"));
        anonymous()
                .header("Cookie", "q_auth=something; q_auth_Default_1=x")
                .get("/me")
                .then()
                .statusCode(401);
    }

    @Test
    void aPublishedDocumentInMemoryIsNotGivenOutToBoth() {
        String document = "/scorecards/early-help-monthly/editions/2017-03/document";
        String session = signedIn("member");
        for (int i = 0; i < 2; i++) {
            session(session).get(document).then().statusCode(200);
        }
        session(session)
                .header("Authorization", "Bearer undefined")
                .get(document)
                .then()
                .statusCode(400);
        anonymous()
                .header("Authorization", "Bearer undefined")
                .get(document)
                .then()
                .statusCode(401);
    }

    @Test
    void aWriteBySessionNeedsOurOwnPageWhateverHeadersItHas() {
        String session = signedIn("member");
        for (String header : List.of("", "Bearer undefined", "Basic x")) {
            session(session)
                    .header("Authorization", header)
                    .put("/me/visit")
                    .then()
                    .statusCode(400);
        }
        session(session).put("/me/visit").then().statusCode(403);
        session(session)
                .header("X-Requested-With", "Scrutineer")
                .put("/me/visit")
                .then()
                .statusCode(200);
    }

    private String signedIn(String user) {
        Browser browser = new Browser(address.toString().replaceFirst("/$", ""));
        browser.signIn(user, "/q/health/live");
        return browser.sessionCookieHeader();
    }

    private static RequestSpecification session(String cookies) {
        return anonymous().header("Cookie", cookies);
    }

    private static int ask(NamedCsvRecord row, RequestSpecification asking) {
        String[] request = row.getField("request").split(" ");
        String body = row.getField("body");
        if (!body.isEmpty()) {
            asking.contentType(AccessTableTest.contentType(body)).body(body.getBytes(UTF_8));
        }
        return asking.header(Contract.WRONG_ON_PURPOSE, "two ways of signing in, or a wrong one")
                .request(Method.valueOf(request[0]), request[1])
                .statusCode();
    }

    private static List<NamedCsvRecord> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
            return csv.stream().toList();
        }
    }
}
