package org.scrutineer.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * Lets the browser tests, which are another process, read what the mail server of a throw-away
 * stack received, and take that server down for a while.
 */
final class MailDoor {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int NO_BODY = -1;

    private final HttpServer http;

    private MailDoor(HttpServer http) {
        this.http = http;
    }

    static MailDoor open(LocalMail mail) {
        try {
            HttpServer http =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.createContext("/received", exchange -> tell(exchange, mail));
            http.createContext("/stop", exchange -> after(exchange, mail::stop));
            http.createContext("/start", exchange -> after(exchange, mail::start));
            http.start();
            return new MailDoor(http);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + http.getAddress().getPort();
    }

    private static void tell(HttpExchange exchange, LocalMail mail) throws IOException {
        byte[] body = JSON.writeValueAsBytes(mail.received());
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void after(HttpExchange exchange, Runnable work) throws IOException {
        work.run();
        exchange.sendResponseHeaders(204, NO_BODY);
        exchange.close();
    }
}
