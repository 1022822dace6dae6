package org.scrutineer.committee;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.scrutineer.access.Caller;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.clinic.ClinicNote;
import org.scrutineer.database.Rows;
import org.scrutineer.directory.Committee;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.redaction.Redactions;
import org.scrutineer.redaction.UnwantedWords;

/** What each committee is for. */
@ApplicationScoped
class TermsOfReference {

    /** Of terms that are not written yet. */
    private static final int UNWRITTEN = 0;

    private final EntityManager database;
    private final Seats seats;
    private final Redactions redactions;
    private final AuditLog audit;
    private final Caller caller;
    private final Clock clock;

    TermsOfReference(
            EntityManager database,
            Seats seats,
            Redactions redactions,
            AuditLog audit,
            Caller caller,
            Clock clock) {
        this.database = database;
        this.seats = seats;
        this.redactions = redactions;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    private record Written(
            long id, int version, String text, String writtenName, Instant writtenAt) {}

    Optional<ClinicNote> of(Committee committee) {
        return find(committee)
                .map(terms -> new ClinicNote(terms.text(), terms.writtenName(), terms.writtenAt()));
    }

    int version(Committee committee) {
        return find(committee).map(Written::version).orElse(UNWRITTEN);
    }

    @Transactional
    void write(Committee committee, String text, Precondition precondition) {
        seats.hold(committee);
        precondition.check(version(committee));
        database.createNativeQuery(
                        """
                        insert into committee_terms (committee, version, text, written_name, written_at) values (:committee, 1, :text, :name, :at)
                        on conflict (committee) do update
                        set version = committee_terms.version + 1, text = excluded.text, written_name = excluded.written_name, written_at = excluded.written_at
                        """)
                .setParameter("committee", committee.path())
                .setParameter("text", text)
                .setParameter("name", caller.name())
                .setParameter("at", clock.instant())
                .executeUpdate();
        audit.record(
                "committee-terms-written", "committee", committee.code(), Map.of("text", text));
    }

    /** Takes words out of them for good; refused with 409 where none are written. */
    @Transactional
    void redact(Committee committee, UnwantedWords unwanted, Precondition precondition) {
        seats.hold(committee);
        precondition.check(version(committee));
        Written terms =
                find(committee)
                        .orElseThrow(
                                () ->
                                        ProblemException.conflict(
                                                "This committee has no terms of reference yet."));
        redactions.redact(RedactableTerms.KIND, terms.id(), unwanted);
    }

    private Optional<Written> find(Committee committee) {
        return Rows.of(
                        Written.class,
                        database.createNativeQuery(
                                "select id, version, text, written_name, written_at from committee_terms where committee = :committee"))
                .setParameter("committee", committee.path())
                .getResultStream()
                .findFirst();
    }
}
