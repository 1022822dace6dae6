package org.scrutineer.edition.document;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A comparator group's members one by one, in the period of the council's latest figure. */
public record GroupFigures(String group, String name, List<Member> members) {

    /**
     * One member's figure.
     *
     * @param problem what is known to be wrong with it; null when nothing is
     */
    public record Member(
            String area,
            String name,
            @Nullable String closeness,
            String display,
            @Nullable BigDecimal value,
            @Nullable ProblemNote problem) {}
}
