package org.scrutineer.localstack.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.scrutineer.localstack.load.Api;
import org.scrutineer.localstack.load.LoadMeasures;
import org.scrutineer.localstack.load.LoadScorecard;

/**
 * A published edition, signed in and access-checked on every request, against nginx serving the
 * very same compressed bytes to anybody.
 */
record PublishedRatio(Api api, LoadScorecard scorecard) {
    private static final int CONNECTIONS = 16;

    /** By processor time: a fifth and more below what was measured when it was set, for noise. */
    private static final double WHOLE = 0.25;

    private static final double UNCHANGED = 0.18;
    private static final String GZIP = "Accept-Encoding: gzip";

    boolean measure(Rounds rounds) throws Exception {
        byte[] gzip = document().body();
        byte[] plain = new GZIPInputStream(new ByteArrayInputStream(gzip)).readAllBytes();
        System.out.printf(
                "The edition: %d measures of %d periods, %d bytes, %d compressed%n",
                LoadMeasures.MEASURES, LoadMeasures.PERIODS, plain.length, gzip.length);
        String bearer = "Authorization: " + api.authorization(Api.MEMBER);
        String url = api.url(scorecard.documentPath());
        try (Nginx nginx = Nginx.serving(plain, gzip)) {
            boolean good =
                    hold(
                            rounds,
                            "Published edition, against nginx's static file",
                            new Wrk(url, CONNECTIONS, List.of(bearer, GZIP)),
                            new Wrk(nginx.url(), CONNECTIONS, List.of(GZIP)),
                            nginx,
                            WHOLE);
            return hold(
                            rounds,
                            "The same unchanged (304), against nginx's 304",
                            new Wrk(
                                    url,
                                    CONNECTIONS,
                                    List.of(bearer, GZIP, unchanged(url, bearer))),
                            new Wrk(
                                    nginx.url(),
                                    CONNECTIONS,
                                    List.of(GZIP, unchanged(nginx.url(), bearer))),
                            nginx,
                            UNCHANGED)
                    & good;
        }
    }

    private static boolean hold(
            Rounds rounds, String what, Wrk ours, Wrk theirs, Nginx nginx, double least)
            throws Exception {
        rounds.show(what, ours, theirs);
        return rounds.hold(
                "  by processor time",
                new PerProcessorSecond(ours, PerProcessorSecond::stack),
                new PerProcessorSecond(theirs, nginx::processes),
                least);
    }

    private HttpResponse<byte[]> document() throws IOException, InterruptedException {
        return api.get(Api.MEMBER, scorecard.documentPath(), "Accept-Encoding", "gzip");
    }

    /** The header with which this server answers 304, tried once. */
    private static String unchanged(String url, String bearer)
            throws IOException, InterruptedException {
        String etag = ask(url, bearer, "X-None", "none").headers().firstValue("ETag").orElseThrow();
        int status = ask(url, bearer, "If-None-Match", etag).statusCode();
        if (status != 304) {
            throw new IllegalStateException("%s answered %d, not 304".formatted(url, status));
        }
        return "If-None-Match: " + etag;
    }

    private static HttpResponse<Void> ask(String url, String bearer, String header, String value)
            throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create(url))
                            .header("Authorization", bearer.replaceFirst("^.*?: ", ""))
                            .header("Accept-Encoding", "gzip")
                            .header(header, value)
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }
}
