package org.scrutineer.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.clock.Clocks;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.request.deadline.DayKind;

/** Starts the clock for documents about executive decisions on a request, and ends it. */
@ApplicationScoped
public class DocumentClocks {

    private final EntityManager database;
    private final DeepDiveRequestRepository requests;
    private final RequestTrail trail;
    private final Caller caller;
    private final Clock clock;

    DocumentClocks(
            EntityManager database,
            DeepDiveRequestRepository requests,
            RequestTrail trail,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.requests = requests;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** It is beside the other clocks: nothing that happens to the request bears on it. */
    @Transactional
    public DeepDiveRequest start(
            String reference,
            String documents,
            LocalDate receivedOn,
            DayKind unit,
            Precondition precondition) {
        Instant now = clock.instant();
        DeepDiveRequest request = requests.toChange(reference, precondition);
        if (request.state() == RequestState.WITHDRAWN) {
            throw ProblemException.conflict(
                    "The member has withdrawn this request, so nobody waits for documents on it.");
        }
        DocumentClockMove.START.from(state(request));
        LocalDate today = LocalDate.ofInstant(now, Clocks.LONDON);
        if (receivedOn.isAfter(today) || receivedOn.isBefore(today.minusYears(1))) {
            throw ProblemException.invalid(
                    "/receivedOn", "must be today or a day within the last year");
        }
        database.createNativeQuery(
                        """
                        insert into request_document_clock (request_id, documents, received_on, unit, state, started_name, started_at)
                        values (:request, :documents, :receivedOn, :unit, 'RUNNING', :name, :now)
                        """)
                .setParameter("request", request.id())
                .setParameter("documents", documents)
                .setParameter("receivedOn", receivedOn)
                .setParameter("unit", unit.name())
                .setParameter("name", caller.name())
                .setParameter("now", now)
                .executeUpdate();
        requests.becomesAnother(request);
        trail.record(
                request,
                "request-document-clock-started",
                Map.of("documents", documents, "receivedOn", receivedOn, "unit", unit));
        return request;
    }

    /**
     * @param on the day on which it happened, which may be before today
     * @param reason null where the documents were provided and there is no more to say
     */
    @Transactional
    public DeepDiveRequest end(
            String reference,
            DocumentClockMove how,
            LocalDate on,
            @Nullable String reason,
            Precondition precondition) {
        Instant now = clock.instant();
        DeepDiveRequest request = requests.toChange(reference, precondition);
        DocumentClockState next = how.from(state(request));
        LocalDate receivedOn =
                requests.view(request.id())
                        .map(DeepDiveRequestView::documentClock)
                        .map(DocumentClock::receivedOn)
                        .orElseThrow();
        if (on.isBefore(receivedOn) || on.isAfter(LocalDate.ofInstant(now, Clocks.LONDON))) {
            throw ProblemException.invalid(
                    "/on", "must be between the day the request was received and today");
        }
        database.createNativeQuery(
                        "update request_document_clock set state = :state, ended_on = :on, reason = :reason, ended_name = :name, ended_at = :now where request_id = :request and state = 'RUNNING'")
                .setParameter("state", next.name())
                .setParameter("on", on)
                .setParameter("reason", reason)
                .setParameter("name", caller.name())
                .setParameter("now", now)
                .setParameter("request", request.id())
                .executeUpdate();
        requests.becomesAnother(request);
        trail.record(
                request,
                "request-document-clock-ended",
                Map.of("how", how, "on", on, "reason", Objects.requireNonNullElse(reason, "")));
        return request;
    }

    private DocumentClockState state(DeepDiveRequest request) {
        return requests.view(request.id())
                .map(DeepDiveRequestView::documentClock)
                .map(DocumentClock::state)
                .orElse(DocumentClockState.NONE);
    }
}
