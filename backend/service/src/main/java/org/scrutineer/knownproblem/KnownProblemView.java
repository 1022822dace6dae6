package org.scrutineer.knownproblem;

import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Reference;

/**
 * A known problem on the wire.
 *
 * @param measures how many measures name its source
 */
public record KnownProblemView(
        String reference,
        String area,
        String areaName,
        String source,
        int year,
        String words,
        @Nullable String address,
        boolean leftOut,
        int measures) {

    record Row(
            long id,
            String areaCode,
            String areaName,
            String source,
            int firstYear,
            String words,
            @Nullable String address,
            boolean leftOut,
            int measures) {

        KnownProblemView view() {
            return new KnownProblemView(
                    Reference.KNOWN_PROBLEM.of(id),
                    areaCode,
                    areaName,
                    source,
                    firstYear,
                    words,
                    address,
                    leftOut,
                    measures);
        }
    }
}
