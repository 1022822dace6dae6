package org.scrutineer.edition.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.scrutineer.database.SharedReads;
import org.scrutineer.testing.ApiTest;
import org.scrutineer.testing.Statements;

/**
 * A published document that is asked for again comes from memory: the same in every byte and
 * header, and only for those who may read it by what was true a millisecond ago at the latest.
 */
@QuarkusTest
class QuickDocumentRouteTest extends ApiTest {

    private static final String EDITION = "/api/v1/scorecards/early-help-monthly/editions/2017-03/";
    private static final String COMMITTEE =
            "audience = 'COMMITTEES', committees = '{/committees/nobody}'";
    private static final String EVERYBODY = "audience = 'ALL_MEMBERS', committees = '{}'";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject Statements statements;

    @TestHTTPResource("/")
    URI address;

    @AfterAll
    static void close() {
        HTTP.close();
    }

    @Test
    void theSecondAnswerIsTheFirstOneInEveryByteAndHeader() {
        for (String document : List.of("document", "measures/EH-1.1")) {
            String token = newToken("member");
            HttpResponse<byte[]> first = get(document, token);
            HttpResponse<byte[]> second = get(document, token);
            assertEquals(200, first.statusCode());
            assertEquals(200, second.statusCode());
            assertArrayEquals(first.body(), second.body());
            assertEquals(headers(first), headers(second));
        }
    }

    /** The resource asks for the scorecard, the edition and the document; the route for neither. */
    @Test
    void onlyWhatWasNotAskedForBeforeIsReadFromTheDatabase() {
        String token = newToken("member");
        String other = newToken("performance-officer");
        for (String document : List.of("document", "measures/EH-1.1")) {
            get(document, token);
            assertEquals(0, statements.of(() -> get(document, token)));
            String etag = get(document, token).headers().firstValue("ETag").orElseThrow();
            assertEquals(0, statements.of(() -> get(document, token, "If-None-Match", etag)));
            assertTrue(statements.of(() -> plain(document, token)) > 0);
            assertTrue(statements.of(() -> get(document + "?revision=1", token)) > 0);
        }
        get("document", other);
        assertEquals(0, statements.of(() -> get("document", other)));
    }

    @Test
    void itIsCompressedOnce() throws Exception {
        String token = newToken("member");
        get("document", token);
        try (var unpacked =
                new GZIPInputStream(new ByteArrayInputStream(get("document", token).body()))) {
            assertArrayEquals(plain("document", token), unpacked.readAllBytes());
        }
    }

    @Test
    void whoKnowsItAlreadyIsToldThatNothingChanged() {
        String token = newToken("member");
        String etag = get("document", token).headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> unchanged = get("document", token, "If-None-Match", etag);
        assertEquals(304, unchanged.statusCode());
        assertEquals(etag, unchanged.headers().firstValue("ETag").orElse(null));
        assertEquals(0, unchanged.body().length);
        assertEquals(200, get("document", token, "If-None-Match", "\"another\"").statusCode());
    }

    @Test
    void whoMayNotReadAnyMoreIsToldSoAfterAMillisecond() throws InterruptedException {
        String token = newToken("member");
        String officer = newToken("performance-officer");
        get("document", token);
        get("document", officer);
        try {
            for (int i = 0; i < 20; i++) {
                set(COMMITTEE);
                assertEquals(404, get("document", token).statusCode());
                assertEquals(404, get("measures/EH-1.1", token).statusCode());
                assertEquals(200, get("document", officer).statusCode());
                set(EVERYBODY);
                assertEquals(200, get("document", token).statusCode());
            }
        } finally {
            set(EVERYBODY);
        }
    }

    @Test
    void amongManyWhoAskAtOnceNobodyGetsAnAnswerMoreThanAMillisecondOlderThanTheQuestion()
            throws InterruptedException {
        String token = newToken("member");
        get("document", token);
        try {
            for (int i = 0; i < 10; i++) {
                List<CompletableFuture<Integer>> before = manyAsk(token);
                set(COMMITTEE);
                List<CompletableFuture<Integer>> after = manyAsk(token);
                after.forEach(status -> assertEquals(404, status.join()));
                before.forEach(CompletableFuture::join);
                set(EVERYBODY);
            }
        } finally {
            set(EVERYBODY);
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        String token = newToken("member");
        assertEquals(404, get("measures/NOWHERE", token).statusCode());
        assertEquals(404, get("../1999-01/document", token).statusCode());
        assertEquals(401, get("document", "not-a-token").statusCode());
    }

    private List<CompletableFuture<Integer>> manyAsk(String token) {
        return IntStream.range(0, 30)
                .mapToObj(
                        i ->
                                HTTP.sendAsync(
                                                request(
                                                        "document",
                                                        token,
                                                        "Accept-Encoding",
                                                        "gzip"),
                                                HttpResponse.BodyHandlers.discarding())
                                        .thenApply(HttpResponse::statusCode))
                .toList();
    }

    private HttpResponse<byte[]> get(String document, String token, String... headers) {
        return HTTP.sendAsync(
                        request(document, token, "Accept-Encoding", "gzip", headers),
                        HttpResponse.BodyHandlers.ofByteArray())
                .join();
    }

    private byte[] plain(String document, String token) {
        return HTTP.sendAsync(
                        request(document, token, "Accept", "application/json"),
                        HttpResponse.BodyHandlers.ofByteArray())
                .join()
                .body();
    }

    private HttpRequest request(
            String document, String token, String name, String value, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address.resolve(EDITION + document))
                        .header("Authorization", "Bearer " + token)
                        .header(name, value);
        return (headers.length == 0 ? request : request.headers(headers)).build();
    }

    private static Map<String, List<String>> headers(HttpResponse<?> answer) {
        Map<String, List<String>> headers = new TreeMap<>();
        answer.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
        return headers;
    }

    /** Changes the audience, and waits until what was read of it before holds no more. */
    private void set(String audience) throws InterruptedException {
        change("update scorecard set " + audience + " where code = 'early-help-monthly'");
        Thread.sleep(SharedReads.HOLDS);
    }
}
