package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.demo.DemoFile.Row;
import org.scrutineer.http.ETag;
import org.scrutineer.http.Precondition;
import org.scrutineer.statutoryreturn.ReturnDefinition;
import org.scrutineer.statutoryreturn.ReturnDefinition.Round;
import org.scrutineer.statutoryreturn.ReturnView;
import org.scrutineer.statutoryreturn.StatutoryReturnRepository;
import org.scrutineer.statutoryreturn.StatutoryReturnService;

/** Says of the preset returns which measures come from them, and the days that are published. */
@ApplicationScoped
class DemonstrationReturns {

    private static final int AS_PRESET = 0;

    private final StatutoryReturnRepository returns;
    private final StatutoryReturnService service;
    private final Clock clock;

    DemonstrationReturns(
            StatutoryReturnRepository returns, StatutoryReturnService service, Clock clock) {
        this.returns = returns;
        this.service = service;
        this.clock = clock;
    }

    void load() {
        List<Row> measures = new DemoFile("statutory-return-measures.csv").rows();
        List<Row> rounds = new DemoFile("statutory-return-rounds.csv").rows();
        returns.all(null).stream()
                .filter(each -> !of(each, measures).isEmpty())
                .forEach(
                        each ->
                                service.put(
                                        each.code(),
                                        new ReturnDefinition(
                                                each.title(),
                                                each.collects(),
                                                each.sourceName(),
                                                each.sourceUrl(),
                                                of(each, measures).stream()
                                                        .map(row -> row.text("indicator"))
                                                        .toList(),
                                                of(each, rounds).stream()
                                                        .map(this::round)
                                                        .toList()),
                                        new Precondition(ETag.of(AS_PRESET))));
    }

    /** A demonstration may start at another time: nothing was sent before it was due. */
    private Round round(Row row) {
        LocalDate due = LocalDate.parse(row.text("dueOn"));
        boolean passed = !due.isAfter(LocalDate.now(clock));
        return new Round(
                row.text("code"),
                LocalDate.parse(row.text("firstDay")),
                LocalDate.parse(row.text("lastDay")),
                due,
                day(row.optional("finalOn")),
                passed && row.text("sent").equals("yes"),
                null);
    }

    private static List<Row> of(ReturnView from, List<Row> rows) {
        return rows.stream().filter(row -> row.text("return").equals(from.code())).toList();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
