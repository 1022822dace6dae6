package org.scrutineer.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Role;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.mail.Unsubscribe.Wish;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** Each person chooses for themselves, signed in or by the link in an e-mail. */
@ApplicationScoped
public class MailChoiceService {

    /** To whom the e-mail of each morning is offered. */
    public static final Set<Role> DAILY_FOR = EnumSet.of(Role.CHAIR, Role.CABINET_MEMBER);

    private final MailChoiceRepository repository;
    private final IndicatorRepository indicators;
    private final Locks locks;
    private final AuditLog audit;
    private final Caller caller;

    MailChoiceService(
            MailChoiceRepository repository,
            IndicatorRepository indicators,
            Locks locks,
            AuditLog audit,
            Caller caller) {
        this.repository = repository;
        this.indicators = indicators;
        this.locks = locks;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * What somebody has chosen.
     *
     * @param version 0 for those who never chose
     */
    record Chosen(MailChoices choices, int version) {}

    Chosen of(String subject) {
        MailChoice choice = repository.findById(subject);
        return choice == null
                ? new Chosen(MailChoices.USUAL, 0)
                : new Chosen(choice.choices(), choice.version() + 1);
    }

    @Transactional
    Chosen put(MailChoices choices, Precondition precondition) {
        String subject = caller.subject();
        hold(subject);
        Chosen before = of(subject);
        precondition.check(before.version());
        check(choices.keyIndicators(), before.choices().keyIndicators());
        MailChoice choice = repository.findById(subject);
        if (choice == null) {
            repository.persist(new MailChoice(subject, choices));
        } else {
            choice.choose(choices);
        }
        repository.flush();
        audit.record("mail-choices-made", "person", subject, Map.of("choices", choices));
        return of(subject);
    }

    /** Switches off what a signed link is for. Done before, it does nothing. */
    @Transactional
    void unsubscribe(Wish wish) {
        hold(wish.recipient());
        MailChoice choice = repository.findById(wish.recipient());
        MailChoices before = choice == null ? MailChoices.USUAL : choice.choices();
        if (!before.wants(wish.kind(), wish.scorecard()) || !wish.kind().canBeSwitchedOff()) {
            return;
        }
        if (choice == null) {
            choice = new MailChoice(wish.recipient(), before);
            repository.persist(choice);
        }
        choice.switchOff(wish.kind(), wish.scorecard());
        repository.flush();
        audit.record(
                "unsubscribed",
                "person",
                wish.recipient(),
                Map.of(
                        "kind",
                        wish.kind(),
                        "scorecard",
                        wish.scorecard() == null ? "" : wish.scorecard(),
                        "by",
                        "the link in an e-mail"));
    }

    private void hold(String subject) {
        locks.hold("mail choices " + subject);
    }

    /**
     * @param before may stay chosen when it is hidden meanwhile: whoever chose it knows of it
     */
    private void check(List<String> chosen, List<String> before) {
        List<Place> places = new ArrayList<>();
        List<String> known = indicators.knownTo(chosen);
        for (int i = 0; i < chosen.size(); i++) {
            String pointer = "/keyIndicators/" + i;
            if (!known.contains(chosen.get(i)) && !before.contains(chosen.get(i))) {
                places.add(Place.inBody(pointer, "is not an indicator here"));
            } else if (chosen.indexOf(chosen.get(i)) < i) {
                places.add(Place.inBody(pointer, "is chosen twice"));
            }
        }
        ProblemException.refuse(places);
    }
}
