package org.scrutineer.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Query;
import java.util.Collections;

/**
 * The one place that decides who may see what. An object is asked about with a method; a list is
 * filtered in SQL by the same rule, so that nothing hidden is counted, paged over or found.
 */
@RequestScoped
public class Visibility {

    /**
     * The rule for rows of {@code edition e} joined to {@code scorecard s}; bind with {@link
     * #bind}. A scorecard as such follows {@link #SCORECARD}.
     */
    public static final String EDITION =
            "(:seesDrafts or e.state = 'PUBLISHED') and (:seesEveryAudience or s.audience <> 'COMMITTEES' or s.committees && cast(:committees as text[]))";

    /** The rule for rows of {@code scorecard s}. */
    public static final String SCORECARD =
            "(:seesEveryAudience or s.audience <> 'COMMITTEES' or s.committees && cast(:committees as text[]))";

    private final Caller caller;

    Visibility(Caller caller) {
        this.caller = caller;
    }

    public boolean seesAudience(Audience audience) {
        return caller.may(Permission.EDITIONS_READ_EVERY_AUDIENCE)
                || audience.kind() != Audience.Kind.COMMITTEES
                || !Collections.disjoint(audience.committees(), caller.committees());
    }

    public boolean seesEdition(boolean published, Audience audience) {
        return (published || seesDrafts()) && seesAudience(audience);
    }

    public boolean seesDrafts() {
        return caller.may(Permission.EDITIONS_READ_UNPUBLISHED);
    }

    public boolean seesUnpublishedFigures() {
        return caller.may(Permission.FIGURES_READ_UNPUBLISHED);
    }

    /** Binds what {@link #EDITION} needs. */
    public void bind(Query query) {
        query.setParameter("seesDrafts", seesDrafts());
        bindAudience(query);
    }

    /** Binds what {@link #SCORECARD} needs. */
    public void bindAudience(Query query) {
        query.setParameter(
                "seesEveryAudience", caller.may(Permission.EDITIONS_READ_EVERY_AUDIENCE));
        query.setParameter("committees", caller.committees().toArray(String[]::new));
    }
}
