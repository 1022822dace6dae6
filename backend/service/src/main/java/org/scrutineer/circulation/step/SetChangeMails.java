package org.scrutineer.circulation.step;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.scrutineer.circulation.Circular;
import org.scrutineer.circulation.Circular.Message;
import org.scrutineer.circulation.Circular.Way;
import org.scrutineer.circulation.Telling;
import org.scrutineer.circulation.TellingResult;
import org.scrutineer.directory.PersonRepository;
import org.scrutineer.indicatorreview.ReviewsToTell;
import org.scrutineer.indicatorreview.ReviewsToTell.ReviewToTell;
import org.scrutineer.mail.Confidentiality;
import org.scrutineer.mail.MailKind;

/** Tells every member whom a scorecard is for, and the group, which measures it shows from when. */
@ApplicationScoped
class SetChangeMails {

    private final ReviewsToTell reviews;
    private final PersonRepository people;
    private final Circular circular;

    SetChangeMails(ReviewsToTell reviews, PersonRepository people, Circular circular) {
        this.reviews = reviews;
        this.people = people;
        this.circular = circular;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    TellingResult write(Telling telling) {
        ReviewToTell review = reviews.get(Objects.requireNonNull(telling.indicatorReview()));
        Set<String> to = new LinkedHashSet<>(people.members(review.audience()));
        to.addAll(review.group());
        return circular.tell(
                telling,
                new Message(
                        MailKind.SET_CHANGE,
                        Confidentiality.PUBLISHED,
                        "Other measures from %s: %s".formatted(review.from(), review.title()),
                        review.text(),
                        review.minute(),
                        new Way(
                                "See what was decided of each measure",
                                "/indicator-reviews/" + review.reference()),
                        "You get this because you read this scorecard."),
                to);
    }
}
