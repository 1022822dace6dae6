package org.scrutineer.ingest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scrutineer.http.Code;
import org.scrutineer.ingest.FigureBatch.Item;
import org.scrutineer.ingest.FigureBatch.Recorded;
import org.scrutineer.load.LoadKind;
import org.scrutineer.periodvalue.Confirmed;
import org.scrutineer.periodvalue.FiguresToConfirm;
import org.scrutineer.periodvalue.PeriodValueRecording;
import org.scrutineer.periodvalue.PeriodValueView;
import org.scrutineer.periodvalue.ValueStatus;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.problem.ProblemType;

/** Confirms what lead officers recorded: the same figure, confirmed, as its next revision. */
@ApplicationScoped
public class ConfirmedFigures {

    private static final String REASON = "Confirmed by the performance team";

    private final FiguresToConfirm toConfirm;
    private final PeriodValueBatch batch;

    ConfirmedFigures(FiguresToConfirm toConfirm, PeriodValueBatch batch) {
        this.toConfirm = toConfirm;
        this.batch = batch;
    }

    /** Which figures, as far as they were seen. */
    public record Names(@NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Name> items) {}

    /** One figure and the revision of it that was seen. */
    public record Name(
            @NotNull @Code String indicator,
            @NotNull @Code String area,
            @NotNull @Code String period,
            @NotNull @Min(1) @Max(1_000_000) Integer revision) {

        String key() {
            return String.join(" ", indicator, area, period);
        }
    }

    /** How many were confirmed. */
    public record Count(int confirmed) {}

    /**
     * Confirms them all, or fails having changed nothing: with 409 and those that do not wait for
     * it, or with 412 and those that somebody has changed since they were seen.
     */
    @Transactional
    public Count confirm(Names names) {
        Map<String, PeriodValueView> waiting =
                toConfirm
                        .named(
                                each(names, Name::indicator),
                                each(names, Name::area),
                                each(names, Name::period))
                        .stream()
                        .collect(
                                Collectors.toMap(
                                        ConfirmedFigures::key, Function.identity(), (a, b) -> a));
        List<Place> others = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < names.items().size(); i++) {
            Name name = names.items().get(i);
            PeriodValueView value = waiting.get(name.key());
            if (value == null) {
                others.add(
                        Place.inBody(
                                "/items/" + i,
                                "%s, %s does not wait to be confirmed"
                                        .formatted(name.indicator(), name.period())));
            } else {
                items.add(item(name, value));
            }
        }
        if (!others.isEmpty()) {
            throw ProblemException.at(
                    ProblemType.CONFLICT,
                    "Nothing was confirmed. Read the figures named below again.",
                    others);
        }
        Recorded recorded =
                batch.record(
                        new FigureBatch(items), Confirmed.of(List.of()), LoadKind.CONFIRMATION);
        return new Count(recorded.revised());
    }

    private static Item item(Name name, PeriodValueView value) {
        return new Item(
                name.indicator(),
                name.area(),
                name.period(),
                name.revision(),
                new PeriodValueRecording(
                        value.value(),
                        value.numerator(),
                        value.denominator(),
                        value.symbol(),
                        ValueStatus.CONFIRMED,
                        value.note(),
                        value.source(),
                        REASON));
    }

    private static String key(PeriodValueView value) {
        return String.join(" ", value.indicator(), value.area(), value.period());
    }

    private static String[] each(Names names, Function<Name, String> what) {
        return names.items().stream().map(what).toArray(String[]::new);
    }
}
