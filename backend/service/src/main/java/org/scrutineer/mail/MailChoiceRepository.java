package org.scrutineer.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class MailChoiceRepository implements PanacheRepositoryBase<MailChoice, String> {

    /**
     * Those among these people who want e-mails of this kind.
     *
     * @param scorecard which they are about; null where they are about none
     */
    public List<String> wanting(
            Collection<String> subjects, MailKind kind, @Nullable String scorecard) {
        Map<String, MailChoices> chosen = chosen(subjects);
        return subjects.stream()
                .filter(each -> chosen.getOrDefault(each, MailChoices.USUAL).wants(kind, scorecard))
                .toList();
    }

    /** Those among these people to whom it is told at once, and not in the e-mail of the day. */
    public List<String> atOnce(Collection<String> subjects, boolean news) {
        Map<String, MailChoices> chosen = chosen(subjects);
        return subjects.stream()
                .filter(each -> chosen.getOrDefault(each, MailChoices.USUAL).pace().isAtOnce(news))
                .toList();
    }

    /** Of those who chose. */
    private Map<String, MailChoices> chosen(Collection<String> subjects) {
        return list("subject in ?1", subjects).stream()
                .collect(Collectors.toMap(MailChoice::subject, MailChoice::choices));
    }

    /** Whether somebody wants e-mails about requests at all. */
    public boolean wantsDigest(String subject) {
        MailChoice choice = findById(subject);
        return choice == null || choice.choices().wants(MailKind.DIGEST, null);
    }

    /**
     * The measures that those among these people chose for a daily e-mail who want one: none, of
     * those who never chose.
     */
    public Map<String, List<String>> daily(Collection<String> subjects) {
        Map<String, MailChoices> chosen = chosen(subjects);
        return subjects.stream()
                .distinct()
                .filter(
                        each ->
                                chosen.getOrDefault(each, MailChoices.USUAL)
                                        .wants(MailKind.KEY_INDICATORS, null))
                .collect(
                        Collectors.toMap(
                                each -> each,
                                each ->
                                        chosen.getOrDefault(each, MailChoices.USUAL)
                                                .keyIndicators()));
    }
}
