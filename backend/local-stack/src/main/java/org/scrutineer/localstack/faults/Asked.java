package org.scrutineer.localstack.faults;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * What became of a request.
 *
 * @param status 0 where there was no answer
 * @param retryAfter whether it was said when to try again
 */
record Asked(int status, boolean retryAfter, Duration took) {

    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(5))
                    .build();

    /** Sends it, and waits longer than anybody would. */
    static Asked by(HttpRequest.Builder request) throws InterruptedException {
        long begun = System.nanoTime();
        int status;
        boolean retryAfter = false;
        try {
            HttpResponse<Void> answer =
                    HTTP.send(
                            request.timeout(Duration.ofSeconds(90)).build(),
                            HttpResponse.BodyHandlers.discarding());
            status = answer.statusCode();
            retryAfter = answer.headers().firstValue("Retry-After").isPresent();
        } catch (IOException none) {
            status = 0;
        }
        return new Asked(status, retryAfter, Duration.ofNanos(System.nanoTime() - begun));
    }

    boolean within(Duration limit) {
        return took.compareTo(limit) <= 0;
    }
}
