package org.scrutineer.localstack.bench;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What servers answer in a second of processor time, by the operating system's count. Answers in a
 * second of the clock depend on how many processors there are and how much of them the load
 * generator takes, which differs from machine to machine; this does not.
 *
 * @param servers every process that works for the answer, the load generator's not among them
 */
record PerProcessorSecond(Wrk load, Supplier<Stream<ProcessHandle>> servers)
        implements Rounds.Rate {

    @Override
    public double perSecond(int seconds) throws Exception {
        Duration before = used();
        double answered = load.perSecond(seconds) * seconds;
        return answered / (used().minus(before).toNanos() / 1e9);
    }

    private Duration used() {
        return servers.get()
                .flatMap(server -> server.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Everything that the stack around this program has started, without what this one has. */
    static Stream<ProcessHandle> stack() {
        ProcessHandle self = ProcessHandle.current();
        ProcessHandle stack = self.parent().orElseThrow();
        return stack.children()
                .filter(child -> !child.equals(self))
                .flatMap(child -> Stream.concat(Stream.of(child), child.descendants()));
    }
}
