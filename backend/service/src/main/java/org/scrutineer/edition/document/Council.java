package org.scrutineer.edition.document;

import org.scrutineer.area.AreaName;

/** The council that the figures are of. */
public record Council(String code, String name) {

    public static Council of(AreaName from) {
        return new Council(from.code(), from.name());
    }
}
