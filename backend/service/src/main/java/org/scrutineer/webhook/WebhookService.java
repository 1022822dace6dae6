package org.scrutineer.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.webhook.SigningSecrets.Kept;

/** Registers endpoints, changes them, and sends again what they did not take. */
@ApplicationScoped
class WebhookService {

    private static final int MOST = 50;

    private static final String OBJECT = "webhook";

    private final WebhookRepository webhooks;
    private final DeliveryRepository deliveries;
    private final AllowedHosts hosts;
    private final SigningSecrets secrets;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    WebhookService(
            WebhookRepository webhooks,
            DeliveryRepository deliveries,
            AllowedHosts hosts,
            SigningSecrets secrets,
            Locks locks,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.hosts = hosts;
        this.secrets = secrets;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * An endpoint that was written, at the version it has now.
     *
     * @param secret null unless it was made just now
     */
    record Written(Webhook webhook, @Nullable String secret) {}

    @Transactional
    Written put(String code, WebhookDraft draft, Precondition precondition) {
        locks.hold("webhook " + (precondition.creates() ? "registration" : code));
        Webhook there = webhooks.findToChange(code);
        if (there == null) {
            precondition.checkAbsent();
        } else {
            precondition.check(there.version());
        }
        draft.checkEvents();
        String host = host(draft.address());
        return there == null ? register(code, draft, host) : change(there, draft, host);
    }

    private Written register(String code, WebhookDraft draft, String host) {
        if (webhooks.all().size() >= MOST) {
            throw ProblemException.conflict(
                    "There are %d endpoints already. Change one that is no longer used."
                            .formatted(MOST));
        }
        Kept secret = secrets.make();
        Webhook webhook = new Webhook(code, draft, secret, caller.name(), clock.instant());
        webhooks.add(webhook);
        return written("webhook-registered", webhook, detail(draft, host), secret);
    }

    private Written change(Webhook webhook, WebhookDraft draft, String host) {
        webhook.change(draft);
        return written("webhook-changed", webhook, detail(draft, host), null);
    }

    @Transactional
    Written rotate(String code, Precondition precondition) {
        Webhook webhook =
                Optional.ofNullable(webhooks.findToChange(code))
                        .orElseThrow(ProblemException::notFound);
        precondition.check(webhook.version());
        Kept secret = secrets.make();
        webhook.rotate(secret, clock.instant());
        return written("webhook-secret-rotated", webhook, Map.of("print", secret.print()), secret);
    }

    @Transactional
    DeliveryView test(String code) {
        Webhook webhook =
                Optional.ofNullable(webhooks.find(code)).orElseThrow(ProblemException::notFound);
        mustBeOn();
        if (!webhook.isActive()) {
            throw ProblemException.conflict("This endpoint is switched off. Switch it on first.");
        }
        long id =
                deliveries.addTo(
                        code,
                        new Happening(
                                WebhookEvent.TEST,
                                code,
                                "/webhooks/" + code,
                                clock.instant(),
                                null));
        audit.record("webhook-tested", OBJECT, code, Map.of("delivery", id));
        return deliveries.view(code, id).orElseThrow();
    }

    @Transactional
    DeliveryView replay(String code, long id) {
        DeliveryView delivery = deliveries.view(code, id).orElseThrow(ProblemException::notFound);
        mustBeOn();
        if (!deliveries.queueAgain(id, clock.instant())) {
            throw ProblemException.conflict(
                    "It still waits to be sent, or is being sent just now.");
        }
        audit.record(
                "webhook-delivery-replayed", OBJECT, code, Map.of("message", delivery.messageId()));
        return deliveries.view(code, id).orElseThrow();
    }

    private void mustBeOn() {
        if (hosts.areNone()) {
            throw ProblemException.conflict(
                    "Webhooks are off in this installation: SCRUTINEER_WEBHOOKS_HOSTS names no host.");
        }
    }

    private String host(String address) {
        try {
            return hosts.receiver(address).host();
        } catch (NotTaken refused) {
            throw ProblemException.invalid("/address", refused.getMessage());
        }
    }

    /** Without the address, in whose path some systems keep a secret of their own. */
    private static Map<String, Object> detail(WebhookDraft draft, String host) {
        return Map.of(
                "name", draft.name(),
                "host", host,
                "events", draft.events(),
                "active", draft.active());
    }

    private Written written(
            String action, Webhook webhook, Map<String, ?> detail, @Nullable Kept made) {
        webhooks.flush();
        audit.record(action, OBJECT, webhook.code(), detail);
        return new Written(webhook, made == null ? null : secrets.text(made.salt()));
    }
}
