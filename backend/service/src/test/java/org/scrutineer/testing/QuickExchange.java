package org.scrutineer.testing;

import com.atlassian.oai.validator.model.SimpleResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/**
 * An exchange by the JDK's own client, held against the contract like every other. Tests that make
 * thousands take half a minute less with it than with REST Assured.
 */
public final class QuickExchange {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private QuickExchange() {}

    /**
     * @param path below {@code /api/v1}
     * @param body none where it is empty
     * @return the status of the answer
     */
    public static int status(
            String caller, String method, String path, Map<String, String> headers, String body) {
        URI address = URI.create(StackResource.PUBLIC_URL + "/api/v1" + path);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .method(
                                method,
                                body.isEmpty()
                                        ? HttpRequest.BodyPublishers.noBody()
                                        : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        String credential = Callers.credential(caller);
        if (credential != null) {
            request.header("Authorization", "Bearer " + credential);
        }
        HttpResponse<byte[]> answer = send(request.build());
        SimpleResponse.Builder response =
                SimpleResponse.Builder.status(answer.statusCode()).withBody(answer.body());
        answer.headers().map().forEach(response::withHeader);
        Contract.check(method, address.getPath(), response.build());
        return answer.statusCode();
    }

    private static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
