package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.scrutineer.annualreport.AnnualReport;
import org.scrutineer.annualreport.AnnualReportMove;
import org.scrutineer.annualreport.AnnualReportService;
import org.scrutineer.annualreport.NewAnnualReport;
import org.scrutineer.annualreport.Section;
import org.scrutineer.annualreport.SectionPart;
import org.scrutineer.annualreport.TakenStep;
import org.scrutineer.annualreport.YearKind;

/** Steps of the demonstration's examples on the report of a scorecard's year. */
@ApplicationScoped
class ExampleAnnualReports {

    private final AnnualReportService reports;

    ExampleAnnualReports(AnnualReportService reports) {
        this.reports = reports;
    }

    /** About a scorecard, a kind of year and a year. */
    void open(ExampleStep step) {
        List<String> about = step.words("about");
        AnnualReport report =
                reports.open(
                        new NewAnnualReport(
                                about.get(0), YearKind.valueOf(about.get(1)), about.get(2)));
        step.makes(report.reference(), report::version);
    }

    /** About a theme or a measure, or about nothing. */
    void write(ExampleStep step) {
        reports.write(
                step.it().reference(),
                new Section(
                        step.row().value("kind", SectionPart.class),
                        step.row().optional("about"),
                        step.text()),
                step.it().asItIs());
    }

    void take(ExampleStep step) {
        reports.take(
                step.it().reference(),
                new TakenStep(
                        step.row().value("kind", AnnualReportMove.class),
                        step.row().optional("text")),
                step.it().asItIs());
    }
}
