package org.scrutineer.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.SequencedSet;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Which e-mails somebody wants, and which measures the daily one is about. */
@Entity
@Table(name = "mail_choice")
class MailChoice {

    @Id private String subject;
    @Version private int version;
    private boolean publications;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] scorecardsOff;

    private boolean daily;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] keyIndicators;

    private boolean editionSteps;
    private boolean requestSteps;
    private boolean windowReminders;

    @Enumerated(EnumType.STRING)
    private MailPace pace;

    protected MailChoice() {}

    MailChoice(String subject, MailChoices choices) {
        this.subject = subject;
        choose(choices);
    }

    final void choose(MailChoices choices) {
        publications = choices.publications();
        scorecardsOff = choices.scorecardsOff().toArray(String[]::new);
        daily = choices.daily();
        keyIndicators = choices.keyIndicators().toArray(String[]::new);
        editionSteps = choices.editionSteps();
        requestSteps = choices.requestSteps();
        windowReminders = choices.windowReminders();
        pace = choices.pace();
    }

    /**
     * @param scorecard of which alone; null for kinds that are of none
     */
    void switchOff(MailKind kind, @Nullable String scorecard) {
        switch (kind) {
            case KEY_INDICATORS -> daily = false;
            case EDITION_STEP -> editionSteps = false;
            case REQUEST_STEP, RECOMMENDATION_STEP, QUERY_STEP, ACTION_STEP, CLINIC_TIMES, DIGEST ->
                    requestSteps = false;
            case WINDOW_CLOSING -> windowReminders = false;
            case SET_CHANGE -> publications = false;
            default -> {
                SequencedSet<String> off = new LinkedHashSet<>(List.of(scorecardsOff));
                off.add(Objects.requireNonNull(scorecard));
                scorecardsOff = off.toArray(String[]::new);
            }
        }
    }

    int version() {
        return version;
    }

    String subject() {
        return subject;
    }

    MailChoices choices() {
        return new MailChoices(
                publications,
                List.of(scorecardsOff),
                daily,
                List.of(keyIndicators),
                editionSteps,
                requestSteps,
                windowReminders,
                pace);
    }
}
