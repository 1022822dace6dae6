package org.scrutineer.edition.reading;

import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.scrutineer.access.Permission;
import org.scrutineer.edition.reading.ThresholdPreviewBatch.Item;
import org.scrutineer.edition.reading.ThresholdPreviewBatch.Tried;
import org.scrutineer.edition.reading.ThresholdPreviews.Asked;
import org.scrutineer.http.Items;
import org.scrutineer.indicator.Indicator;
import org.scrutineer.indicator.IndicatorRepository;
import org.scrutineer.period.InvalidPeriod;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;
import org.scrutineer.threshold.ThresholdService;

/** What the targets of several indicators would rate, as somebody types them into a grid. */
@Path("/api/v1/threshold-previews")
public class ThresholdPreviewBatchResource {

    private final IndicatorRepository indicators;
    private final ThresholdService thresholds;
    private final ThresholdPreviews previews;

    ThresholdPreviewBatchResource(
            IndicatorRepository indicators,
            ThresholdService thresholds,
            ThresholdPreviews previews) {
        this.indicators = indicators;
        this.thresholds = thresholds;
        this.previews = previews;
    }

    @POST
    @PermissionsAllowed(Permission.WRITE_THRESHOLDS)
    @Transactional
    public Items<Tried> preview(@NotNull @Valid ThresholdPreviewBatch body) {
        List<Asked> asked = asked(body.items());
        List<List<Place>> wrong =
                thresholds.wrong(
                        asked.stream().map(Asked::indicator).toList(),
                        asked.stream().map(Asked::proposal).toList());
        List<Asked> fitting =
                IntStream.range(0, asked.size())
                        .filter(i -> wrong.get(i).isEmpty())
                        .mapToObj(asked::get)
                        .toList();
        Map<String, ThresholdPreview> rated =
                fitting.isEmpty() ? Map.of() : previews.of(fitting, 1);
        return new Items<>(
                IntStream.range(0, asked.size())
                        .mapToObj(
                                i -> {
                                    Asked each = asked.get(i);
                                    String code = each.indicator().code();
                                    return new Tried(
                                            code,
                                            each.year().code(),
                                            wrong.get(i),
                                            rated.get(code));
                                })
                        .toList());
    }

    private List<Asked> asked(List<Item> items) {
        Map<String, Indicator> known =
                indicators.namedTo(items.stream().map(Item::indicator).distinct().toList()).stream()
                        .collect(Collectors.toMap(Indicator::code, Function.identity()));
        List<Place> wrong = new ArrayList<>();
        List<Asked> asked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String place = "/items/" + i;
            Indicator indicator = known.get(item.indicator());
            if (indicator == null) {
                wrong.add(Place.inBody(place + "/indicator", "is not an indicator here"));
            } else if (!seen.add(item.indicator())) {
                wrong.add(Place.inBody(place + "/indicator", "stands here twice"));
            } else {
                try {
                    asked.add(new Asked(indicator, indicator.year(item.year()), item.proposal()));
                } catch (InvalidPeriod other) {
                    wrong.add(Place.inBody(place + "/year", other.getMessage()));
                }
            }
        }
        ProblemException.refuse(wrong);
        return asked;
    }
}
