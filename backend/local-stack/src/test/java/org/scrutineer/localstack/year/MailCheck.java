package org.scrutineer.localstack.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.scrutineer.localstack.LocalMail.Received;

/** Whether an edition's e-mails went to its audience, once each, and say what changed in words. */
record MailCheck(Connection database, List<Received> all) {
    private static final List<String> TOLD =
            List.of("turnedRed", "biggestMoves", "specialCauses", "turnedGreen");

    /** The first of a list are said in full. */
    private static final int LISTED = 10;

    List<Received> about(JsonNode document) {
        String subject =
                document.path("title").asText() + ", " + document.at("/period/label").asText();
        return all.stream().filter(mail -> mail.subject().equals(subject)).toList();
    }

    boolean reachedTheAudience(Series series, List<Received> mails) throws SQLException {
        Set<String> reached = new TreeSet<>();
        mails.forEach(mail -> reached.add(mail.to()));
        return reached.equals(audience(series)) && mails.size() == reached.size();
    }

    /** The changes the frozen document tells of that are missing in an e-mail about it. */
    List<String> leftOut(JsonNode document, List<Received> mails) {
        JsonNode changes = document.path("changes");
        return TOLD.stream()
                .flatMap(
                        list ->
                                StreamSupport.stream(changes.path(list).spliterator(), false)
                                        .limit(LISTED))
                .map(item -> flat(item.path("text").asText()))
                .filter(text -> !mails.stream().allMatch(mail -> flat(mail.text()).contains(text)))
                .toList();
    }

    /** Lines of an e-mail may be broken anywhere. */
    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private Set<String> audience(Series series) throws SQLException {
        Set<String> addresses = new TreeSet<>();
        try (var query =
                database.prepareStatement(
                        "select email from person where active and 'member' = any(roles) and (?::text is null or ? = any(committees))")) {
            query.setString(1, series.committee());
            query.setString(2, series.committee());
            ResultSet rows = query.executeQuery();
            while (rows.next()) {
                addresses.add(rows.getString(1));
            }
        }
        return addresses;
    }
}
