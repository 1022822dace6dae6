package org.scrutineer.tracker;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Conditions;
import org.scrutineer.directory.Committee;

/**
 * What is asked for, for rows of {@code tracked t}; null is not narrowed.
 *
 * @param allMembers only what is on scorecards for all members, and so under no committee
 * @param from the first day on which something began, in London
 * @param to the last
 */
record Narrowing(
        @Nullable Committee committee,
        boolean allMembers,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Kind kind,
        @Nullable Standing standing) {

    Conditions conditions() {
        return new Conditions()
                .and(
                        ":committee = any(t.committees)",
                        "committee",
                        committee == null ? null : committee.path())
                .and("cardinality(t.committees) = 0", allMembers)
                .and("t.began_on >= :from", "from", from)
                .and("t.began_on <= :to", "to", to)
                .and("t.kind = :kind", "kind", kind)
                .and(standing == null ? "" : standing.condition(), standing != null);
    }
}
