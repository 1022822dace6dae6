package org.scrutineer.localstack.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.localstack.StackFault;
import org.scrutineer.localstack.check.Waiting;
import org.scrutineer.localstack.load.Api;

/** What people got, by address and digest: to be the same whenever it is asked for again. */
final class Evidence {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Map<String, String> digests = new TreeMap<>();

    /** Adds an edition's document and its files, once they are made. */
    void add(Api api, Turn turn) throws Exception {
        String reader = turn.series().reader();
        add(api, reader, turn.path("/document"));
        awaitFiles(api, turn);
        for (JsonNode file : files(api, turn)) {
            add(api, reader, turn.path("/files/" + file.path("file").asText()));
        }
    }

    void add(Api api, YearMonth month) throws Exception {
        add(api, Api.OFFICER, "/newsletter?month=" + month);
    }

    static Evidence of(Api api, Collection<Turn> turns, Collection<YearMonth> months)
            throws Exception {
        Evidence evidence = new Evidence();
        for (Turn turn : turns) {
            evidence.add(api, turn);
        }
        for (YearMonth month : months) {
            evidence.add(api, month);
        }
        return evidence;
    }

    int size() {
        return digests.size();
    }

    /** The addresses that answer otherwise than they did. */
    Collection<String> differentFrom(Evidence earlier) {
        return digests.keySet().stream()
                .filter(path -> !digests.get(path).equals(earlier.digests.get(path)))
                .toList();
    }

    static JsonNode files(Api api, Turn turn) throws Exception {
        return api.json(turn.series().reader(), turn.path("/files")).path("items");
    }

    private static void awaitFiles(Api api, Turn turn) throws Exception {
        Waiting.until(
                "the files of " + turn + " are not all made",
                PATIENCE,
                () -> {
                    Thread.sleep(100);
                    for (JsonNode file : files(api, turn)) {
                        if (!file.path("state").asText().equals("READY")) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    private void add(Api api, String user, String path) throws Exception {
        HttpResponse<byte[]> answer = api.get(user, path);
        if (answer.statusCode() != 200) {
            throw new StackFault(
                    "%s answered %d to %s.".formatted(path, answer.statusCode(), user));
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(answer.body());
        digests.put(path, HexFormat.of().formatHex(digest));
    }
}
