package org.scrutineer.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import org.scrutineer.redaction.Redaction;
import org.scrutineer.redaction.WordsRedacted;

/**
 * Takes words that were redacted out of the e-mails on what they stood in: those that wait go out
 * without them, and of those that went nobody reads them here.
 */
@ApplicationScoped
class MailRedaction {

    private final EntityManager database;

    MailRedaction(EntityManager database) {
        this.database = database;
    }

    /**
     * Within the transaction of the redaction. Each e-mail links to what it is about. Calendars
     * break long lines and mark commas, so that words are looked for in unbroken ones.
     */
    void redacted(@Observes WordsRedacted event) {
        Redaction redaction = event.redaction();
        database.createNativeQuery(
                        """
                        update mail_content
                        set subject_line = replace(subject_line, :words, :instead), body_text = replace(body_text, :words, :instead),
                            body_html = replace(body_html, :markup, :instead),
                            calendar_text = case when position(cast(:marked as text) in regexp_replace(calendar_text, '\\r?\\n[ \\t]', '', 'g')) > 0
                                            then replace(regexp_replace(calendar_text, '\\r?\\n[ \\t]', '', 'g'), :marked, :instead) else calendar_text end
                        where body_text like any(cast(:links as text[])) and id in (select content_id from mail where kind in ('REQUEST_STEP', 'CLINIC', 'CLINIC_TIMES'))
                        """)
                .setParameter("words", redaction.words())
                .setParameter("instead", redaction.instead())
                .setParameter("markup", Letter.escape(redaction.words()).replace("\n", "<br>"))
                .setParameter("marked", marked(redaction.words()))
                .setParameter(
                        "links",
                        event.references().stream()
                                .map(reference -> "%/" + reference + "%")
                                .toArray(String[]::new))
                .executeUpdate();
    }

    /** As RFC 5545 (3.3.11) writes words. */
    private static String marked(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n?|\n", "\\\\n");
    }
}
