package org.scrutineer.edition.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Standing;

/** What must be known where a row speaks of more than one group of neighbours. Pure. */
final class NeighbourNotes {

    private NeighbourNotes() {}

    /**
     * @param others what the council is set beside, shown or only referred to by its target
     * @param standings against each of them, in their order
     * @param referred the code of what the target refers to; null when it stands alone
     */
    static List<String> of(
            List<ComparisonWriter> others, List<Standing> standings, @Nullable String referred) {
        List<String> notes = new ArrayList<>();
        ComparisonWriter aim = first(others, each -> each.code().equals(referred));
        ComparisonWriter beside =
                first(others, each -> each.isShown() && !each.code().equals(referred));
        if (aim != null && beside != null && !aim.isShown()) {
            notes.add(
                    "The target goes by %s, the comparison by %s."
                            .formatted(aim.name(), beside.name()));
        }
        ComparisonWriter better = with(Standing.Code.BETTER, others, standings);
        ComparisonWriter worse = with(Standing.Code.WORSE, others, standings);
        if (better != null && worse != null) {
            notes.add(
                    "Better than %s but worse than %s: it depends on which neighbours are chosen."
                            .formatted(better.name(), worse.name()));
        }
        return notes;
    }

    private static @Nullable ComparisonWriter first(
            List<ComparisonWriter> others, Predicate<ComparisonWriter> wanted) {
        return others.stream()
                .filter(ComparisonWriter::isGroup)
                .filter(wanted)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable ComparisonWriter with(
            Standing.Code code, List<ComparisonWriter> others, List<Standing> standings) {
        return IntStream.range(0, others.size())
                .filter(i -> others.get(i).isGroup() && standings.get(i).code() == code)
                .mapToObj(others::get)
                .findFirst()
                .orElse(null);
    }
}
