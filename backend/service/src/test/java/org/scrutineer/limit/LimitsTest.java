package org.scrutineer.limit;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/** Callers that send too much at once, too often or too slowly, and what others notice of it. */
@QuarkusTest
class LimitsTest extends ApiTest {

    private static final int FILES_OF_ONE_CALLER = 4;
    private static final int REFUSED = 2;
    private static final String NOT_A_FILE_OF_FIGURES = "indicator\n";

    @TestHTTPResource URI address;

    @Test
    void oneCallerSendsSoManyFilesAtOnceAndNoMore() throws Exception {
        String token = token("performance-officer");
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < FILES_OF_ONE_CALLER + REFUSED; i++) {
                slow.add(beginFile(token));
            }
            List<String> answers = awaitAnswers(slow, REFUSED);
            assertEquals(REFUSED, answers.size(), answers::toString);
            for (String answer : answers) {
                assertTrue(answer.startsWith("HTTP/1.1 429 "), answer);
                assertTrue(answer.contains("Retry-After: "), answer);
                assertTrue(answer.contains("You are sending 4 files already."), answer);
            }
            asService("council-system-write")
                    .contentType("text/csv")
                    .body(NOT_A_FILE_OF_FIGURES)
                    .post("/period-value-imports")
                    .then()
                    .statusCode(200);
            get("/q/health/ready").then().statusCode(200);
        } finally {
            for (Socket one : slow) {
                one.close();
            }
        }
        awaitStatus(token, 200);
    }

    @Test
    void aFileThatTricklesInIsGivenUp() throws Exception {
        try (Socket slow = beginFile(token("performance-officer"))) {
            StringBuilder answer = trickle(slow);
            assertTrue(answer.toString().startsWith("HTTP/1.1 408 "), answer::toString);
            assertTrue(
                    answer.toString().contains("urn:scrutineer:problem:too-slow"),
                    answer::toString);
        }
        awaitStatus(token("performance-officer"), 200);
    }

    @Test
    void jsonThatTricklesInIsGivenUpToo() throws Exception {
        try (Socket slow =
                begin(
                        token("performance-officer"),
                        "PUT",
                        "/indicators/SLOW-1",
                        "application/json")) {
            StringBuilder answer = trickle(slow);
            assertTrue(answer.toString().startsWith("HTTP/1.1 408 "), answer::toString);
        }
    }

    @Test
    void whoWritesWithoutPauseHasToWait() throws InterruptedException {
        int status = 200;
        int sent = 0;
        Response answer = null;
        while (status == 200 && sent < 5_000) {
            answer = as("cabinet-member").put("/me/visit");
            status = answer.statusCode();
            sent++;
        }
        assertEquals(429, status);
        answer.then()
                .header("Retry-After", notNullValue())
                .body("type", equalTo("urn:scrutineer:problem:too-many"));
        as("cabinet-member").get("/me").then().statusCode(200);
        as("member").put("/me/visit").then().statusCode(200);
        Thread.sleep(2_000);
        as("cabinet-member").put("/me/visit").then().statusCode(200);
    }

    /** What came back until there are so many answers; the rest goes on. */
    private static List<String> awaitAnswers(List<Socket> sockets, int wanted) throws Exception {
        for (int i = 0; i < 100; i++) {
            List<Socket> answered = new ArrayList<>();
            for (Socket one : sockets) {
                if (one.getInputStream().available() > 0) {
                    answered.add(one);
                }
            }
            if (answered.size() >= wanted) {
                Thread.sleep(200);
                List<String> answers = new ArrayList<>();
                for (Socket one : answered) {
                    byte[] text = one.getInputStream().readNBytes(one.getInputStream().available());
                    answers.add(new String(text, StandardCharsets.UTF_8));
                }
                return answers;
            }
            Thread.sleep(50);
        }
        return List.of();
    }

    private Response awaitStatus(String token, int wanted) throws InterruptedException {
        for (int i = 0; ; i++) {
            Response answer =
                    withToken(token)
                            .contentType("text/csv")
                            .body(NOT_A_FILE_OF_FIGURES)
                            .post("/period-value-imports");
            if (answer.statusCode() == wanted || i == 100) {
                assertEquals(wanted, answer.statusCode(), answer::asString);
                return answer;
            }
            Thread.sleep(100);
        }
    }

    private Socket beginFile(String token) throws IOException {
        return begin(token, "POST", "/period-value-imports", "text/csv");
    }

    /** Says that a body will come, and sends its first bytes. */
    private Socket begin(String token, String method, String path, String type) throws IOException {
        Socket socket = new Socket(address.getHost(), address.getPort());
        send(
                socket,
                "%s /api/v1%s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\nContent-Type: %s\r\nIf-None-Match: *\r\nTransfer-Encoding: chunked\r\n\r\n1\r\ni\r\n"
                        .formatted(method, path, address.getAuthority(), token, type));
        return socket;
    }

    /** Goes on, a byte at a time, until there is an answer. */
    private static StringBuilder trickle(Socket socket) throws Exception {
        StringBuilder answer = new StringBuilder();
        for (int i = 0; i < 300 && socket.getInputStream().available() == 0; i++) {
            send(socket, "1\r\nn\r\n");
            Thread.sleep(100);
        }
        assertTrue(socket.getInputStream().available() > 0, "no answer");
        BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answer.append(line).append('\n');
            }
        } catch (IOException reset) {
            // What was sent after the answer is not taken any more.
        }
        return answer;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }
}
