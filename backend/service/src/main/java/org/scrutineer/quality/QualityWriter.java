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
import org.scrutineer.quality.DataQuality.OfKind;
import org.scrutineer.quality.DataQuality.OfService;

/** Counts findings and lists those that are asked for. Pure. */
final class QualityWriter {

    /** More are counted and not listed. */
    static final int LISTED = 200;

    /** Asks for the measures that name no service. */
    private static final String NO_SERVICE = "none";

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

    static DataQuality write(List<Finding> all, Asked asked) {
        List<Finding> found = all.stream().filter(asked::fits).toList();
        return new DataQuality(
                open(all),
                all.size() - open(all),
                Arrays.stream(FindingKind.values()).map(each -> ofKind(each, all)).toList(),
                services(all),
                found.size(),
                found.stream().limit(LISTED).toList());
    }

    private static int open(List<Finding> findings) {
        return (int) findings.stream().filter(each -> each.explained() == null).count();
    }

    private static OfKind ofKind(FindingKind kind, List<Finding> findings) {
        List<Finding> of = findings.stream().filter(each -> each.kind() == kind).toList();
        int open = open(of);
        return new OfKind(kind, kind.title(), kind.meaning(), open, of.size() - open);
    }

    /** By name; the measures that name none come last. */
    private static List<OfService> services(List<Finding> all) {
        Map<String, List<Finding>> named =
                all.stream()
                        .filter(each -> each.service() != null)
                        .collect(Collectors.groupingBy(Finding::service));
        List<Finding> unnamed = all.stream().filter(each -> each.service() == null).toList();
        return Stream.concat(
                        named.entrySet().stream()
                                .map(each -> ofService(each.getKey(), each.getValue()))
                                .sorted(Comparator.comparing(OfService::name)),
                        unnamed.isEmpty() ? Stream.empty() : Stream.of(ofService(null, unnamed)))
                .toList();
    }

    private static OfService ofService(@Nullable String service, List<Finding> findings) {
        int open = open(findings);
        return new OfService(
                service,
                ServiceName.ofAny(service),
                open,
                findings.size() - open,
                Arrays.stream(FindingKind.values())
                        .map(kind -> ofKind(kind, findings))
                        .filter(each -> each.open() > 0)
                        .toList());
    }
}
