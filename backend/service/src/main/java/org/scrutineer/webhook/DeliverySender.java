package org.scrutineer.webhook;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.scrutineer.database.JsonText;
import org.scrutineer.job.WorkInHand;
import org.scrutineer.webhook.Courier.Answer;
import org.scrutineer.webhook.NotTaken.Remedy;

/**
 * Sends what is due, as e-mails are sent: each message is claimed by itself, so several instances
 * may send side by side, and no transaction stays open while a receiver thinks.
 */
@ApplicationScoped
public class DeliverySender {

    private static final Logger LOG = Logger.getLogger(DeliverySender.class);

    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int FAULT = 500;

    private final DeliveryQueueRepository queue;
    private final AllowedHosts hosts;
    private final SigningSecrets secrets;
    private final Courier courier;
    private final JsonText json;
    private final WorkInHand inHand;
    private final Clock clock;
    private final String api;

    DeliverySender(
            DeliveryQueueRepository queue,
            AllowedHosts hosts,
            SigningSecrets secrets,
            Courier courier,
            JsonText json,
            WorkInHand inHand,
            Clock clock,
            @ConfigProperty(name = "scrutineer.public-url") URI publicUrl) {
        this.queue = queue;
        this.hosts = hosts;
        this.secrets = secrets;
        this.courier = courier;
        this.json = json;
        this.inHand = inHand;
        this.clock = clock;
        this.api = publicUrl + "/api/v1";
    }

    /** What a receiver reads. */
    private record Message(String id, WebhookEvent type, Instant timestamp, Data data) {}

    private record Data(String reference, String resource) {}

    @Scheduled(every = "5s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        sendDue(clock);
    }

    /**
     * Sends until nothing is due.
     *
     * @param time asked anew for each message, because a round may be long
     * @return how many were delivered
     */
    public int sendDue(InstantSource time) {
        return hosts.areNone() ? 0 : inHand.finish(() -> sendUntilStopping(time), 0);
    }

    private int sendUntilStopping(InstantSource time) {
        int delivered = 0;
        boolean more = true;
        while (more && !inHand.isStopping()) {
            Optional<QueuedDelivery> next = queue.claim(time.instant());
            more = next.isPresent();
            if (more && isDelivered(next.get(), time)) {
                delivered++;
            }
        }
        return delivered;
    }

    private boolean isDelivered(QueuedDelivery delivery, InstantSource time) {
        try {
            queue.delivered(delivery, send(delivery, time.instant()), time.instant());
            return true;
        } catch (NotTaken problem) {
            LOG.warnf(
                    "Message %s was not taken by %s. %s",
                    delivery.messageId(), delivery.webhookCode(), problem.getMessage());
            queue.notDelivered(delivery, problem, time.instant());
            return false;
        }
    }

    /** The address is judged anew: what the installation allows may have changed. */
    private Answer send(QueuedDelivery delivery, Instant now) throws NotTaken {
        Receiver receiver;
        try {
            receiver = hosts.receiver(delivery.address());
        } catch (NotTaken refused) {
            throw new NotTaken(refused.remedy(), "The address %s.".formatted(refused.getMessage()));
        }
        if (!secrets.isAsItWas(delivery.secret())) {
            throw new NotTaken(
                    Remedy.LET_REST,
                    "SCRUTINEER_SESSION_SECRET was changed since this endpoint's secret was made, so the receiver would not know the signature. Make a new secret and give it to the receiver.");
        }
        String body = body(delivery);
        Answer answer = courier.post(receiver, headers(delivery, body, now), body);
        if (!answer.isTaken()) {
            throw notTaken(answer);
        }
        return answer;
    }

    private String body(QueuedDelivery delivery) {
        return json.of(
                new Message(
                        delivery.messageId(),
                        delivery.event(),
                        delivery.happenedAt(),
                        new Data(delivery.reference(), api + delivery.resource())));
    }

    private Map<String, String> headers(QueuedDelivery delivery, String body, Instant now) {
        String id = delivery.messageId();
        long timestamp = now.getEpochSecond();
        String signature = secrets.sign(delivery.secret().salt(), id, timestamp, body);
        return Map.of(
                "Content-Type",
                "application/json",
                "User-Agent",
                "Scrutineer",
                "webhook-id",
                id,
                "webhook-timestamp",
                Long.toString(timestamp),
                "webhook-signature",
                delivery.formerSalt() == null
                        ? signature
                        : signature
                                + ' '
                                + secrets.sign(delivery.formerSalt(), id, timestamp, body));
    }

    private static NotTaken notTaken(Answer answer) {
        int status = answer.status();
        if (status == GONE) {
            return new NotTaken(
                    Remedy.GIVE_UP,
                    "The receiver answered 410: it wants no such messages. Switch the endpoint off, or put its address right.",
                    answer);
        }
        if (status >= 300 && status < 400) {
            return new NotTaken(
                    Remedy.TRY_LATER,
                    "The receiver answered %d and sends us elsewhere. Redirects are not followed: put the address right."
                            .formatted(status),
                    answer);
        }
        return new NotTaken(
                status == TOO_MANY || status >= FAULT ? Remedy.LET_REST : Remedy.TRY_LATER,
                "The receiver answered %d.".formatted(status),
                answer);
    }
}
