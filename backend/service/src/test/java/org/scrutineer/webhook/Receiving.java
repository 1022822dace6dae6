package org.scrutineer.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.scrutineer.testing.StackResource;

/** Another system, at the one port of this computer that the tests' installation allows. */
final class Receiving implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Got> got = new CopyOnWriteArrayList<>();

    /** A message as it came. */
    record Got(String path, String id, String timestamp, String signatures, String body) {

        /** By the words of Standard Webhooks, and by nothing of ours. */
        boolean isSignedWith(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(
                        new SecretKeySpec(
                                Base64.getDecoder().decode(secret.split("_", 2)[1]), "HmacSHA256"));
                mac.update((id + '.' + timestamp + '.').getBytes(StandardCharsets.UTF_8));
                String mine =
                        Base64.getEncoder()
                                .encodeToString(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
                return Stream.of(signatures.split(" ")).anyMatch(("v1," + mine)::equals);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private Receiving(HttpHandler answers) {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(
                                    InetAddress.getLoopbackAddress(), StackResource.receiverPort()),
                            0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.createContext(
                "/",
                exchange -> {
                    got.add(read(exchange));
                    try (exchange) {
                        answers.handle(exchange);
                    }
                });
        server.setExecutor(threads);
        server.start();
    }

    static Receiving taking() {
        return answering(exchange -> exchange.sendResponseHeaders(204, -1));
    }

    static Receiving answering(HttpHandler answers) {
        return new Receiving(answers);
    }

    static String address() {
        return "http://localhost:%d/hooks?from=scrutineer".formatted(StackResource.receiverPort());
    }

    private static Got read(HttpExchange exchange) throws IOException {
        return new Got(
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders().getFirst("webhook-id"),
                exchange.getRequestHeaders().getFirst("webhook-timestamp"),
                exchange.getRequestHeaders().getFirst("webhook-signature"),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    List<Got> got() {
        return List.copyOf(got);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
