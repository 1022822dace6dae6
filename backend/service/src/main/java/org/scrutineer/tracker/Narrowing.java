package org.scrutineer.tracker;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    String condition() {
        StringBuilder condition = new StringBuilder("true");
        if (committee != null) {
            condition.append(" and :committee = any(t.committees)");
        }
        if (allMembers) {
            condition.append(" and cardinality(t.committees) = 0");
        }
        if (from != null) {
            condition.append(" and t.began_on >= :from");
        }
        if (to != null) {
            condition.append(" and t.began_on <= :to");
        }
        if (kind != null) {
            condition.append(" and t.kind = :kind");
        }
        if (standing != null) {
            condition.append(" and ").append(standing.condition());
        }
        return condition.toString();
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        if (committee != null) {
            parameters.put("committee", committee.path());
        }
        if (from != null) {
            parameters.put("from", from);
        }
        if (to != null) {
            parameters.put("to", to);
        }
        if (kind != null) {
            parameters.put("kind", kind.name());
        }
        return parameters;
    }
}
