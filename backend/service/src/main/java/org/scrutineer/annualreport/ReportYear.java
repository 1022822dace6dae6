package org.scrutineer.annualreport;

import java.time.LocalDate;

/**
 * The year that a report is of.
 *
 * @param label such as "Financial year 2023-24"
 */
public record ReportYear(
        YearKind kind, String code, String label, LocalDate firstDay, LocalDate lastDay) {}
