package org.scrutineer.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.ApiTest;

/** What a client gets that speaks the newest HTTP it can and asks for compression. */
@QuarkusTest
class CompressedDocumentTest extends ApiTest {

    @TestHTTPResource("/api/v1/scorecards/early-help-monthly/editions/2017-03/document")
    URI document;

    @Test
    void aPublishedDocumentIsCompressedOnce() throws Exception {
        HttpResponse<byte[]> answer = ask();
        assertEquals("gzip", answer.headers().firstValue("Content-Encoding").orElse(null));
        try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            JsonNode json = new ObjectMapper().readTree(unpacked);
            assertEquals("early-help-monthly", json.get("scorecard").asText());
        }
    }

    private HttpResponse<byte[]> ask() throws Exception {
        try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            return http.send(
                    HttpRequest.newBuilder(document)
                            .header("Authorization", "Bearer " + token("member"))
                            .header("Accept-Encoding", "gzip")
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}
