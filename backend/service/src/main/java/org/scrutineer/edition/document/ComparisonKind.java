package org.scrutineer.edition.document;

import org.scrutineer.area.Area;

/** What the council's figure is set beside. */
public enum ComparisonKind {
    GROUP,
    REGION,
    COUNTRY,
    COUNCIL;

    public static ComparisonKind of(Area.Kind kind) {
        return switch (kind) {
            case REGION -> REGION;
            case COUNTRY -> COUNTRY;
            case COUNCIL, LOCALITY -> COUNCIL;
        };
    }
}
