package org.scrutineer.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.database.Locks;
import org.scrutineer.indicator.PresetChoice.Item;
import org.scrutineer.indicator.PresetChoice.Name;
import org.scrutineer.indicator.PresetChoice.Outcome;
import org.scrutineer.indicator.PresetChoice.View;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** Adds measures of the Department for Education's list to the catalogue. */
@ApplicationScoped
public class PresetService {

    private final PresetList list;
    private final IndicatorRepository indicators;
    private final IndicatorService service;
    private final Locks locks;

    PresetService(
            PresetList list,
            IndicatorRepository indicators,
            IndicatorService service,
            Locks locks) {
        this.list = list;
        this.indicators = indicators;
        this.service = service;
        this.locks = locks;
    }

    /** The list, with those of the catalogue that are the same. */
    List<View> all() {
        Catalogue catalogue = new Catalogue(indicators.all());
        return list.all().stream()
                .map(
                        each ->
                                new View(
                                        each.code(),
                                        each.title(),
                                        each.chartTitle(),
                                        each.topics(),
                                        each.definition(),
                                        each.polarity(),
                                        each.unit(),
                                        each.axis(),
                                        each.yearType(),
                                        each.yearWords(),
                                        each.sourceName(),
                                        each.sourceUrl(),
                                        catalogue.find(each)))
                .toList();
    }

    /**
     * Adds those that are not there, or fails with 422 having added none: with what is not in the
     * list, and what the list leaves open and nobody said.
     */
    @Transactional
    public Outcome add(PresetChoice choice) {
        // Of two that add the same measure, the second finds it there.
        locks.hold("preset indicators");
        Catalogue catalogue = new Catalogue(indicators.all());
        List<Place> wrong = new ArrayList<>();
        List<Name> there = new ArrayList<>();
        Map<String, IndicatorDefinition> added = new LinkedHashMap<>();
        for (int i = 0; i < choice.items().size(); i++) {
            Item item = choice.items().get(i);
            String place = "/items/" + i;
            PresetIndicator preset = list.find(item.code());
            if (preset == null) {
                wrong.add(Place.inBody(place + "/code", "is not in the Department's list"));
                continue;
            }
            Name known = catalogue.find(preset);
            if (known != null) {
                there.add(known);
                continue;
            }
            IndicatorDefinition definition = definition(preset, item, place, wrong);
            if (definition != null && added.put(preset.code(), definition) != null) {
                wrong.add(Place.inBody(place + "/code", "stands here twice"));
            }
        }
        ProblemException.refuse(wrong);
        if (!added.isEmpty()) {
            service.addAll(added);
        }
        return new Outcome(
                added.entrySet().stream()
                        .map(each -> new Name(each.getKey(), each.getValue().title()))
                        .toList(),
                there);
    }

    private static @Nullable IndicatorDefinition definition(
            PresetIndicator preset, Item item, String place, List<Place> wrong) {
        int before = wrong.size();
        var polarity = said(place + "/polarity", preset.polarity(), item.polarity(), wrong);
        var unit = said(place + "/unit", preset.unit(), item.unit(), wrong);
        var yearType = said(place + "/yearType", preset.yearType(), item.yearType(), wrong);
        return wrong.size() > before
                ? null
                : preset.definition(
                        Objects.requireNonNull(polarity),
                        Objects.requireNonNull(unit),
                        Objects.requireNonNull(yearType));
    }

    /** What the list says, or what somebody says where it says nothing. */
    private static <T> @Nullable T said(
            String place, @Nullable T listed, @Nullable T chosen, List<Place> wrong) {
        if (listed == null && chosen == null) {
            wrong.add(Place.inBody(place, "is needed: the Department's list does not say it"));
        }
        if (listed != null && chosen != null && !listed.equals(chosen)) {
            wrong.add(
                    Place.inBody(
                            place,
                            "is another in the Department's list: leave it out, and change the measure afterwards"));
        }
        return listed == null ? chosen : listed;
    }

    /** What is there already, by code and by title. */
    private static final class Catalogue {

        private final Map<String, Name> names = new HashMap<>();

        Catalogue(List<Indicator> indicators) {
            for (Indicator each : indicators) {
                Name name = new Name(each.code(), each.title());
                names.put("code " + each.code().toLowerCase(Locale.UK), name);
                names.putIfAbsent("title " + each.title().toLowerCase(Locale.UK), name);
            }
        }

        @Nullable Name find(PresetIndicator preset) {
            Name same = names.get("code " + preset.code().toLowerCase(Locale.UK));
            return same == null
                    ? names.get("title " + preset.title().toLowerCase(Locale.UK))
                    : same;
        }
    }
}
