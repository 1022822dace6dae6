package org.scrutineer.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.period.YearType;

/**
 * The measures of the Department for Education's Local Authority Interactive Tool, by the short
 * names that its table has.
 */
@ApplicationScoped
public class LaitMeasures {

    private final PresetList list;

    LaitMeasures(PresetList list) {
        this.list = list;
    }

    /**
     * Which measure here is the tool's: the one that was picked from its list, or the only one of
     * its name.
     */
    public Optional<Indicator> here(String shortName, Collection<Indicator> indicators) {
        PresetIndicator preset = list.ofShortName(shortName);
        if (preset == null) {
            return Optional.empty();
        }
        Optional<Indicator> picked =
                indicators.stream().filter(each -> each.code().equals(preset.code())).findFirst();
        List<Indicator> named =
                indicators.stream()
                        .filter(
                                each ->
                                        Stream.of(preset.title(), preset.chartTitle())
                                                .map(LaitMeasures::folded)
                                                .anyMatch(folded(each.title())::equals))
                        .toList();
        return picked.or(
                () -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }

    /** In which kind of year the tool counts it; null where its list does not say. */
    public @Nullable YearType yearType(String shortName) {
        PresetIndicator preset = list.ofShortName(shortName);
        return preset == null ? null : preset.yearType();
    }

    private static String folded(String title) {
        return title.strip().replaceAll("\\s+", " ").replace('’', '\'').toLowerCase(Locale.ROOT);
    }
}
