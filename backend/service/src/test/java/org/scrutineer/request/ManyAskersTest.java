package org.scrutineer.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.localstack.LocalPostgres;
import org.scrutineer.localstack.check.Waiting;
import org.scrutineer.testing.OwnMeasure;
import org.scrutineer.testing.StackResource;

/** All of them ask in the last second of the window: nobody is refused for having been second. */
@QuarkusTest
class ManyAskersTest extends RequestTest {

    private static final int ASKERS = 50;
    private static final List<String> MEMBERS =
            List.of("member", "member2", "chair", "cabinet-member");

    private long waitingInTime;

    @Test
    void fiftyAtOnceAreEachRecordedOnceAndJoinTheFirst() throws Exception {
        define("MANY-1", "MANY-2");
        publish("many", ALL, OwnMeasure.item("MANY-1"), OwnMeasure.item("MANY-2"));
        MEMBERS.forEach(member -> as(member).get("/me").then().statusCode(200));
        List<Response> answers = together();

        answers.forEach(answer -> answer.then().statusCode(201));
        assertEquals(ASKERS, answers.stream().map(ManyAskersTest::reference).distinct().count());
        Response first =
                answers.stream().min(Comparator.comparing(ManyAskersTest::reference)).get();
        assertNull(first.path("joinedTo"));
        assertEquals(
                ASKERS - 1,
                answers.stream()
                        .filter(answer -> reference(first).equals(answer.path("joinedTo")))
                        .count());
        String recorded =
                "select count(*) from deep_dive_request r join edition e on e.id = r.edition_id where e.scorecard_code = 'many'";
        assertEquals(ASKERS, count(recorded));
        long onTime = count(recorded + " and not r.late");
        assertTrue(
                onTime >= waitingInTime,
                "%d came in time and waited, %d count as in time".formatted(waitingInTime, onTime));
        assertEquals(0, count(recorded + " and r.late <> (r.raised_at >= e.requests_until)"));
        assertEquals(
                ASKERS,
                count(recorded.replace("count(*)", "count(distinct r.question)")),
                "each in their own words");
        step(GOVERNANCE, reference(first), "acceptance", WRITTEN).statusCode(200);
        assertEquals(ASKERS, count(recorded + " and r.state = 'ACCEPTED'"));
    }

    /**
     * Nothing is recorded before two of them wait for it and the window has closed: those two came
     * in time.
     */
    private List<Response> together() throws Exception {
        try (Connection gate =
                        StackResource.postgres()
                                .connect(LocalPostgres.SCRUTINEER, LocalPostgres.OWNER);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            gate.setAutoCommit(false);
            try (Statement statement = gate.createStatement()) {
                statement.execute("lock table deep_dive_request in share mode");
            }
            change(
                    "update edition set requests_until = now() + interval '500 milliseconds' where scorecard_code = 'many'");
            List<Future<Response>> asked =
                    IntStream.range(0, ASKERS)
                            .mapToObj(i -> threads.submit(() -> askAs(i)))
                            .toList();
            Waiting.until("nobody waited", Duration.ofSeconds(30), () -> isTimeToOpen(gate));
            gate.commit();
            threads.shutdown();
            threads.awaitTermination(5, TimeUnit.MINUTES);
            return asked.stream().map(Future::resultNow).toList();
        }
    }

    private boolean isTimeToOpen(Connection gate) throws Exception {
        try (Statement statement = gate.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                """
                                select (select count(*) from pg_locks where not granted and (locktype = 'advisory' or relation = 'deep_dive_request'::regclass)),
                                       clock_timestamp() > requests_until from edition where scorecard_code = 'many'
                                """)) {
            rows.next();
            long waiting = rows.getLong(1);
            boolean closed = rows.getBoolean(2);
            if (!closed) {
                waitingInTime = waiting;
            }
            return closed && waiting >= 2;
        }
    }

    /** Half of them name the measures the other way round. */
    private static Response askAs(int i) {
        String question = "What does asker number %d want to know?".formatted(i);
        String who = MEMBERS.get(i % MEMBERS.size());
        return i % 2 == 0
                ? ask(who, "many", question, "MANY-1", "MANY-2")
                : ask(who, "many", question, "MANY-2", "MANY-1");
    }

    private static String reference(Response answer) {
        return answer.path("reference");
    }
}
