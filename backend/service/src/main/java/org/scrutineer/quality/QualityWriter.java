package org.scrutineer.quality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.indicator.ServiceName;
import org.scrutineer.period.Days;
import org.scrutineer.quality.DataQuality.Count;
import org.scrutineer.quality.DataQuality.OfKind;
import org.scrutineer.quality.DataQuality.OfService;

/** Counts findings and lists those that are asked for. Pure. */
final class QualityWriter {

    /** More are counted and not listed. */
    static final int LISTED = 200;

    /** Asks for the measures that name no service. */
    private static final String NO_SERVICE = "none";

    private static final int WEEKS_BACK = 4;

    private QualityWriter() {}

    /**
     * What is to be listed; null asks for every one.
     *
     * @param explained whether those that were explained, or the others
     */
    record Asked(
            @Nullable FindingKind kind,
            @Nullable String service,
            @Nullable String measure,
            boolean explained) {

        boolean fits(Finding finding) {
            return (kind == null || finding.kind() == kind)
                    && (service == null
                            || service.equals(
                                    Objects.requireNonNullElse(finding.service(), NO_SERVICE)))
                    && (measure == null || finding.indicator().equals(measure))
                    && (finding.explained() != null) == explained;
        }
    }

    /**
     * @param trends what there was before, by service, that of measures that name none by ""
     */
    static DataQuality write(List<Finding> all, Asked asked, Map<String, List<Count>> trends) {
        List<Finding> found = all.stream().filter(asked::fits).toList();
        return new DataQuality(
                open(all),
                all.size() - open(all),
                kinds(all),
                services(all, trends),
                found.size(),
                found.stream().limit(LISTED).toList());
    }

    /** Every kind, with how many there are of it. */
    static List<OfKind> kinds(List<Finding> findings) {
        return Arrays.stream(FindingKind.values()).map(each -> ofKind(each, findings)).toList();
    }

    static int open(List<Finding> findings) {
        return (int) findings.stream().filter(each -> each.explained() == null).count();
    }

    private static OfKind ofKind(FindingKind kind, List<Finding> findings) {
        List<Finding> of = findings.stream().filter(each -> each.kind() == kind).toList();
        int open = open(of);
        return new OfKind(kind, kind.title(), kind.meaning(), open, of.size() - open);
    }

    /** By name; the measures that name none come last. */
    private static List<OfService> services(List<Finding> all, Map<String, List<Count>> trends) {
        Map<String, List<Finding>> named =
                all.stream()
                        .filter(each -> each.service() != null)
                        .collect(Collectors.groupingBy(Finding::service));
        List<Finding> unnamed = all.stream().filter(each -> each.service() == null).toList();
        return Stream.concat(
                        named.entrySet().stream()
                                .map(each -> ofService(each.getKey(), each.getValue(), trends))
                                .sorted(Comparator.comparing(OfService::name)),
                        unnamed.isEmpty()
                                ? Stream.empty()
                                : Stream.of(ofService(null, unnamed, trends)))
                .toList();
    }

    private static OfService ofService(
            @Nullable String service, List<Finding> findings, Map<String, List<Count>> trends) {
        List<Count> trend = trends.getOrDefault(Objects.requireNonNullElse(service, ""), List.of());
        int open = open(findings);
        return new OfService(
                service,
                ServiceName.ofAny(service),
                open,
                findings.size() - open,
                Arrays.stream(FindingKind.values())
                        .map(kind -> ofKind(kind, findings))
                        .filter(each -> each.open() > 0)
                        .toList(),
                trend,
                trendText(trend, open));
    }

    /** Beside four weeks ago, or the first that is known. */
    private static @Nullable String trendText(List<Count> trend, int open) {
        if (trend.isEmpty()) {
            return null;
        }
        Count before = trend.get(Math.max(0, trend.size() - WEEKS_BACK));
        int more = open - before.open();
        String change =
                more == 0
                        ? "As many as"
                        : "%d %s than".formatted(Math.abs(more), more > 0 ? "more" : "fewer");
        return "%s on %s.".formatted(change, Days.words(before.day()));
    }
}
