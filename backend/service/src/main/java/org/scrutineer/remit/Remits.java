package org.scrutineer.remit;

import jakarta.enterprise.context.RequestScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.scrutineer.access.Caller;
import org.scrutineer.directory.Committee;
import org.scrutineer.directory.Committees;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.remit.RemitRepository.Said;
import org.scrutineer.remit.RemitView.Framework;
import org.scrutineer.remit.RemitView.Inspected;
import org.scrutineer.remit.RemitView.Measure;
import org.scrutineer.remit.RemitView.Series;

/** What falls under which committee, for whoever is calling. */
@RequestScoped
class Remits {

    private static final int UNSAID = 0;

    private final RemitRepository remits;
    private final Committees committees;
    private final Caller caller;

    Remits(RemitRepository remits, Committees committees, Caller caller) {
        this.remits = remits;
        this.committees = committees;
        this.caller = caller;
    }

    /**
     * @throws ProblemException 404 where nobody sits on such a committee
     */
    Committee find(String code) {
        return committees.find(code).orElseThrow(ProblemException::notFound);
    }

    RemitView.All all() {
        return new RemitView.All(
                views(committees.all()), remits.uncovered(), remits.themesToChoose());
    }

    RemitView of(Committee committee) {
        return views(List.of(committee)).getFirst();
    }

    int version(Committee committee) {
        Said said = remits.said().get(committee.path());
        return said == null ? UNSAID : said.version();
    }

    /** Those that the caller sits on first: a member opens these at their own. */
    private List<RemitView> views(List<Committee> of) {
        Map<String, Said> said = remits.said();
        Map<String, List<String>> themes = remits.themes();
        Map<String, List<Series>> series = remits.series();
        Map<String, List<Framework>> frameworks = remits.frameworks();
        Map<String, List<Measure>> measures = remits.measures();
        Map<String, List<Inspected>> inspections = remits.inspections();
        return of.stream()
                .map(
                        each -> {
                            String path = each.path();
                            Said by = said.get(path);
                            return new RemitView(
                                    each.code(),
                                    each.title(),
                                    caller.committees().contains(path),
                                    themes.getOrDefault(path, List.of()),
                                    series.getOrDefault(path, List.of()),
                                    frameworks.getOrDefault(path, List.of()),
                                    measures.getOrDefault(path, List.of()),
                                    inspections.getOrDefault(path, List.of()),
                                    by == null ? null : by.changedName(),
                                    by == null ? null : by.changedAt());
                        })
                .sorted(
                        Comparator.comparing((RemitView each) -> !each.mine())
                                .thenComparing(RemitView::title)
                                .thenComparing(RemitView::committee))
                .toList();
    }
}
