package org.scrutineer.circulation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class MailChoiceRepository implements PanacheRepositoryBase<MailChoice, String> {

    private final EntityManager database;

    MailChoiceRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * Those among these people who want e-mails of this kind.
     *
     * @param scorecard which they are about; null where they are about none
     */
    List<String> wanting(Collection<String> subjects, MailKind kind, @Nullable String scorecard) {
        List<?> wanting =
                database.createNativeQuery(
                                """
                                select p from unnest(cast(:subjects as text[])) p
                                where not exists (select 1 from mail_choice c where c.subject = p and not case cast(:kind as text)
                                    when 'EDITION_STEP' then c.edition_steps
                                    when 'REQUEST_STEP' then c.request_steps
                                    when 'RECOMMENDATION_STEP' then c.request_steps
                                    when 'QUERY_STEP' then c.request_steps
                                    when 'ACTION_STEP' then c.request_steps
                                    when 'WINDOW_CLOSING' then c.window_reminders and cast(:scorecard as text) <> all(c.scorecards_off)
                                    else c.publications and cast(:scorecard as text) <> all(c.scorecards_off) end)
                                """,
                                String.class)
                        .setParameter("subjects", subjects.toArray(String[]::new))
                        .setParameter("kind", kind.name())
                        .setParameter("scorecard", scorecard)
                        .getResultList();
        return wanting.stream().map(String.class::cast).toList();
    }

    /** Those among these people to whom it is told at once, and not in the e-mail of the day. */
    List<String> atOnce(Collection<String> subjects, boolean news) {
        Map<String, MailPace> chosen =
                list("subject in ?1", subjects).stream()
                        .collect(
                                Collectors.toMap(
                                        MailChoice::subject, choice -> choice.choices().pace()));
        return subjects.stream()
                .filter(each -> chosen.getOrDefault(each, MailChoices.USUAL.pace()).isAtOnce(news))
                .toList();
    }

    /** Whether somebody wants e-mails about requests at all. */
    boolean wantsDigest(String subject) {
        MailChoice choice = findById(subject);
        return choice == null || choice.choices().wants(MailKind.DIGEST, null);
    }

    /** Those among these people who chose measures for a daily e-mail, with what they chose. */
    Map<String, MailChoices> daily(Collection<String> subjects) {
        return list("daily and subject in ?1", subjects).stream()
                .filter(choice -> !choice.choices().keyIndicators().isEmpty())
                .collect(Collectors.toMap(MailChoice::subject, MailChoice::choices));
    }
}
