package org.scrutineer.webhook;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;
import org.scrutineer.webhook.NotTaken.Remedy;

/**
 * Takes one message to one receiver. The host's name is looked up once, and the connection goes to
 * the very network address that was looked at: a name that means another one a moment later gains
 * nothing. Redirects are answers like others, and of an answer only the beginning is read.
 */
@ApplicationScoped
class Courier {

    /** For all of it: what a receiver does with a message it should do after its answer. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration TO_CONNECT = Duration.ofSeconds(4);

    /** The longest that UTF-8 makes of the characters that are kept. */
    private static final int BYTES_READ = 4 * Answer.MOST_CHARACTERS;

    private static final String LATE =
            "The receiver did not answer within %d seconds.".formatted(PATIENCE.toSeconds());

    private final HttpClient client;

    Courier(Vertx vertx) {
        client =
                vertx.createHttpClient(
                        new HttpClientOptions()
                                .setConnectTimeout((int) TO_CONNECT.toMillis())
                                .setSslHandshakeTimeout(TO_CONNECT.toSeconds())
                                .setSslHandshakeTimeoutUnit(TimeUnit.SECONDS)
                                .setKeepAlive(false)
                                .setVerifyHost(true));
    }

    /**
     * What the receiver said.
     *
     * @param text the beginning of it, in printable characters
     */
    record Answer(int status, String text) {

        static final int MOST_CHARACTERS = 500;

        static Answer of(int status, Buffer body) {
            String text =
                    body.toString(StandardCharsets.UTF_8)
                            .replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]+", " ")
                            .strip();
            return new Answer(status, text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
        }

        boolean isTaken() {
            return status >= 200 && status < 300;
        }
    }

    Answer post(Receiver to, Map<String, String> headers, String body) throws NotTaken {
        RequestOptions request =
                new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setServer(SocketAddress.inetSocketAddress(to.port(), find(to)))
                        .setHost(to.host())
                        .setPort(to.port())
                        .setSsl(to.tls())
                        .setURI(to.path())
                        .setFollowRedirects(false);
        headers.forEach(request::putHeader);
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        AtomicReference<Answer> begun = new AtomicReference<>();
        client.request(request)
                .onFailure(answer::completeExceptionally)
                .onSuccess(connected -> send(connected, Buffer.buffer(body), answer, begun));
        return await(answer, begun);
    }

    private static void send(
            HttpClientRequest request,
            Buffer body,
            CompletableFuture<Answer> answer,
            AtomicReference<Answer> begun) {
        // However it ends, nothing more of it is wanted.
        answer.whenComplete((done, problem) -> request.reset());
        if (!answer.isDone()) {
            request.response()
                    .onFailure(answer::completeExceptionally)
                    .onSuccess(response -> read(response, answer, begun));
            request.end(body);
        }
    }

    private static void read(
            HttpClientResponse response,
            CompletableFuture<Answer> answer,
            AtomicReference<Answer> begun) {
        Buffer body = Buffer.buffer();
        begun.set(Answer.of(response.statusCode(), body));
        response.exceptionHandler(broken -> answer.complete(begun.get()));
        response.handler(
                piece -> {
                    body.appendBuffer(
                            piece, 0, Math.min(piece.length(), BYTES_READ - body.length()));
                    begun.set(Answer.of(response.statusCode(), body));
                    if (body.length() == BYTES_READ) {
                        answer.complete(begun.get());
                    }
                });
        response.endHandler(end -> answer.complete(begun.get()));
    }

    /** A receiver that has answered by its status, and goes on talking, has answered. */
    private static Answer await(CompletableFuture<Answer> answer, AtomicReference<Answer> begun)
            throws NotTaken {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            answer.cancel(false);
            Answer sofar = begun.get();
            if (sofar != null) {
                return sofar;
            }
            throw new NotTaken(Remedy.LET_REST, LATE);
        } catch (ExecutionException problem) {
            throw new NotTaken(Remedy.LET_REST, whatStoodInTheWay(problem));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            answer.cancel(false);
            throw new NotTaken(Remedy.TRY_LATER, "The service was stopped while it was sending.");
        }
    }

    /** One of the host's network addresses, in digits, when all of them may be spoken to. */
    private static String find(Receiver to) throws NotTaken {
        List<InetAddress> found;
        try {
            found = List.of(InetAddress.getAllByName(to.host()));
        } catch (UnknownHostException nobody) {
            throw new NotTaken(Remedy.LET_REST, "No host of that name was found.");
        }
        if (!to.internal() && !found.stream().allMatch(PublicNetwork::has)) {
            throw new NotTaken(
                    Remedy.LET_REST,
                    "The host's name leads into an internal network. Whoever runs the installation can allow that with internal: in SCRUTINEER_WEBHOOKS_HOSTS.");
        }
        return found.getFirst().getHostAddress();
    }

    private static String whatStoodInTheWay(Throwable problem) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof SSLException) {
                return "The receiver's certificate was not accepted, or it speaks no TLS that we know.";
            }
            if (cause instanceof ConnectTimeoutException) {
                return LATE;
            }
            if (cause instanceof ConnectException) {
                return "Nothing answers at that address, or it refuses us.";
            }
        }
        return "The receiver hung up, or answered something that is not HTTP.";
    }
}
