package org.scrutineer.pack;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scrutineer.digest.Sha256;
import org.scrutineer.edition.document.Variant;
import org.scrutineer.pack.EditionFileRepository.Claim;

/**
 * The files of an edition: made once in the background, whoever is killed over it, and handed out.
 */
@QuarkusTest
class EditionFilesTest extends PackTest {

    private static final String FILES = "/scorecards/early-help-monthly/editions/2017-02/files";
    private static final List<String> NAMES =
            List.of("pdf", "agenda.pdf", "html", "xlsx", "csv", "history.csv");

    @Inject EditionFileRepository files;
    @Inject FileMaker maker;

    private long edition;

    /**
     * Nothing but this edition's files waits, and those are as they were just after publication.
     */
    @BeforeEach
    void onlyTheseWait() {
        edition =
                count(
                        "select id from edition where scorecard_code = 'early-help-monthly' and period_code = '2017-02'");
        change("delete from edition_file where state <> 'READY' or edition_id = " + edition);
        files.queue(edition, List.of(Variant.OPEN), Instant.now());
    }

    @Test
    void theyAreMadeOnceAndSayHowFarTheyAre() {
        as("member")
                .get(FILES)
                .then()
                .statusCode(200)
                .body("items.file", equalTo(NAMES))
                .body("items.state", everyItem(equalTo("QUEUED")))
                .body("items.doing", everyItem(equalTo("Waiting to be made")));
        assertEquals(NAMES.size(), maker.makeAll());
        as("member")
                .get(FILES)
                .then()
                .body("items.state", everyItem(equalTo("READY")))
                .body("items.progress", everyItem(equalTo(100)))
                .body("items.size", everyItem(greaterThan(100)))
                .body(
                        "items.name",
                        contains(
                                NAMES.stream()
                                        .map("early-help-monthly-2017-02."::concat)
                                        .toArray()));
        assertEquals(0, maker.makeAll());
        files.queue(edition, List.of(Variant.OPEN), Instant.now());
        assertEquals(0, maker.makeAll(), "once for each revision");
    }

    @Test
    void aFileIsHandedOutWithItsNameAndAStrongETag() {
        maker.makeAll();
        for (String name : NAMES) {
            Response file = as("member").get(FILES + '/' + name);
            file.then()
                    .statusCode(200)
                    .header(
                            "Content-Disposition",
                            "attachment; filename=\"early-help-monthly-2017-02.%s\""
                                    .formatted(name))
                    .header("ETag", '"' + Sha256.of(file.asByteArray()) + '"')
                    .header("Cache-Control", "private, no-cache");
            as("member")
                    .header("If-None-Match", file.header("ETag"))
                    .get(FILES + '/' + name)
                    .then()
                    .statusCode(304)
                    .header("ETag", file.header("ETag"));
        }
        assertTrue(as("member").get(FILES + "/pdf").asString().startsWith("%PDF-"));
    }

