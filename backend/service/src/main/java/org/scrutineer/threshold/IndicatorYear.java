package org.scrutineer.threshold;

import org.scrutineer.period.Year;

/** An indicator in one of its years. */
public record IndicatorYear(String indicator, Year year) {}
