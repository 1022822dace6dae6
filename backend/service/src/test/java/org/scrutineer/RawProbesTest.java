package org.scrutineer;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Callers;
import org.scrutineer.testing.RawHttp;
import org.scrutineer.testing.RawHttp.Answer;

/**
 * Requests as no library would send them, on every route: none is a fault of ours, each refusal is
 * a problem document, and none can write more than a line into the log, or a line of its own.
 */
@QuarkusTest
class RawProbesTest extends ApiTest {

    private static final Path TABLE = Path.of("src/test/resources/access.csv");
    private static final Path LOG = Path.of("target/test.log");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What would begin a line of the log if a client could write one. */
    private static final String FORGED = "FORGED-LINE";

    private static final Map<String, String> HEADERS = new LinkedHashMap<>();

    static {
        Map<String, String> wrong = HEADERS;
        wrong.put("no token", "Authorization: Bearer\r\n");
        wrong.put("a dot", "Authorization: Bearer .\r\n");
        wrong.put("two dots", "Authorization: Bearer ..\r\n");
        wrong.put("undefined", "Authorization: Bearer undefined\r\n");
        wrong.put("no JSON", "Authorization: Bearer e30.e30.\r\n");
        wrong.put("no base64", "Authorization: Bearer %%%.&&&.???\r\n");
        wrong.put("half a token", "Authorization: Bearer eyJhbGciOiJSUzI1NiJ9.e30.x\r\n");
        wrong.put("a JSON array", "Authorization: Bearer W10.W10.W10\r\n");
        wrong.put("empty", "Authorization:\r\n");
        wrong.put("basic", "Authorization: Basic Og==\r\n");
        wrong.put("negotiate", "Authorization: Negotiate\r\n");
        wrong.put("twice", "Authorization: Bearer a.b.c\r\nAuthorization: Bearer a.b.c\r\n");
        wrong.put("bytes", "Authorization: Bearer \u00ff\u00fe.\u00fd.\u00fc\r\n");
        wrong.put("type x", "Content-Type: x\r\n");
        wrong.put("type ;;;", "Content-Type: ;;;\r\n");
        wrong.put("type a/b/c", "Content-Type: a/b/c\r\n");
        wrong.put("type empty", "Content-Type:\r\n");
        wrong.put("type any", "Content-Type: */*\r\n");
        wrong.put("charset", "Content-Type: application/json;charset=nothing\r\n");
        wrong.put("types", "Content-Type: text/csv\r\nContent-Type: application/json\r\n");
        wrong.put("accept x", "Accept: x\r\n");
        wrong.put("accept ;;;", "Accept: ;;;,,/\r\n");
        wrong.put("accept empty", "Accept:\r\n");
        wrong.put("accept q", "Accept: application/json;q=nothing\r\n");
        wrong.put("chunk", "Cookie: q_session_web_chunk_x=y\r\n");
        wrong.put(
                "chunks", "Cookie: q_session_web_chunk_1=y; q_session_web_chunk_99999999999=z\r\n");
        wrong.put("session", "Cookie: q_session_web=eyJhbGciOiJkaXIifQ.a.b.c.d\r\n");
        wrong.put("sessions", "Cookie: q_session=x; q_session_chunk_1=y; q_session_nobody=z\r\n");
        wrong.put("state", "Cookie: q_auth_web_x=x\r\n");
        wrong.put("states", "Cookie: q_auth=x; q_auth_nobody=|||\r\n");
        wrong.put("no cookie", "Cookie: ;;;=;\r\n");
        wrong.put("both", "Cookie: q_session_web=x\r\nAuthorization: Bearer a.b.c\r\n");
        wrong.put("encoding", "Accept-Encoding: \u00ff;q=x\r\n");
        wrong.put("etag", "If-None-Match: \"\r\nIf-Match: W/\"\u00ff\r\n");
        wrong.put("language", "Accept-Language: ;;;q=2\r\n");
        wrong.put("length", "Content-Length: 99999999999\r\n");
        wrong.put("no length", "Content-Length: x\r\n");
        wrong.put("forwarded", "X-Forwarded-Host: " + FORGED + "\r\nX-Forwarded-Proto: x\r\n");
        wrong.put("method override", "X-HTTP-Method-Override: DELETE\r\n");
        wrong.put("expect", "Expect: nothing\r\n");
        wrong.put("large", "X-Large: " + "x".repeat(33 * 1024) + "\r\n");
    }

