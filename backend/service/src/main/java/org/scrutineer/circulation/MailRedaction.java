package org.scrutineer.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.scrutineer.redaction.Redaction;
import org.scrutineer.request.WordsRedacted;

/**
 * Takes words that were redacted in requests out of the e-mails on them: those that wait go out
 * without them, and of those that went nobody reads them here.
 */
@ApplicationScoped
class MailRedaction {

    private final EntityManager database;

    MailRedaction(EntityManager database) {
        this.database = database;
    }

    /** Within the transaction of the redaction. */
    void redacted(@Observes WordsRedacted event) {
        Redaction redaction = event.redaction();
        database.createNativeQuery(
                        """
                        update mail_content
                        set subject_line = replace(subject_line, :words, :instead), body_text = replace(body_text, :words, :instead),
                            body_html = replace(body_html, :markup, :instead), calendar_text = replace(calendar_text, :words, :instead)
                        where id in (select content_id from mail where kind in ('REQUEST_STEP', 'CLINIC') and edition_id = any(cast(:editions as bigint[])))
                        """)
                .setParameter("words", redaction.words())
                .setParameter("instead", redaction.instead())
                .setParameter("markup", Letter.escape(redaction.words()).replace("\n", "<br>"))
                .setParameter("editions", event.editions().toArray(Long[]::new))
                .executeUpdate();
    }
}
