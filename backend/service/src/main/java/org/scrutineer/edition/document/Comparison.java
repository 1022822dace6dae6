package org.scrutineer.edition.document;

import org.jspecify.annotations.Nullable;
import org.scrutineer.area.Area;
import org.scrutineer.assessment.Standing;

/** How the council stands beside another area in the same period. */
public record Comparison(
        String area,
        String name,
        Area.Kind kind,
        @Nullable Point point,
        Standing.Code standing,
        String text) {}
