package org.scrutineer.pack;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.edition.document.EditionDocument;
import org.scrutineer.edition.document.Measure;
import org.scrutineer.edition.document.MeasureDocument;
import org.scrutineer.glossary.GlossaryTerm;

/**
 * All that the files of an edition are made from: its frozen documents, in the scorecard's order,
 * and the glossary. Nothing in a file comes from anywhere else.
 */
record Pack(EditionDocument edition, List<MeasureDocument> measures, List<GlossaryTerm> glossary) {

    /** What the edition shows and when, for titles and names. */
    String title() {
        return "%s, %s".formatted(edition.title(), edition.period().label());
    }

    Stream<Measure> rows() {
        return edition.themes().stream().flatMap(theme -> theme.measures().stream());
    }

    Map<String, MeasureDocument> byIndicator() {
        return measures.stream()
                .collect(Collectors.toMap(each -> each.measure().indicator(), Function.identity()));
    }

    /** Documents frozen by earlier versions lack what was added since. */
    static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
