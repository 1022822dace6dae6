package org.scrutineer.localstack.year;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scrutineer.localstack.LocalService;
import org.scrutineer.localstack.StackFault;
import org.scrutineer.localstack.ThrowAwayStack;
import org.scrutineer.localstack.check.Report;
import org.scrutineer.localstack.check.Rows;
import org.scrutineer.localstack.check.Waiting;
import org.scrutineer.localstack.load.Api;

/**
 * {@code make year}: takes the demonstration's nine series through twelve months as people do, on
 * its published figures, which come in as their periods end, and on a stack that is thrown away.
 * The service starts anew each month, on the 12th of the next. Ends with 1 when anything that
 * reaches members is wrong.
 */
public final class Year {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final YearMonth FIRST = YearMonth.of(2024, 9);
    static final int MONTHS = 12;
    private static final int DAY = 12;

    /** One edition is sent back by the board, and one of a month before is corrected. */
    private static final YearMonth OF_CORRECTION = FIRST.plusMonths(4);

    private final ThrowAwayStack stack;
    private final Connection database;
    private final Report report = new Report();
    private final SetsOfTheYear sets;
    private final Evidence evidence = new Evidence();
    private final Map<Turn, JsonNode> documents = new LinkedHashMap<>();
    private final Map<YearMonth, List<Turn>> published = new LinkedHashMap<>();
    private final Map<Turn, TreeSet<String>> owing = new LinkedHashMap<>();
    private List<Series> series = List.of();
    private Api api;

    private Year(ThrowAwayStack stack, Connection database) throws Exception {
        this.stack = stack;
        this.database = database;
        this.sets = new SetsOfTheYear();
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
        LocalService service = start(seenOn(FIRST.minusMonths(1)));
        begin();
        for (int i = 0; i < MONTHS; i++) {
            YearMonth month = FIRST.plusMonths(i);
            prepareSets(month);
            service.close();
            service = start(seenOn(month));
            goThrough(month);
            if (i == 0) {
                chooseKeyIndicators();
            }
        }
        service.close();
        service = start(seenOn(FIRST.plusMonths(MONTHS)));
        Evidence again = Evidence.of(api, documents.keySet(), published.keySet());
        var different = again.differentFrom(evidence);
        report.check(
                different.isEmpty() && again.size() == evidence.size(),
                "%d documents, files and newsletter blocks are to the byte what they were in their month%s",
                again.size(),
                different.isEmpty() ? "" : ", but not: " + different);
        Waiting.until(
                "the last daily e-mail is not written",
                PATIENCE,
                () -> count("mail where kind = 'KEY_INDICATORS'") >= MONTHS);
        Waiting.until(
                "people are still to be told of something",
                PATIENCE,
                () -> count("telling where told_at is null") == 0);
        Waiting.until(
                "e-mails are still waiting",
                PATIENCE,
                () -> count("mail where state = 'QUEUED'") == 0);
        service.close();
        System.out.println();
        new MailsOfTheYear(MailCheck.of(database, stack.mail().received()), report)
                .check(documents, owing);
        return report.isGood();
    }

    /** The day of the next month on which a month's editions are made. */
    private static LocalDate seenOn(YearMonth month) {
        return month.plusMonths(1).atDay(DAY);
    }

    private LocalService start(LocalDate day) {
        LocalService service = stack.launchFirst(day.atTime(9, 0));
        service.awaitReady();
        api = Api.of(service.url(), stack.tokens());
        return service;
    }

    private void begin() throws Exception {
        Waiting.until("the directory knows nobody", PATIENCE, () -> count("person") > 0);
        List<Series> found = new ArrayList<>();
        for (JsonNode scorecard : api.json(Api.OFFICER, "/scorecards").path("items")) {
            found.add(Series.of(scorecard));
        }
        series = List.copyOf(found);
        for (Series each : series) {
            each.openByItself(api);
        }
    }

    /** Whoever is not an officer can choose what an edition has shown them, and nothing before. */
    private void chooseKeyIndicators() throws Exception {
        ObjectNode choices = new ObjectMapper().createObjectNode();
        choices.put("publications", true).put("daily", true);
        choices.putArray("scorecardsOff");
        MailsOfTheYear.KEY_INDICATORS.forEach(choices.putArray("keyIndicators")::add);
        String version =
                api.get("chair", "/me/mail-choices").headers().firstValue("ETag").orElseThrow();
        api.write("chair", "PUT", "/me/mail-choices", choices, "If-Match", version);
    }

