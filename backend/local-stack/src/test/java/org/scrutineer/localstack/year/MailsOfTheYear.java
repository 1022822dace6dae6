package org.scrutineer.localstack.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.localstack.check.Report;

/** Whether the e-mails of the year reached whom they are for and say what was published. */
record MailsOfTheYear(MailCheck mails, Report report) {
    /** What the chair has chosen for the daily e-mail. */
    static final List<String> KEY_INDICATORS = List.of("ATT-PRI", "ATT-SEC");

    void check(Map<Turn, JsonNode> documents, Map<Turn, TreeSet<String>> owing)
            throws SQLException {
        report.check(
                mails.arrivedOnce(),
                "%d e-mails were queued and arrived, each once: %s",
                mails.byId().size(),
                mails.kinds());
        for (Map.Entry<Turn, JsonNode> edition : documents.entrySet()) {
            Turn turn = edition.getKey();
            var about = mails.about(turn);
            var leftOut = mails.leftOut(edition.getValue(), about);
            report.check(
                    mails.reachedTheAudience(turn.series(), about) && leftOut.isEmpty(),
                    "%s: %d e-mails, one to each of its audience, with what changed in words%s",
                    turn,
                    about.size(),
                    leftOut.isEmpty() ? "" : ", but not: " + leftOut);
        }
        int chased = 0;
        for (Map.Entry<Turn, TreeSet<String>> turn : owing.entrySet()) {
            var to = new TreeSet<String>();
            mails.chasing(turn.getKey()).forEach(mail -> to.add(mail.to()));
            var leaders = new TreeSet<String>();
            for (String service : turn.getValue()) {
                leaders.addAll(mails.leaders(service));
            }
            chased += to.equals(leaders) ? 1 : 0;
        }
        report.check(
                chased == owing.size(),
                "%d of %d editions chased those who led what was owed, and nobody else",
                chased,
                owing.size());
        var daily = mails.daily();
        var days = new TreeSet<String>();
        daily.forEach(mail -> days.add(mail.subject()));
        report.check(
                days.size() >= Year.MONTHS
                        && days.size() == daily.size()
                        && daily.stream()
                                .allMatch(mail -> saysWhatWasPublished(mail, documents.values())),
                "%d daily e-mails, one for each day, with the chosen measures as published",
                daily.size());
    }

    /** Whether it has each chosen measure as an edition showed it. */
    private static boolean saysWhatWasPublished(Received mail, Collection<JsonNode> documents) {
        String text = MailCheck.flat(mail.text());
        return KEY_INDICATORS.stream()
                .allMatch(
                        code ->
                                documents.stream()
                                        .anyMatch(document -> says(text, document, code)));
    }

    private static boolean says(String text, JsonNode document, String code) {
        String edition =
                "%s, %s"
                        .formatted(
                                document.path("title").asText(),
                                document.at("/period/label").asText());
        for (JsonNode theme : document.path("themes")) {
            for (JsonNode measure : theme.path("measures")) {
                if (measure.path("indicator").asText().equals(code)) {
                    return text.contains(edition)
                            && text.contains(measure.path("title").asText())
                            && text.contains(measure.at("/rating/word").asText())
                            && text.contains(measure.at("/direction/text").asText());
                }
            }
        }
        return false;
    }
}