    /** Added to every path, to see what is made of it. */
    private static final List<String> ENDINGS =
            List.of(
                    "%0d%0a" + FORGED,
                    "/%0a" + FORGED + "?x=%0d%0a" + FORGED,
                    "%00",
                    "/%00/x",
                    "%zz",
                    "%",
                    "%ff%fe",
                    "/..%2f..%2f",
                    "//",
                    ";x=y",
                    "?" + "x".repeat(9 * 1024),
                    "?limit=%00&page=%ff",
                    "?code=%0a" + FORGED + "&state=%0a" + FORGED,
                    "?error=x&error_description=%0d%0a" + FORGED + "&state=x");

    /** Asked by somebody who may, too: nothing is changed without If-Match and a key. */
    private static final Set<String> SIGNED_IN =
            Set.of(
                    "GET /api/v1/me",
                    "GET /api/v1/indicators",
                    "GET /api/v1/editions",
                    "GET /api/v1/period-values.csv",
                    "GET /api/v1/scorecards/council-plan/editions/2023-24-Q2/document",
                    "PUT /api/v1/settings",
                    "POST /api/v1/period-value-imports");

    /** What is no operation: signing in and out, what is not there, and pages of the web app. */
    private static final List<String> OTHERS =
            List.of(
                    "GET /sign-in",
                    "GET /sign-in/callback",
                    "GET /sign-out",
                    "POST /sign-out",
                    "GET /api/v1/nothing",
                    "DELETE /api/v1/me",
                    "GET /api/v1/openapi",
                    "GET /",
                    "GET /assets/nothing.js",
                    "GET /scorecards/full-report",
                    "POST /signed-out");

    private static final int SHARE = 5;

    /** No HTTP at all: the server refuses it without a word, before anything of ours is asked. */
    private static final List<String> NO_HTTP = List.of("no length", "%zz", "%");

    /** Threads of their own: the service shares the common pool with its tests. */
    private static final int CALLERS = 4;

    @TestHTTPResource URI address;

    private record Probe(String name, String bytes) {}

