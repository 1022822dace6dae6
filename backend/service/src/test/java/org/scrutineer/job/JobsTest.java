package org.scrutineer.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.testing.ApiTest;

@QuarkusTest
class JobsTest extends ApiTest {

    private static final Caller.Actor CLOCK =
            new Caller.Actor("job-test", "The test's clock", EnumSet.noneOf(Permission.class));

    @Inject Jobs jobs;
    @Inject AuditLog audit;

    @Test
    void twoAtOnceDoNotOverlap() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch tried = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Future<Boolean> first =
                    threads.submit(
                            () ->
                                    jobs.once(
                                            "overlap",
                                            CLOCK,
                                            () -> {
                                                inside.countDown();
                                                await(tried);
                                            }));
            Callable<Boolean> again = () -> jobs.once("overlap", CLOCK, () -> {});
            inside.await();
            assertFalse(threads.submit(again).get());
            tried.countDown();
            assertTrue(first.get());
            assertTrue(threads.submit(again).get(), "the lock ends with the transaction");
        }
    }

    @Test
    void whatItDidIsAuditedInItsNameAndUndoneTogether() {
        jobs.once("named", CLOCK, () -> audit.record("job-tested", "test", "named", Map.of()));
        assertThrows(
                IllegalStateException.class,
                () ->
                        jobs.once(
                                "named",
                                CLOCK,
                                () -> {
                                    audit.record("job-tested", "test", "undone", Map.of());
                                    throw new IllegalStateException("on purpose");
                                }));
        assertEquals(
                List.of(1L, 0L),
                List.of(
                        count(
                                "select count(*) from audit_event where object_id = 'named' and actor_name = 'The test''s clock'"),
                        count("select count(*) from audit_event where object_id = 'undone'")));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