    private void prepareSets(YearMonth month) throws Exception {
        for (Turn turn : due(month)) {
            sets.prepare(api, turn.series(), turn.period());
        }
    }

    private List<Turn> due(YearMonth month) {
        List<Turn> due = new ArrayList<>();
        for (Series each : series) {
            Optional<String> period = each.periodOf(month, seenOn(month));
            period.ifPresent(code -> due.add(new Turn(each, code)));
        }
        return due;
    }

    private void goThrough(YearMonth month) throws Exception {
        int figures = PublishedFigures.load(api, month);
        List<Turn> due = due(month);
        for (Turn turn : due) {
            Waiting.until(
                    turn + " has not opened",
                    PATIENCE,
                    () -> api.get(Api.OFFICER, turn.path("")).statusCode() == 200);
        }
        System.out.printf(
                "%n%s: %d figures came in; %d editions opened by themselves: %s%n",
                month, figures, due.size(), due);
        awaitTheDaysMails(month, due);
        if (month.equals(OF_CORRECTION)) {
            due.getFirst().sendBack(api, seenOn(month).plusMonths(1));
            due = new ArrayList<>(due);
            due.add(published.get(month.minusMonths(1)).getLast().correct(api));
        }
        for (Turn turn : due) {
            publish(turn, month);
        }
        YearMonth block = YearMonth.from(seenOn(month));
        published.put(block, due);
        evidence.add(api, block);
        checkNewsletter(block);
    }

    /** The reminders and the daily e-mail are written soon after a start. */
    private void awaitTheDaysMails(YearMonth month, List<Turn> due) throws Exception {
        MailCheck mails = MailCheck.of(database, List.of());
        for (Turn turn : due) {
            var services = new TreeSet<String>();
            for (JsonNode each : api.json(Api.OFFICER, turn.path("/tasks")).path("services")) {
                String service = each.path("service").asText("");
                if (each.path("owed").asInt() > 0 && !mails.leaders(service).isEmpty()) {
                    services.add(service);
                }
            }
            owing.put(turn, services);
        }
        Waiting.until(
                "the daily e-mail is not written",
                PATIENCE,
                () -> count("daily_mail where day = '%s'".formatted(seenOn(month))) == 1);
        for (Turn turn : due) {
            Waiting.until(
                    turn + " has chased nobody",
                    PATIENCE,
                    () -> owing.get(turn).isEmpty() || !mails.chasing(turn).isEmpty());
        }
    }

    private void publish(Turn turn, YearMonth month) throws Exception {
        JsonNode preview = turn.publish(api, seenOn(month).plusMonths(1));
        JsonNode document = api.json(turn.series().reader(), turn.path("/document"));
        documents.put(turn, document);
        evidence.add(api, turn);
        List<String> files = new ArrayList<>();
        for (JsonNode file : Evidence.files(api, turn)) {
            files.add(file.path("file").asText());
        }
        boolean pdf =
                VeraPdf.passes(api.get(turn.series().reader(), turn.path("/files/pdf")).body());
        report.check(
                preview.path("preview").asBoolean()
                        && !document.path("preview").asBoolean()
                        && !document.path("themes").isEmpty()
                        && document.path("themes").equals(preview.path("themes"))
                        && pdf
                        && files.containsAll(
                                List.of("pdf", "agenda.pdf", "html", "xlsx", "csv", "history.csv")),
                "%s is published as the board saw it, with %s; its PDF %s PDF/UA-1 (veraPDF)",
                turn,
                String.join(", ", files),
                pdf ? "keeps" : "breaks");
    }

    private void checkNewsletter(YearMonth month) throws Exception {
        JsonNode block = api.json(Api.OFFICER, "/newsletter?month=" + month);
        var named = new TreeSet<String>();
        boolean said = true;
        for (JsonNode item : block.path("items")) {
            named.add(item.path("scorecard").asText() + " " + item.path("period").asText());
            for (String part : List.of("title", "periodLabel", "countsText", "address")) {
                said &= block.path("text").asText().contains(item.path(part).asText("missing"));
            }
        }
        var wanted = new TreeSet<String>();
        published.get(month).stream()
                .filter(turn -> turn.series().isForAllMembers())
                .forEach(turn -> wanted.add(turn.series().code() + " " + turn.period()));
        report.check(
                named.equals(wanted) && said && block.path("html").asText().contains("<h3>"),
                "the newsletter of %s names the %d editions of the month for all members%s",
                month,
                wanted.size(),
                named.equals(wanted) ? "" : ", but has " + named);
    }

    private long count(String rows) throws Exception {
        return Rows.count(database, "select count(*) from " + rows);
    }
}
