package org.scrutineer.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.FigureMapping.FilterValue;
import org.scrutineer.ingest.FigureMapping.Measure;

/** Excerpts of the Department's files, byte for byte, and mappings of them. */
final class OpenDataFiles {

    static final String C1_OF_2024 = "c1_2013_to_2024.csv";
    static final String C1_OF_2025 = "c1_2013_to_2025.csv";
    static final String REFERRALS = "Referrals and Re-referrals";

    /** Every area of the excerpts but Rotherham, England, and those they have no rows of. */
    static final List<String> OTHER_AREAS =
            List.of(
                    "E12000003",
                    "E08000016",
                    "E09000001",
                    "E09000003",
                    "E10000006",
                    "E08000032",
                    "E06000032");

    private OpenDataFiles() {}

    static byte[] bytes(String name) {
        try (var in =
                Objects.requireNonNull(
                        OpenDataFiles.class.getResourceAsStream("/reference/open-data/" + name),
                        name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The columns of a file that say neither when nor where, but for these. */
    static List<String> columnsBut(String name, String... used) {
        String first =
                new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .findFirst()
                        .orElseThrow()
                        .replace("\uFEFF", "");
        return MappedHeader.toDecide(Layout.OPEN_DATA, List.of(first.split(",")))
                .filter(column -> !Arrays.asList(used).contains(column))
                .toList();
    }

    static Measure measure(
            String indicator,
            List<FilterValue> filters,
            String value,
            @Nullable String numerator,
            @Nullable String denominator) {
        return new Measure(indicator, filters, value, numerator, denominator);
    }

    static FilterValue where(String column, String value) {
        return new FilterValue(column, value);
    }

    static FigureMapping mapping(
            List<Measure> measures, List<String> columnsLeftOut, FilterValue... valuesLeftOut) {
        return new FigureMapping(
                "A mapping",
                "Department for Education",
                measures,
                columnsLeftOut,
                List.of(valuesLeftOut),
                OTHER_AREAS,
                List.of(),
                false);
    }

    /** Re-referrals as the release of 2024 has them. */
    static FigureMapping c1() {
        return mapping(
                List.of(
                        measure(
                                "CIN-1",
                                List.of(where("category", REFERRALS)),
                                "Re_referrals_percent",
                                "Re_referrals",
                                "Referrals")),
                columnsBut(
                        C1_OF_2024,
                        "category",
                        "Re_referrals_percent",
                        "Re_referrals",
                        "Referrals"));
    }
}
