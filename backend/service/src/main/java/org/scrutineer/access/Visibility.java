package org.scrutineer.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.Query;
import java.util.Collection;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

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
            "(:seesDrafts or e.state = 'PUBLISHED') and (:seesEveryAudience or s.audience = 'PUBLIC' or :seesMembers and (s.audience = 'ALL_MEMBERS' or s.committees && cast(:committees as text[])))";

    /** The rule for rows of {@code scorecard s}. */
    public static final String SCORECARD =
            "(:seesEveryAudience or s.audience = 'PUBLIC' or :seesMembers and (s.audience = 'ALL_MEMBERS' or s.committees && cast(:committees as text[])))";

    /**
     * Whether the caller sees what {@code scorecard s} shows as exempt from publication; bind with
     * {@link #bind}.
     */
    public static final String EXEMPT =
            "(:seesDrafts or s.exempt_committees && cast(:committees as text[]))";

    /**
     * The rule for rows of {@code general_query q}: they are between who asked and governance, but
     * for answers given to all; bind with {@link #bindQueries}.
     */
    public static final String QUERY =
            "(:seesEveryQuery or q.raised_by = :me or q.given_to = 'ALL_MEMBERS')";

    private final Caller caller;

    Visibility(Caller caller) {
        this.caller = caller;
    }

    public boolean seesAudience(Audience audience) {
        return caller.viewer().seesAudience(audience);
    }

    public boolean seesEdition(boolean published, Audience audience) {
        return (published || seesDrafts()) && seesAudience(audience);
    }

    /** Whether what the caller reads may be kept by a cache that others share. */
    public boolean isForEveryone() {
        return caller.isVisitor();
    }

    /**
     * What a caller is told of what is not there for them. A visitor is asked to sign in, whether
     * it is there for others or for nobody.
     */
    public ProblemException absent() {
        return caller.isVisitor()
                ? ProblemException.of(
                        ProblemType.NOT_SIGNED_IN,
                        "Sign in to see what is published to you. Without a sign-in only what is public is here.")
                : ProblemException.notFound();
    }

    public boolean seesDrafts() {
        return caller.viewer().seesDrafts();
    }

    /** Whether the caller sees what a scorecard with these exempt committees shows as exempt. */
    public boolean seesExempt(Collection<String> exemptCommittees) {
        return caller.viewer().seesExempt(exemptCommittees);
    }

    public boolean seesUnpublishedFigures() {
        return caller.may(Permission.FIGURES_READ_UNPUBLISHED);
    }

    /** Whether the caller sees written answers before they are given. */
    public boolean seesAnswerDrafts() {
        return caller.may(Permission.REQUESTS_ANSWER) || caller.may(Permission.ANSWERS_AGREE);
    }

    /** Whether the caller reads what every member asks governance. */
    public boolean seesEveryQuery() {
        return caller.may(Permission.REQUESTS_TRIAGE);
    }

    /** Binds what {@link #QUERY} needs. */
    public void bindQueries(Query query) {
        query.setParameter("seesEveryQuery", seesEveryQuery()).setParameter("me", caller.subject());
    }

    /** Binds who asks, for the answers that are given to those who asked. */
    public void bindAnswers(Query query) {
        query.setParameter("me", caller.subject());
    }

    /** Binds what {@link #EDITION} and {@link #EXEMPT} need. */
    public void bind(Query query) {
        query.setParameter("seesDrafts", seesDrafts());
        bindAudience(query);
    }

    /**
     * Binds the same for a member who sits on this committee and on no other: what they see,
     * everybody on it sees.
     */
    public static void bindForMemberOf(Query query, String committee) {
        query.setParameter("seesDrafts", false)
                .setParameter("seesEveryAudience", false)
                .setParameter("seesMembers", true)
                .setParameter("committees", new String[] {committee});
    }

    /** Binds what {@link #SCORECARD} needs. */
    public void bindAudience(Query query) {
        query.setParameter(
                "seesEveryAudience", caller.may(Permission.EDITIONS_READ_EVERY_AUDIENCE));
        query.setParameter("seesMembers", caller.may(Permission.EDITIONS_READ));
        query.setParameter("committees", caller.committees().toArray(String[]::new));
    }
}
