package org.scrutineer.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.runtime.ShutdownEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WorkInHandTest {

    private final WorkInHand inHand = new WorkInHand();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void aStopWaitsForWhatIsUnderWayAndNothingNewBegins() throws Exception {
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            Future<String> work = threads.submit(() -> inHand.finish(this::untilToldToGoOn, "not"));
            begun.await();
            Future<?> stop = threads.submit(this::stop);
            while (!inHand.isStopping()) {
                Thread.onSpinWait();
            }
            assertEquals("not", inHand.finish(() -> "begun", "not"));
            assertFalse(stop.isDone());
            goOn.countDown();
            stop.get(2, TimeUnit.MINUTES);
            assertEquals("done", work.get(2, TimeUnit.MINUTES));
            assertEquals("not", inHand.finish(() -> "begun", "not"));
        }
    }

    private String untilToldToGoOn() {
        begun.countDown();
        try {
            goOn.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return "done";
    }

    private Void stop() throws InterruptedException {
        inHand.stop(new ShutdownEvent());
        return null;
    }
}
