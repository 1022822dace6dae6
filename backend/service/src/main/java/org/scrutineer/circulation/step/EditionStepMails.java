package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import org.scrutineer.access.Permission;
import org.scrutineer.circulation.Circular;
import org.scrutineer.circulation.Circular.Message;
import org.scrutineer.circulation.Circular.Way;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingRepository;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.edition.life.EditionSteps.StepKind;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.MailKind;
import org.scrutineer.scorecard.EditionState;

/**
 * Tells of an edition that has come into other hands: the board of what was submitted, officers of
 * what was approved or held back, and whoever submitted it of what came back.
 */
@ApplicationScoped
class EditionStepMails {

    private final PersonRepository people;
    private final TellingRepository tellings;
    private final Circular circular;

    EditionStepMails(PersonRepository people, TellingRepository tellings, Circular circular) {
        this.people = people;
        this.tellings = tellings;
        this.circular = circular;
    }

    /** Of what has gone on since, nobody need hear. */
    @Transactional(Transactional.TxType.MANDATORY)
    TellingResult write(Telling telling) {
        StepKind step = StepKind.valueOf(Objects.requireNonNull(telling.step()));
        return stateAfter(step).name().equals(tellings.stateOfEdition(telling))
                ? circular.tell(telling, message(step, telling), recipients(step, telling))
                : TellingResult.SUPERSEDED;
    }

    private static EditionState stateAfter(StepKind step) {
        return switch (step) {
            case SUBMITTED -> EditionState.SUBMITTED;
            case RETURNED -> EditionState.DRAFT;
            default -> EditionState.APPROVED;
        };
    }

    private List<String> recipients(StepKind step, Telling telling) {
        return switch (step) {
            case SUBMITTED -> people.allowed(Permission.EDITIONS_APPROVE);
            case RETURNED -> {
                List<String> preparing = people.allowed(Permission.EDITIONS_PREPARE);
                yield telling.to() != null && preparing.contains(telling.to())
                        ? List.of(telling.to())
                        : preparing;
            }
            default -> people.allowed(Permission.EDITIONS_PUBLISH);
        };
    }

    private static Message message(StepKind step, Telling telling) {
        String edition = telling.edition().words();
        String by = telling.byName();
        return switch (step) {
            case SUBMITTED ->
                    message(
                            telling,
                            "For the board: " + edition,
                            "%s has submitted the edition %s. Read it, then approve it or send it back with a reason."
                                    .formatted(by, edition),
                            "You get this because you approve editions.");
            case RETURNED ->
                    message(
                            telling,
                            "Sent back: " + edition,
                            "%s has sent back the edition %s. Put it right and submit it again."
                                    .formatted(by, edition),
                            "You get this because you prepare this edition.");
            case APPROVED ->
                    message(
                            telling,
                            "Approved: " + edition,
                            "%s has approved the edition %s. It can be published, at once or at a set time."
                                    .formatted(by, edition),
                            "You get this because you publish editions.");
            default ->
                    message(
                            telling,
                            "Held back: " + edition,
                            "The edition %s was not published at its set time.".formatted(edition),
                            "You get this because you publish editions.");
        };
    }

    private static Message message(Telling telling, String line, String text, String why) {
        return new Message(
                MailKind.EDITION_STEP,
                Confidentiality.UNPUBLISHED,
                line,
                text,
                telling.reason() == null ? "" : telling.reason(),
                new Way("Go to the edition", telling.edition().path()),
                why);
    }
}