    @Test
    void thePdfIsHandedOutWithoutItsAppendixToWhoeverWantsItSo() {
        maker.makeAll();
        String agenda = as("member").get(FILES + "/agenda.pdf").header("ETag");
        as("member")
                .get(FILES + "/pdf?appendix=false")
                .then()
                .statusCode(200)
                .header("ETag", agenda)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"early-help-monthly-2017-02.agenda.pdf\"");
        String whole = as("member").get(FILES + "/pdf").header("ETag");
        assertFalse(whole.equals(agenda));
        as("member").get(FILES + "/pdf?appendix=true").then().header("ETag", whole);
        as("member")
                .header(org.scrutineer.testing.Contract.WRONG_ON_PURPOSE, "neither true nor false")
                .get(FILES + "/pdf?appendix=no")
                .then()
                .statusCode(400)
                .body("detail", containsString("parameter"));
    }

    @Test
    void whileItIsMadeTheAnswerSaysSoAndWhenToAskAgain() {
        Claim claim = files.claim(Instant.now()).orElseThrow();
        files.note(claim, 30, "Writing 1 measure");
        as("member")
                .get(FILES + '/' + claim.kind().file())
                .then()
                .statusCode(409)
                .header("Retry-After", "5")
                .body("type", equalTo("urn:scrutineer:problem:not-ready"))
                .body("detail", containsString("30%: writing 1 measure"));
    }

    @Test
    void whatAKilledInstanceLeftHalfDoneIsTakenOverAndItsLateResultIsNotKept() {
        Instant start = Instant.now();
        Claim killed = files.claim(start).orElseThrow();
        files.note(killed, 30, "Writing");
        assertEquals(NAMES.size() - 1, maker.makeAll(), "its lease still holds");
        assertEquals(
                Optional.empty(),
                files.claim(start.plus(EditionFileRepository.LEASE).minusSeconds(1)));
        Claim after =
                files.claim(start.plus(EditionFileRepository.LEASE).plusSeconds(1)).orElseThrow();
        assertEquals(killed.id(), after.id());
        assertEquals(2, after.attempt());
        byte[] right = {1, 2, 3};
        files.finish(killed, new byte[] {9}, start);
        files.note(killed, 40, "Writing");
        files.finish(after, right, start);
        files.finish(killed, new byte[] {9}, start);
        assertArrayEquals(right, files.bytes(edition, Variant.OPEN, after.kind()));
    }

    @Test
    void severalInstancesMakeEachFileOnce() throws Exception {
        var claimed = new ConcurrentLinkedQueue<Long>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Void> instance =
                    () -> {
                        for (var claim = files.claim(Instant.now());
                                claim.isPresent();
                                claim = files.claim(Instant.now())) {
                            claimed.add(claim.get().id());
                        }
                        return null;
                    };
            for (var each : threads.invokeAll(List.of(instance, instance, instance, instance))) {
                each.get();
            }
        }
        assertEquals(NAMES.size(), claimed.size());
        assertEquals(NAMES.size(), claimed.stream().distinct().count());
    }

    @Test
    void whatCannotBeMadeIsTriedThreeTimesAndThenSaysSo() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            Claim claim = files.claim(Instant.now()).orElseThrow();
            assertEquals(attempt, claim.attempt());
            assertEquals(FileKind.PDF, claim.kind());
            files.fail(claim);
        }
        as("member")
                .get(FILES + "/pdf")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:scrutineer:problem:conflict"));
        as("member").get(FILES).then().body("items[0].state", equalTo("FAILED"));
        assertEquals(NAMES.size() - 1, maker.makeAll(), "the others are made");
    }

    @Test
    void anEditionFromBeforeGetsItsFilesWhenSomebodyAsksAndBeforeTheRest() {
        String older = "/scorecards/early-help-monthly/editions/2017-01/files";
        change(
                "delete from edition_file where edition_id = (select id from edition where scorecard_code = 'early-help-monthly' and period_code = '2017-01')");
        as("member").get(older).then().body("items", hasSize(NAMES.size()));
        Claim next = files.claim(Instant.now()).orElseThrow();
        assertFalse(next.edition() == edition, "what is waited for goes first");
    }

    /** As an edition stands that was published before the service made this kind of file. */
    @Test
    void aKindOfFileThatCameLaterIsMadeWhenSomebodyAsks() {
        maker.makeAll();
        for (String asked : List.of("", "/history.csv")) {
            change("delete from edition_file where kind = 'HISTORY' and edition_id = " + edition);
            as("member").get(FILES + asked).then().statusCode(asked.isEmpty() ? 200 : 409);
            as("member")
                    .get(FILES)
                    .then()
                    .body("items.file", equalTo(NAMES))
                    .body(
                            "items.state",
                            contains("READY", "READY", "READY", "READY", "READY", "QUEUED"));
            assertEquals(1, maker.makeAll());
            as("member").get(FILES + "/history.csv").then().statusCode(200);
        }
    }

    @Test
    void makingThemAgainGivesTheSameBytes() {
        maker.makeAll();
        List<String> before = as("member").get(FILES).path("items.sha256");
        change("delete from edition_file where edition_id = " + edition);
        as("member").get(FILES);
        maker.makeAll();
        assertEquals(before, as("member").get(FILES).path("items.sha256"));
    }

    @Test
    void anUnknownFileIsNotThere() {
        as("member")
                .header(org.scrutineer.testing.Contract.WRONG_ON_PURPOSE, "no such file")
                .get(FILES + "/docx")
                .then()
                .statusCode(404);
    }
}
