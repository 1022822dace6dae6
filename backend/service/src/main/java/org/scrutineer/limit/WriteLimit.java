package org.scrutineer.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.scrutineer.access.Caller;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/**
 * Whoever writes without pause has to wait. Counted by this instance alone, as it is this instance
 * that must not be overrun. Reading is not counted: it is cheap here, and the proxy limits it by
 * address.
 */
@Provider
class WriteLimit implements ContainerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** After which an allowance is full again, and need not be remembered. */
    private static final Duration FULL_AGAIN = Duration.ofMinutes(1);

    private static final long MOST_CALLERS = 10_000;

    private final Cache<String, Allowance> allowances =
            Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterAccess(FULL_AGAIN).build();
    private final Caller caller;
    @Context ResourceInfo operation;
    private final int perMinute;

    WriteLimit(
            Caller caller,
            @ConfigProperty(name = "scrutineer.limits.writes-per-minute") int perMinute) {
        this.caller = caller;
        this.perMinute = perMinute;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        // Whoever may do it without signing in is not asked who they are.
        if (READING.contains(request.getMethod()) || isOpen() || caller.isVisitor()) {
            return;
        }
        long now = System.nanoTime();
        if (!allowances.get(caller.subject(), who -> new Allowance(perMinute, now)).take(now)) {
            throw ProblemException.of(
                    ProblemType.TOO_MANY,
                    "You may send %d changes a minute. Wait a few seconds and go on."
                            .formatted(perMinute));
        }
    }

    private boolean isOpen() {
        return operation.getResourceClass().isAnnotationPresent(PermitAll.class)
                || operation.getResourceMethod().isAnnotationPresent(PermitAll.class);
    }
}
