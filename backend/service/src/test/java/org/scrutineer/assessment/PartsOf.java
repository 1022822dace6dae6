package org.scrutineer.assessment;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.scrutineer.assessment.Comparators.Parts;

/**
 * What a region or the nation is made of, from the figures of its areas; null where one has none.
 */
final class PartsOf {

    private PartsOf() {}

    static Parts parts(Collection<BigDecimal> figures) {
        List<BigDecimal> known = figures.stream().filter(Objects::nonNull).sorted().toList();
        return new Parts(
                figures.size(),
                known.size(),
                known.isEmpty() ? null : known.getFirst(),
                known.isEmpty() ? null : known.getLast());
    }
}
