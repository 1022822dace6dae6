package org.scrutineer.annualreport;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What officers wrote in a report, by its place. */
record Sections(List<Section> written) {

    /** Null where nothing is written. */
    @Nullable String at(SectionPart part, @Nullable String of) {
        return written.stream()
                .filter(each -> each.isAt(part, of))
                .map(Section::text)
                .findFirst()
                .orElse(null);
    }
}
