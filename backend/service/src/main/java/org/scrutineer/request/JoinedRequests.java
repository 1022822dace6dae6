package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scrutineer.http.Precondition;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/**
 * Requests on one subject, of which the first leads: what is decided and answered there is decided
 * and answered for all that are joined to it. Requests are always held the first first, and one
 * that leads was made before those it leads, so that no two changes wait for each other.
 */
@ApplicationScoped
public class JoinedRequests {

    private static final String TOGETHER =
            "Two requests can be joined while both wait for a decision, or once both are accepted for the same kind of answer.";

    private final DeepDiveRequestRepository requests;
    private final RequestTrail trail;
    private final Clock clock;

    JoinedRequests(DeepDiveRequestRepository requests, RequestTrail trail, Clock clock) {
        this.requests = requests;
        this.trail = trail;
        this.clock = clock;
    }

    /** The leader and those joined to it, held until the transaction ends. */
    List<DeepDiveRequest> with(DeepDiveRequest leader) {
        return Stream.concat(Stream.of(leader), requests.joinedTo(leader).stream()).toList();
    }

    /** Refuses what is to be done where the request is joined to another. */
    void checkLeads(DeepDiveRequest request) {
        if (!request.leads()) {
            throw ProblemException.conflict(
                    "This request is joined to %s: decide that one, or separate it first."
                            .formatted(nameOfLeader(request)));
        }
    }

    /** Joins a request, with those it leads, and another with those that one is joined with. */
    @Transactional
    public DeepDiveRequest join(String reference, String to, Precondition precondition) {
        long id = seen(Reference.REQUEST.id(reference));
        long other = leader(id, to);
        Map<Long, DeepDiveRequest> held = hold(List.of(id, other));
        DeepDiveRequest request = Objects.requireNonNull(held.get(id));
        precondition.check(request.version());
        DeepDiveRequest leader = Objects.requireNonNull(held.get(other));
        if (request == leader || Objects.equals(request.joinedTo(), leader.id())) {
            return request;
        }
        checkLeads(request);
        checkJoinable(request, leader);
        DeepDiveRequest first = id < other ? request : leader;
        DeepDiveRequest second = first == request ? leader : request;
        if (requests.reachesMore(second, first)) {
            throw ProblemException.conflict(
                    "%s has readers who may not read %s, whose answer it would get. Answer the two apart."
                            .formatted(second.reference(), first.reference()));
        }
        for (DeepDiveRequest each : with(second)) {
            join(each, first);
        }
        return request;
    }

    private long seen(long id) {
        return requests.view(id).map(view -> id).orElseThrow(ProblemException::notFound);
    }

    /** The request that leads the one that is named. */
    private long leader(long id, String to) {
        long other =
                Reference.REQUEST
                        .find(to)
                        .filter(named -> requests.view(named).isPresent())
                        .orElseThrow(() -> ProblemException.invalid("/to", "is not a request"));
        if (other == id) {
            throw ProblemException.invalid("/to", "is this request itself");
        }
        return requests.leaderOf(other);
    }

    private void checkJoinable(DeepDiveRequest request, DeepDiveRequest leader) {
        if (!leader.leads() || requests.view(leader.id()).isEmpty()) {
            throw ProblemException.conflict(
                    "That request is joined to another now. Look at both again.");
        }
        if (requests.differInExemption(request.id(), leader.id())) {
            throw ProblemException.conflict(
                    "One of them is on measures that are exempt from publication, so the two are answered apart.");
        }
        if (!request.standsWith(leader)) {
            throw ProblemException.conflict(
                    "%s %s is %s, %s is %s."
                            .formatted(
                                    TOGETHER,
                                    request.reference(),
                                    request.standing(),
                                    leader.reference(),
                                    leader.standing()));
        }
    }

    private void join(DeepDiveRequest request, DeepDiveRequest leader) {
        request.join(leader, clock.instant());
        trail.record(request, "request-joined", Map.of("to", leader.reference()));
    }

    void separate(DeepDiveRequest request) {
        Long from = request.joinedTo();
        request.separate();
        trail.record(
                request,
                "request-separated",
                Map.of("from", Reference.REQUEST.of(Objects.requireNonNull(from))));
    }

    /**
     * The first of those that were left leads the rest, but for those with readers beyond its own.
     */
    void lead(List<DeepDiveRequest> left) {
        if (!left.isEmpty()) {
            DeepDiveRequest first = left.getFirst();
            first.lead();
            trail.record(first, "request-leads", Map.of());
            Map<Boolean, List<DeepDiveRequest>> rest =
                    left.stream()
                            .skip(1)
                            .collect(
                                    Collectors.partitioningBy(
                                            each -> requests.reachesMore(each, first)));
            rest.getOrDefault(false, List.of()).forEach(each -> join(each, first));
            lead(rest.getOrDefault(true, List.of()));
        }
    }

    /** Held until the transaction ends, by their numbers, the first first. */
    Map<Long, DeepDiveRequest> hold(Collection<Long> ids) {
        Map<Long, DeepDiveRequest> held = new LinkedHashMap<>();
        new TreeSet<>(ids).forEach(id -> held.put(id, requests.hold(id)));
        return held;
    }

    /** What the caller may not see is not named. */
    private String nameOfLeader(DeepDiveRequest request) {
        Long leader = Objects.requireNonNull(request.joinedTo());
        return requests.references(List.of(leader)).getOrDefault(leader, "another");
    }
}
