package org.scrutineer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.clinic.ClinicStepTaken;
import org.scrutineer.edition.life.EditionPublished;
import org.scrutineer.http.Reference;
import org.scrutineer.request.RequestStepTaken;

/**
 * Writes down what other systems are to be told of, in the transaction in which it happens: what is
 * undone is not told of.
 */
@ApplicationScoped
class Announcements {

    /** A request that is supported is no news to other systems. */
    private static final Map<RequestStepTaken.Step, WebhookEvent> REQUESTS =
            Map.of(
                    RequestStepTaken.Step.SUBMITTED, WebhookEvent.REQUEST_SUBMITTED,
                    RequestStepTaken.Step.ACCEPTED, WebhookEvent.REQUEST_DECIDED,
                    RequestStepTaken.Step.DECLINED, WebhookEvent.REQUEST_DECIDED,
                    RequestStepTaken.Step.ANSWERED, WebhookEvent.REQUEST_ANSWERED,
                    RequestStepTaken.Step.HEARD, WebhookEvent.REQUEST_ANSWERED);

    private static final Map<ClinicStepTaken.Step, WebhookEvent> CLINICS =
            Map.of(
                    ClinicStepTaken.Step.PLANNED, WebhookEvent.CLINIC_BOOKED,
                    ClinicStepTaken.Step.CHANGED, WebhookEvent.CLINIC_CHANGED,
                    ClinicStepTaken.Step.CANCELLED, WebhookEvent.CLINIC_CANCELLED);

    private final DeliveryRepository deliveries;
    private final AllowedHosts hosts;
    private final Clock clock;

    Announcements(DeliveryRepository deliveries, AllowedHosts hosts, Clock clock) {
        this.deliveries = deliveries;
        this.hosts = hosts;
        this.clock = clock;
    }

    void taken(@Observes RequestStepTaken taken) {
        String reference = Reference.REQUEST.of(taken.request());
        announce(REQUESTS.get(taken.step()), reference, "/deep-dive-requests/" + reference);
    }

    void taken(@Observes ClinicStepTaken taken) {
        String reference = Reference.CLINIC.of(taken.clinic());
        announce(CLINICS.get(taken.step()), reference, "/clinics/" + reference);
    }

    void published(@Observes EditionPublished published) {
        String scorecard = published.scorecard().code();
        String period = published.edition().periodCode();
        int revision = published.edition().revision();
        announce(
                WebhookEvent.EDITION_PUBLISHED,
                "%s %s revision %d".formatted(scorecard, period, revision),
                "/scorecards/%s/editions/%s?revision=%d".formatted(scorecard, period, revision));
    }

    /**
     * @param event null for a step that is not told of
     */
    private void announce(@Nullable WebhookEvent event, String reference, String resource) {
        if (event != null && !hosts.areNone()) {
            deliveries.add(new Happening(event, reference, resource, clock.instant(), null));
        }
    }
}
