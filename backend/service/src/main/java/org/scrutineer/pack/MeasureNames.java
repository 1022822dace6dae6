package org.scrutineer.pack;

import org.scrutineer.edition.document.Measure;

/** How a part of a pack names a measure: as a link to its trend where that is in the pack. */
interface MeasureNames {

    Object of(Measure measure);

    static MeasureNames linked(Markup markup) {
        return measure -> MeasurePages.link(markup, measure);
    }

    static MeasureNames plain() {
        return Measure::title;
    }
}
