package org.scrutineer.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;

/** Keeps whom members turn to. */
@ApplicationScoped
public class GovernanceContactService {

    private final EntityManager database;
    private final AuditLog audit;

    GovernanceContactService(EntityManager database, AuditLog audit) {
        this.database = database;
        this.audit = audit;
    }

    GovernanceContact get() {
        return database.find(GovernanceContact.class, GovernanceContact.ONLY);
    }

    /** Names them over the version the caller read. */
    @Transactional
    public GovernanceContact put(ContactDetails details, Precondition precondition) {
        GovernanceContact contact =
                database.find(
                        GovernanceContact.class,
                        GovernanceContact.ONLY,
                        LockModeType.PESSIMISTIC_WRITE);
        precondition.check(contact.version());
        if (details.name().isBlank()) {
            throw ProblemException.invalid("/name", "is blank: say who it is");
        }
        contact.be(details);
        database.flush();
        audit.record(
                "governance-contact-set",
                "governance-contact",
                "council",
                Map.of("contact", details));
        return contact;
    }

    /** Names them where nobody is named yet. */
    @Transactional
    public void nameFirst(ContactDetails details) {
        GovernanceContact contact = get();
        if (contact.name() == null) {
            put(details, new Precondition(ETag.of(contact.version())));
        }
    }
}
