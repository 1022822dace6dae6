package org.scrutineer.annualreport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;

/** Annual reports as people are told of them, whoever is calling. */
@ApplicationScoped
public class AnnualReportsToTell {

    private final EntityManager database;

    AnnualReportsToTell(EntityManager database) {
        this.database = database;
    }

    private record Row(
            long id, String title, YearKind yearKind, String yearCode, AnnualReportState state) {}

    /**
     * One of them.
     *
     * @param words such as "Council Plan, 2024-25"
     */
    public record AnnualReportToTell(String reference, String words, AnnualReportState state) {}

    public AnnualReportToTell get(long id) {
        Row row =
                Rows.of(
                                Row.class,
                                database.createNativeQuery(
                                        "select o.id, s.title, o.year_kind, o.year_code, o.state from annual_report o join scorecard s on s.code = o.scorecard_code where o.id = :id"))
                        .setParameter("id", id)
                        .getSingleResult();
        return new AnnualReportToTell(
                Reference.ANNUAL_REPORT.of(row.id()),
                "%s, %s"
                        .formatted(
                                row.title(),
                                row.yearKind().year(row.yearCode()).orElseThrow().label()),
                row.state());
    }
}
