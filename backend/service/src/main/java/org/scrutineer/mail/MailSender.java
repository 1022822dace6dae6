package org.scrutineer.mail;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.scrutineer.job.WorkInHand;
import org.scrutineer.mail.NotDelivered.Remedy;

/**
 * Sends what is due. Unlike other work by the clock it holds no lock over all instances: each
 * e-mail is claimed by itself, so several may send side by side, and no transaction stays open
 * while a mail server thinks.
 */
@ApplicationScoped
public class MailSender {

    private static final Logger LOG = Logger.getLogger(MailSender.class);

    private final MailQueueRepository queue;
    private final Transports transports;
    private final Unsubscribe unsubscribe;
    private final WorkInHand inHand;
    private final Clock clock;

    MailSender(
            MailQueueRepository queue,
            Transports transports,
            Unsubscribe unsubscribe,
            WorkInHand inHand,
            Clock clock) {
        this.queue = queue;
        this.transports = transports;
        this.unsubscribe = unsubscribe;
        this.inHand = inHand;
        this.clock = clock;
    }

    @Scheduled(every = "2s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    void byTheClock() {
        sendDue(clock);
    }

    /**
     * Sends until nothing is due or nothing can be sent.
     *
     * @param time asked anew for each e-mail, because a round may be long
     * @return how many were taken
     */
    public int sendDue(InstantSource time) {
        return inHand.finish(() -> sendUntilStopping(time), 0);
    }

    private int sendUntilStopping(InstantSource time) {
        Transport transport = transports.configured().orElse(null);
        if (transport == null) {
            return 0;
        }
        int sent = 0;
        boolean open = true;
        while (open && !inHand.isStopping()) {
            Optional<QueuedMail> next = queue.claim(time.instant());
            open = next.isPresent();
            if (open) {
                QueuedMail mail = next.get();
                try {
                    send(mail, transport);
                    queue.sent(mail, time.instant());
                    sent++;
                } catch (NotDelivered problem) {
                    open = !noteProblem(mail, problem, time);
                }
            }
        }
        return sent;
    }

    /** What goes wrong with one e-mail alone must not keep the others. */
    private void send(QueuedMail mail, Transport transport) throws NotDelivered {
        try {
            transport.send(addressed(mail), unsubscribe.oneClick(mail));
        } catch (RuntimeException problem) {
            LOG.errorf(problem, "E-mail %s could not be handed over", mail.messageId());
            throw new NotDelivered(
                    Remedy.TRY_LATER, "This e-mail could not be handed over. The log says why.");
        }
    }

    /** Returns whether nothing more can be sent just now. */
    private boolean noteProblem(QueuedMail mail, NotDelivered problem, InstantSource time) {
        LOG.warnf("E-mail %s was not sent. %s", mail.messageId(), problem.getMessage());
        switch (problem.remedy()) {
            case GIVE_UP -> queue.giveUp(mail, problem.getMessage());
            case TRY_LATER -> queue.tryLater(mail, problem.getMessage(), time.instant());
            case ALL_TRY_LATER -> {
                queue.tryLater(mail, problem.getMessage(), time.instant());
                queue.allTryLater(problem.getMessage(), time.instant());
                return true;
            }
        }
        return false;
    }

    /** The letter as this recipient gets it. */
    private QueuedMail addressed(QueuedMail mail) {
        return new QueuedMail(
                mail.id(),
                mail.claim(),
                mail.messageId(),
                mail.kind(),
                mail.recipient(),
                mail.recipientName(),
                mail.address(),
                mail.scorecard(),
                mail.attempts(),
                mail.letter().addressedTo(mail.address(), unsubscribe.page(mail)));
    }
}
