package org.scrutineer.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sends bytes as they are, which no HTTP library would do, and reads what comes back. */
public final class RawHttp {

    private static final int PATIENCE_MILLIS = 20_000;

    private RawHttp() {}

    /**
     * What came back.
     *
     * @param status 0 where nothing did
     * @param headers by their names in small letters
     */
    public record Answer(int status, Map<String, String> headers, String body) {}

    /** The bytes must ask for the connection to be closed afterwards. */
    public static Answer send(URI address, String bytes) {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            socket.getOutputStream().flush();
            return answer(new String(socket.getInputStream().readAllBytes(), ISO_8859_1));
        } catch (IOException broken) {
            return new Answer(0, Map.of(), broken.toString());
        }
    }

    private static Answer answer(String text) {
        int head = text.indexOf("\r\n\r\n");
        if (head < 0) {
            return new Answer(0, Map.of(), "no answer");
        }
        Map<String, String> headers = new TreeMap<>();
        String[] lines = text.substring(0, head).split("\r\n");
        for (int i = 1; i < lines.length; i++) {
            String[] header = lines[i].split(":", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1].strip());
        }
        String body = text.substring(head + 4);
        boolean chunked = "chunked".equals(headers.get("transfer-encoding"));
        return new Answer(
                Integer.parseInt(lines[0].split(" ")[1]),
                headers,
                chunked ? unchunked(body) : body);
    }

    private static String unchunked(String body) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (true) {
            int end = body.indexOf("\r\n", at);
            int size = Integer.parseInt(body.substring(at, end), 16);
            if (size == 0) {
                return whole.toString();
            }
            whole.append(body, end + 2, end + 2 + size);
            at = end + 4 + size;
        }
    }
}
