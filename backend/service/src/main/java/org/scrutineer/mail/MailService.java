package org.scrutineer.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.problem.ProblemException;

/** What governance does about e-mails that were not sent. */
@ApplicationScoped
class MailService {

    private final MailRepository mails;
    private final AuditLog audit;
    private final Clock clock;

    MailService(MailRepository mails, AuditLog audit, Clock clock) {
        this.mails = mails;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    MailView sendAgain(long id) {
        mails.view(id).orElseThrow(ProblemException::notFound);
        if (!mails.queueAgain(id, clock.instant())) {
            throw ProblemException.conflict(
                    "Only an e-mail that was given up can be sent again. This one was sent, or is still being tried.");
        }
        audit.record("mail-sent-again", "mail", Long.toString(id), Map.of());
        return mails.view(id).orElseThrow(ProblemException::notFound);
    }
}