    @Test
    void nothingThatIsSentIsAFaultOfOursOrWritesItsOwnLine() throws Exception {
        List<Probe> probes = probes();
        assertTrue(probes.size() >= 800, "only " + probes.size() + " probes");
        int before = Files.readAllLines(LOG, ISO_8859_1).size();
        Map<String, String> wrong = new TreeMap<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(CALLERS)) {
            List<Callable<String>> faults = new ArrayList<>();
            for (Probe probe : probes) {
                faults.add(() -> faultOf(RawHttp.send(address, probe.bytes())));
            }
            List<Future<String>> found = callers.invokeAll(faults);
            for (int i = 0; i < found.size(); i++) {
                String fault = found.get(i).get();
                if (!fault.isEmpty()) {
                    wrong.put(probes.get(i).name(), fault);
                }
            }
        }
        wrong.entrySet()
                .removeIf(
                        fault ->
                                NO_HTTP.stream()
                                                .anyMatch(
                                                        probe ->
                                                                fault.getKey()
                                                                        .endsWith("with " + probe))
                                        && fault.getValue().startsWith("400"));
        assertEquals(Map.of(), wrong);
        List<String> lines = Files.readAllLines(LOG, ISO_8859_1);
        List<String> logged = lines.subList(before, lines.size());
        assertEquals(List.of(), logged.stream().filter(line -> line.startsWith(FORGED)).toList());
        assertEquals(
                List.of(),
                logged.stream().filter(line -> line.matches("\\s+at .*|Caused by.*")).toList());
        assertTrue(logged.size() <= probes.size(), () -> logged.size() + " lines");
    }

    @Test
    void aBodyThatDoesNotSayItsLengthIsCounted() {
        String token = token("performance-officer");
        String chunk = "x".repeat(0x10000);
        StringBuilder body = new StringBuilder("6\r\n{\"a\":\"\r\n");
        for (int i = 0; i < 17; i++) {
            body.append("10000\r\n").append(chunk).append("\r\n");
        }
        Answer answer =
                RawHttp.send(
                        address,
                        "PUT /api/v1/settings HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                                + token
                                + "\r\nIf-Match: \"x\"\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                                + body
                                + "2\r\n\"}\r\n0\r\n\r\n");
        assertEquals(413, answer.status(), answer::body);
        assertEquals("", faultOf(answer));
    }

    @Test
    void everyRefusalLeavesOneLineThatCanBeCounted() throws Exception {
        String address = "/indicators/COUNTED-" + System.nanoTime();
        anonymous().get(address).then().statusCode(401);
        anonymous().header("Authorization", "Basic x").get(address).then().statusCode(401);
        Callers.as("expired").get(address).then().statusCode(401);
        as("administrator").get(address).then().statusCode(403);
        String line = "Refused with %s: GET /api/v1" + address + " by %s";
        List<String> expected =
                Stream.of("401 None", "401 Unusable", "401 BearerToken", "403 BearerToken")
                        .map(refusal -> line.formatted((Object[]) refusal.split(" ")))
                        .toList();
        assertEquals(expected, refusals(address, expected.size()));
    }

    /** The lines may come a moment after the answers. */
    private static List<String> refusals(String address, int expected) throws Exception {
        List<String> lines = List.of();
        for (int i = 0; i < 50 && lines.size() < expected; i++) {
            Thread.sleep(100);
            lines =
                    Files.readAllLines(LOG, ISO_8859_1).stream()
                            .filter(logged -> logged.contains(address))
                            .map(logged -> logged.replaceFirst(".*(?=Refused with)", ""))
                            .toList();
        }
        return lines;
    }

    /**
     * Everything on the routes that are unlike others. Of the others, which share one front door,
     * each is tried with one header and one ending in five, the next route with the next.
     */
    private static List<Probe> probes() throws IOException {
        List<Probe> probes = new ArrayList<>();
        int turn = 0;
        for (String route : routes()) {
            String method = route.substring(0, route.indexOf(' '));
            String path = route.substring(route.indexOf(' ') + 1);
            String bare = path.replaceFirst("\\?.*", "");
            boolean signedIn = SIGNED_IN.contains(method + ' ' + bare);
            int from = turn++ % SHARE;
            int step = signedIn || OTHERS.contains(route) ? 1 : SHARE;
            for (String name : every(List.copyOf(HEADERS.keySet()), step, from)) {
                probes.add(
                        new Probe(
                                route + " with " + name, request(method, path, HEADERS.get(name))));
            }
            if (signedIn) {
                probes.addAll(signedIn(method, path));
            }
            for (String ending : every(ENDINGS, step, from)) {
                probes.add(
                        new Probe(
                                route
                                        + " with "
                                        + ending.substring(0, Math.min(30, ending.length())),
                                request(method, bare + ending, "")));
            }
        }
        return probes;
    }

    private static List<String> every(List<String> all, int step, int from) {
        return IntStream.range(0, all.size())
                .filter(i -> i % step == from % step)
                .mapToObj(all::get)
                .toList();
    }

    /** The same by somebody who may, as far as the wrong header is not about signing in. */
    private static List<Probe> signedIn(String method, String path) {
        String token = "Authorization: Bearer " + token("performance-officer") + "\r\n";
        return HEADERS.entrySet().stream()
                .filter(wrong -> !wrong.getValue().contains("Authorization:"))
                .filter(wrong -> !wrong.getValue().contains("q_session_web="))
                .map(
                        wrong ->
                                new Probe(
                                        method + ' ' + path + " signed in with " + wrong.getKey(),
                                        request(method, path, token + wrong.getValue())))
                .toList();
    }

    /** One address of every operation, and what is none. */
    private static Set<String> routes() throws IOException {
        Map<String, String> byOperation = new LinkedHashMap<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(TABLE)) {
            csv.forEach(
                    row ->
                            byOperation.putIfAbsent(
                                    row.getField("operation"),
                                    row.getField("request").replaceFirst(" ", " /api/v1")));
        }
        Set<String> routes = new LinkedHashSet<>(byOperation.values());
        routes.addAll(OTHERS);
        return routes;
    }

    private static String request(String method, String path, String headers) {
        return method
                + ' '
                + path
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + headers
                + "\r\n";
    }

    /** What is wrong about an answer; empty where nothing is. */
    private static String faultOf(Answer answer) {
        if (answer.status() >= 500 || answer.status() < 200) {
            return answer.status() + " " + answer.body();
        }
        if (answer.status() < 400) {
            return "";
        }
        if (!answer.headers()
                .getOrDefault("content-type", "")
                .startsWith("application/problem+json")) {
            return answer.status() + " is no problem document: " + answer.headers() + answer.body();
        }
        try {
            JsonNode problem = JSON.readTree(answer.body());
            return problem.path("status").asInt() == answer.status() && problem.hasNonNull("detail")
                    ? ""
                    : answer.body();
        } catch (IOException broken) {
            return answer.status() + " is no JSON: " + answer.body();
        }
    }
}
