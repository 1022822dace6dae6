package org.scrutineer.disclosure;

import java.time.LocalDate;

/** Where a figure stands, whichever revision of it. */
public record FigurePlace(String indicator, String area, LocalDate firstDay, LocalDate lastDay) {

    boolean covers(FigurePlace part) {
        return !part.firstDay.isBefore(firstDay) && !part.lastDay.isAfter(lastDay);
    }
}
