package org.scrutineer.localstack.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scrutineer.localstack.StackFault;
import org.scrutineer.localstack.check.Waiting;
import org.scrutineer.localstack.load.Api;

/** What people get, by address and digest: the same whenever it is asked for. */
record Evidence(Map<String, String> digests) {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    static Evidence gather(Api api, List<Turn> turns, List<YearMonth> months) throws Exception {
        Map<String, String> digests = new TreeMap<>();
        for (Turn turn : turns) {
            String reader = turn.series().reader();
            add(digests, api, reader, turn.path() + "/document");
            awaitFiles(api, turn);
            for (JsonNode file : files(api, turn)) {
                add(digests, api, reader, turn.path() + "/files/" + file.path("file").asText());
            }
        }
        for (YearMonth month : months) {
            add(digests, api, Api.OFFICER, "/newsletter?month=" + month);
        }
        return new Evidence(digests);
    }

    static JsonNode files(Api api, Turn turn) throws Exception {
        return api.json(turn.series().reader(), turn.path() + "/files").path("items");
    }

    private static void awaitFiles(Api api, Turn turn) throws Exception {
        Waiting.until(
                "the files of " + turn + " are not all made",
                PATIENCE,
                () -> {
                    Thread.sleep(200);
                    for (JsonNode file : files(api, turn)) {
                        if (!file.path("state").asText().equals("READY")) {
                            return false;
                        }
                    }
                    return true;
                });
    }

    private static void add(Map<String, String> digests, Api api, String user, String path)
            throws Exception {
        HttpResponse<byte[]> answer = api.get(user, path);
        if (answer.statusCode() != 200) {
            throw new StackFault(
                    "%s answered %d to %s.".formatted(path, answer.statusCode(), user));
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(answer.body());
        digests.put(path, HexFormat.of().formatHex(digest));
    }
}
