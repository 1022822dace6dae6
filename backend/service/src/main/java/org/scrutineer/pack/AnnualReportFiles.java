package org.scrutineer.pack;

import static org.scrutineer.pack.Markup.with;

import java.util.stream.Stream;
import org.scrutineer.annualreport.AnnualReportDocument;
import org.w3c.dom.Document;

/** Writes an annual report for print, and as one page that needs no network. Pure. */
final class AnnualReportFiles {

    private AnnualReportFiles() {}

    private static String title(AnnualReportDocument report) {
        return "Annual report: %s, %s".formatted(report.title(), report.yearLabel());
    }

    static Document paper(AnnualReportDocument report) {
        Markup markup = new Markup();
        Paper paper = new Paper(markup);
        Signs signs = new Signs(markup);
        AnnualReportPages pages = new AnnualReportPages(markup, signs, report);
        String running =
                "%s \u00b7 %s%s"
                        .formatted(
                                report.council().name(),
                                title(report),
                                report.demonstration()
                                        ? " \u00b7 demonstration on published open data"
                                        : "");
        return paper.document(
                title(report),
                report.council().name(),
                report.purpose(),
                pages.parts().stream().map(each -> paper.bookmark(each.words(), each.id())),
                Stream.of(
                        markup.el("div", with("class", "running-title"), running),
                        markup.el("div", with("class", "running-key"), signs.key()),
                        markup.el("p", with("class", "council"), report.council().name()),
                        pages.body()));
    }

    static byte[] page(AnnualReportDocument report) {
        Markup markup = new Markup(Markup.Reader.BROWSER);
        AnnualReportPages pages = new AnnualReportPages(markup, new Signs(markup), report);
        OfflineShell shell =
                new OfflineShell(
                        markup,
                        title(report),
                        report.council().name(),
                        report.purpose(),
                        report.demonstration(),
                        null);
        return shell.write(
                pages.parts().stream().map(each -> shell.link(each.id(), each.words())),
                pages.body(),
                "It can be read without a network.");
    }
}
