package org.scrutineer.localstack.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.scrutineer.localstack.LocalMail.Received;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.StackFault;
import org.scrutineer.localstack.ThrowAwayStack;
import org.scrutineer.localstack.check.Report;
import org.scrutineer.localstack.check.Waiting;
import org.scrutineer.localstack.load.Api;

/**
 * {@code make year}: takes a monthly, a quarterly and a yearly series through twelve months as
 * people do, on the demonstration's published figures and a stack that is thrown away, and checks
 * everything that reaches members. Ends with 1 when anything is wrong.
 */
public final class Year {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ThrowAwayStack stack;
    private final Connection database;
    private final Report report = new Report();
    private final Map<Turn, JsonNode> documents = new LinkedHashMap<>();
    private Api api;
    private int mails;
    private int pdfs;
    private int blocks;

    private Year(ThrowAwayStack stack, Connection database) {
        this.stack = stack;
        this.database = database;
    }

    public static void main(String[] arguments) throws Exception {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        boolean good;
        try (ThrowAwayStack stack = ThrowAwayStack.start("year");
                Connection database = stack.connect()) {
            good = new Year(stack, database).run();
            if (!good) {
                System.out.println("The logs are in " + stack.logs());
            }
        } catch (StackFault e) {
            System.out.println(e.getMessage());
            good = false;
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run() throws Exception {
        LocalService service = stack.launchFirst(true);
        service.awaitReady();
        api = Api.of(service.url(), stack.tokens());
        Waiting.until("the directory knows nobody", PATIENCE, () -> count("person") > 0);
        for (Series series : List.of(Series.MONTHLY, Series.QUARTERLY, Series.ANNUAL)) {
            series.define(api);
        }
        publishTheYear();
        List<Turn> turns = List.copyOf(documents.keySet());
        List<YearMonth> months = lastTwelveMonths();
        Evidence first = Evidence.gather(api, turns, months);
        checkMails();
        for (Turn turn : turns) {
            checkFiles(turn);
        }
        checkNewsletter(months);
        service.close();
        service = stack.launchFirst(true);
        service.awaitReady();
        Evidence again = Evidence.gather(api, turns, months);
        report.check(
                first.equals(again),
                "%d documents, files and newsletter blocks are the same to the byte after a restart",
                again.digests().size());
        service.close();
        System.out.printf(
                "%n%d editions, %d e-mails, %d PDFs passed PDF/UA-1, %d newsletter blocks%n",
                turns.size(), mails, pdfs, blocks);
        return report.isGood();
    }

    private void publishTheYear() throws Exception {
        PublishedWeeks weeks = new PublishedWeeks();
        for (Turn turn : Turn.ofTheYear()) {
            String imported = "";
            if (turn.series() == Series.MONTHLY) {
                int figures = weeks.load(api, YearMonth.parse(turn.period()));
                imported =
                        figures == 0
                                ? ": no weekly figure was published for the month"
                                : ": %d weekly figures imported".formatted(figures);
            }
            JsonNode preview = turn.publish(api);
            JsonNode document = api.json(turn.series().reader(), turn.path() + "/document");
            documents.put(turn, document);
            report.check(
                    preview.path("preview").asBoolean()
                            && !document.path("preview").asBoolean()
                            && !document.path("themes").isEmpty()
                            && document.path("themes").equals(preview.path("themes")),
                    "%s is published as the board saw it%s",
                    turn,
                    imported);
        }
    }

    private void checkMails() throws Exception {
        Waiting.until(
                "e-mails are still waiting",
                PATIENCE,
                () -> count("mail where state = 'QUEUED'") == 0);
        MailCheck check = new MailCheck(database, stack.mail().received());
        for (Map.Entry<Turn, JsonNode> edition : documents.entrySet()) {
            List<Received> about = check.about(edition.getValue());
            mails += about.size();
            List<String> leftOut = check.leftOut(edition.getValue(), about);
            report.check(
                    check.reachedTheAudience(edition.getKey().series(), about) && leftOut.isEmpty(),
                    "%s: %d e-mails, one to each of its audience, with what changed in words%s",
                    edition.getKey(),
                    about.size(),
                    leftOut.isEmpty() ? "" : ", but not: " + leftOut);
        }
    }

    private void checkFiles(Turn turn) throws Exception {
        List<String> there = new ArrayList<>();
        for (JsonNode file : Evidence.files(api, turn)) {
            there.add(file.path("file").asText());
        }
        byte[] pdf = api.get(turn.series().reader(), turn.path() + "/files/pdf").body();
        boolean passes = VeraPdf.passes(pdf);
        pdfs += passes ? 1 : 0;
        report.check(
                passes && there.containsAll(List.of("pdf", "xlsx", "csv", "history.csv")),
                "%s: %s; its PDF %s PDF/UA-1 (veraPDF)",
                turn,
                String.join(", ", there),
                passes ? "keeps" : "breaks");
    }

    /** Everything of the run was published this month; the months before had nothing. */
    private void checkNewsletter(List<YearMonth> months) throws Exception {
        for (YearMonth month : months) {
            JsonNode block = api.json(Api.OFFICER, "/newsletter?month=" + month);
            var named = new TreeSet<String>();
            for (JsonNode item : block.path("items")) {
                if (item.path("scorecard").asText().startsWith("year-")) {
                    named.add(item.path("scorecard").asText() + " " + item.path("period").asText());
                }
            }
            var wanted = new TreeSet<String>();
            if (month.equals(months.getLast())) {
                documents.keySet().stream()
                        .filter(turn -> turn.series().isForAllMembers())
                        .forEach(turn -> wanted.add(turn.toString()));
            }
            blocks++;
            report.check(
                    named.equals(wanted)
                            && !block.path("text").asText().isBlank()
                            && !block.path("html").asText().isBlank(),
                    "the newsletter of %s names %d editions of the run, those for all members",
                    month,
                    named.size());
        }
    }

    private static List<YearMonth> lastTwelveMonths() {
        YearMonth now = YearMonth.from(LocalDate.now(ZoneId.of("Europe/London")));
        List<YearMonth> months = new ArrayList<>();
        for (int back = 11; back >= 0; back--) {
            months.add(now.minusMonths(back));
        }
        return months;
    }

    private long count(String rows) throws Exception {
        try (var statement = database.createStatement();
                var row = statement.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getLong(1);
        }
    }
}
