package org.scrutineer.localstack.faults;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends a chunked body a few bytes at a time, and never comes to its end. */
final class SlowSender implements AutoCloseable {

    private static final String STATUS_LINE = "HTTP/1.1 429";

    private final Socket socket;
    private int status;

    /**
     * @param first what is sent at once
     */
    SlowSender(URI address, String method, String type, String authorization, String first)
            throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        send(
                "%s %s HTTP/1.1\r\nHost: %s\r\nAuthorization: %s\r\nContent-Type: %s\r\nIf-None-Match: *\r\nTransfer-Encoding: chunked\r\n\r\n"
                        .formatted(
                                method,
                                address.getPath(),
                                address.getAuthority(),
                                authorization,
                                type));
        sendMore(first);
    }

    /** Does nothing when it was answered: that is what is counted. */
    void sendMore(String text) throws IOException {
        if (status() == 0) {
            send("%x\r\n%s\r\n".formatted(text.length(), text));
        }
    }

    /** The status it was answered with; 0 while there is no answer. */
    int status() throws IOException {
        if (status == 0 && socket.getInputStream().available() >= STATUS_LINE.length()) {
            byte[] line = socket.getInputStream().readNBytes(STATUS_LINE.length());
            status = Integer.parseInt(new String(line, StandardCharsets.US_ASCII).substring(9));
        }
        return status;
    }

    private void send(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
