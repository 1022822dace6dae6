package org.scrutineer.edition.reading;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scrutineer.testing.ApiTest;

/** The two encodings of a document are two representations, and each answers for itself. */
@QuarkusTest
class DocumentEncodingTest extends ApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final String DOCUMENT =
            "/api/v1/scorecards/early-help-monthly/editions/2017-02/document";

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "identity", "deflate", "gzip;q=0, *", "br"})
    void whoRefusesGzipGetsPlainBytes(String encodings) throws Exception {
        // The first answer comes from the resource, the next ones may come from memory.
        for (int i = 0; i < 3; i++) {
            HttpResponse<byte[]> packed = get("gzip", null);
            assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
            HttpResponse<byte[]> plain = get(encodings, null);
            assertEquals(
                    "identity", plain.headers().firstValue("Content-Encoding").orElse("identity"));
            assertArrayEquals(unpacked(packed.body()), plain.body());
            assertNotEquals(etag(packed), etag(plain));
            assertTrue(plain.headers().firstValue("Vary").orElse("").contains("Accept-Encoding"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void whoKnowsOneEncodingIsGivenTheOther(String known) throws Exception {
        String other = known.equals("gzip") ? "identity" : "gzip";
        for (int i = 0; i < 3; i++) {
            String etag = etag(get(known, null));
            assertEquals(304, get(known, etag).statusCode());
            assertEquals(304, get(known, "\"x\", W/" + etag).statusCode());
            assertEquals(200, get(other, etag).statusCode());
        }
    }

    private static String etag(HttpResponse<?> of) {
        return of.headers().firstValue("ETag").orElseThrow();
    }

    private static byte[] unpacked(byte[] gzip) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }

    private static HttpResponse<byte[]> get(String encodings, String known) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create("http://localhost:" + RestAssured.port + DOCUMENT))
                        .header("Authorization", "Bearer " + token("member"))
                        .header("Accept-Encoding", encodings);
        if (known != null) {
            request.header("If-None-Match", known);
        }
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }
}
