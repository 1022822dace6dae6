package org.scrutineer.access;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** One caller, as far as it decides what may be seen: the rules of {@link Visibility} in Java. */
public record Viewer(Set<Permission> permissions, List<String> committees) {

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public boolean seesDrafts() {
        return may(Permission.EDITIONS_READ_UNPUBLISHED);
    }

    public boolean seesAudience(Audience audience) {
        return may(Permission.EDITIONS_READ_EVERY_AUDIENCE)
                || switch (audience.kind()) {
                    case PUBLIC -> true;
                    case ALL_MEMBERS -> may(Permission.EDITIONS_READ);
                    case COMMITTEES -> may(Permission.EDITIONS_READ) && isIn(audience.committees());
                };
    }

    /** Whether the caller sees what a scorecard with these exempt committees shows as exempt. */
    public boolean seesExempt(Collection<String> exemptCommittees) {
        return seesDrafts() || isIn(exemptCommittees);
    }

    private boolean isIn(Collection<String> any) {
        return !Collections.disjoint(any, committees);
    }
}
