package org.scrutineer.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scrutineer.testing.OwnMeasure;

/** All of them ask in the last second of the window: nobody is refused for having been second. */
@QuarkusTest
class ManyAskersTest extends RequestTest {

    private static final int ASKERS = 50;
    private static final List<String> MEMBERS =
            List.of("member", "member2", "chair", "cabinet-member");

    @Test
    void fiftyAtOnceAreEachRecordedOnceAndJoinTheFirst() throws Exception {
        define("MANY-1", "MANY-2");
        publish("many", ALL, OwnMeasure.item("MANY-1"), OwnMeasure.item("MANY-2"));
        MEMBERS.forEach(member -> as(member).get("/me").then().statusCode(200));
        change(
                "update edition set requests_until = now() + interval '1 second' where scorecard_code = 'many'");

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
        assertEquals(0, count(recorded + " and r.late <> (r.raised_at >= e.requests_until)"));
        assertEquals(
                ASKERS,
                count(recorded.replace("count(*)", "count(distinct r.question)")),
                "each in their own words");
        step(GOVERNANCE, reference(first), "acceptance", WRITTEN).statusCode(200);
        assertEquals(ASKERS, count(recorded + " and r.state = 'ACCEPTED'"));
    }

    /** Half of them name the measures the other way round. */
    private static List<Response> together() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> asked =
                    IntStream.range(0, ASKERS)
                            .mapToObj(i -> threads.submit(() -> askAs(i)))
                            .toList();
            threads.shutdown();
            threads.awaitTermination(5, java.util.concurrent.TimeUnit.MINUTES);
            return asked.stream().map(Future::resultNow).toList();
        }
    }

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
