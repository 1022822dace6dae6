package org.scrutineer.localstack.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.scrutineer.localstack.LocalMail.Received;

/**
 * The e-mails that arrived beside those the outbox holds: whom they reached, and whether they say
 * what the figures say.
 */
record MailCheck(Connection database, Map<String, Received> byId) {
    private static final List<String> TOLD =
            List.of("turnedRed", "biggestMoves", "specialCauses", "turnedGreen");

    /** The first of a list are said in full. */
    private static final int LISTED = 10;

    static MailCheck of(Connection database, List<Received> received) {
        Map<String, Received> byId = new TreeMap<>();
        for (Received mail : received) {
            if (byId.put(mail.messageId(), mail) != null) {
                throw new IllegalStateException("%s came twice".formatted(mail.messageId()));
            }
        }
        return new MailCheck(database, byId);
    }

    /** Whether what arrived is what was queued, no more and no less. */
    boolean arrivedOnce() throws SQLException {
        return byId.keySet().equals(new TreeSet<>(texts("select message_id from mail")));
    }

    /** How many there are of each kind. */
    Map<String, Integer> kinds() throws SQLException {
        return new TreeMap<>(
                texts("select kind from mail").stream()
                        .collect(Collectors.toMap(kind -> kind, kind -> 1, Integer::sum)));
    }

    /** Those that told people of an edition's publication or correction. */
    List<Received> about(Turn turn) throws SQLException {
        return received(
                "select m.message_id from mail m join edition e on e.id = m.edition_id where m.kind in ('PUBLICATION', 'CORRECTION') and e.scorecard_code = ? and e.period_code = ? and e.revision = ?::int",
                turn.series().code(),
                turn.period(),
                Integer.toString(turn.revision()));
    }

    boolean reachedTheAudience(Series series, List<Received> mails) throws SQLException {
        Set<String> reached = new TreeSet<>();
        mails.forEach(mail -> reached.add(mail.to()));
        var audience =
                texts(
                        "select email from person where active and 'member' = any(roles) and (?::text is null or ? = any(committees))",
                        series.committee(),
                        series.committee());
        return reached.equals(new TreeSet<>(audience)) && mails.size() == reached.size();
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

    /** The daily e-mails, by the London day of each. */
    List<Received> daily() throws SQLException {
        return received("select message_id from mail where kind = 'KEY_INDICATORS' order by id");
    }

    /** Those that asked a service for what it owed an edition. */
    List<Received> chasing(Turn turn) throws SQLException {
        return received(
                "select m.message_id from mail m join edition e on e.id = m.edition_id where m.kind = 'CHASE' and e.scorecard_code = ? and e.period_code = ?",
                turn.series().code(),
                turn.period());
    }

    Set<String> leaders(String service) throws SQLException {
        return new TreeSet<>(
                texts(
                        "select email from person where active and 'lead-officer' = any(roles) and ? = any(services)",
                        service));
    }

    private List<Received> received(String query, String... parameters) throws SQLException {
        return texts(query, parameters).stream().map(byId::get).toList();
    }

    private List<String> texts(String query, String... parameters) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (var statement = database.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    /** Lines of an e-mail may be broken anywhere. */
    static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
