package org.scrutineer.ingest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.scrutineer.area.Area;
import org.scrutineer.assessment.Symbol;

/**
 * The format of the Department for Education's open data: which columns say when and where, and how
 * figures stand in the others. Pure.
 *
 * @see <a
 *     href="https://dfe-analytical-services.github.io/analysts-guide/statistics-production/ud.html">the
 *     Department's guide to it</a>
 */
final class OpenData {

    static final String LEVEL = "geographic_level";

    /** What the Department means by National where a file has no column for countries. */
    static final String ENGLAND = "E92000001";

    private static final String NATIONAL = "national";

    private static final Set<String> NEEDED =
            Set.of(FileHeader.TIME_PERIOD, FileHeader.TIME_IDENTIFIER, LEVEL);

    /** The columns that say when and where, none of which is a filter or holds figures. */
    private static final Set<String> WHEN_AND_WHERE =
            Set.of(
                    FileHeader.TIME_PERIOD,
                    FileHeader.TIME_IDENTIFIER,
                    LEVEL,
                    "country_code",
                    "country_name",
                    "region_code",
                    "region_name",
                    "old_la_code",
                    "new_la_code",
                    "la_name",
                    "lad_code",
                    "lad_name",
                    "pcon_code",
                    "pcon_name",
                    "ward_code",
                    "ward_name",
                    "local_enterprise_partnership_code",
                    "local_enterprise_partnership_name",
                    "english_devolved_area_code",
                    "english_devolved_area_name",
                    "opportunity_area_code",
                    "opportunity_area_name",
                    "rsc_region_lead_name",
                    "school_laestab",
                    "school_urn",
                    "school_name",
                    "provider_ukprn",
                    "provider_name",
                    "trust_id",
                    "trust_name",
                    "sponsor_id",
                    "sponsor_name");

    /** Where the code and the name of an area of each level stand. */
    private static final Map<String, Place> PLACES =
            Map.of(
                    NATIONAL,
                    Place.of("country_code", "country_name", Area.Kind.COUNTRY),
                    "regional",
                    Place.of("region_code", "region_name", Area.Kind.REGION),
                    "local authority",
                    Place.of("new_la_code", "la_name", Area.Kind.COUNCIL),
                    "local authority district",
                    new Place(
                            "lad_code",
                            "lad_name",
                            "",
                            Set.of(Area.Kind.COUNCIL, Area.Kind.LOCALITY)));

    /** Symbols that the Department has given up, and what it has in their place. */
    private static final Map<String, String> OBSOLETE =
            Map.of(
                    ":", Symbol.NOT_AVAILABLE.code(),
                    "~", Symbol.LOW.code());

    private static final Pattern EXPONENT =
            Pattern.compile("-?\\d{1,15}(\\.\\d{1,30})?[eE][-+]?\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?([eE][-+]?\\d{1,2})?");

    private OpenData() {}

    /** The columns of an area's code, name and number, and what sort of area it is. */
    record Place(String code, String name, String number, Set<Area.Kind> kinds) {
        static final Place UNKNOWN = new Place("", "", "", Set.of());

        static Place of(String code, String name, Area.Kind kind) {
            return new Place(
                    code, name, kind == Area.Kind.COUNCIL ? Layout.NUMBER : "", Set.of(kind));
        }
    }

    /**
     * What stands in a column of figures.
     *
     * @param number empty where there is none
     * @param symbol empty where there is none
     */
    record Cell(String number, String symbol) {
        boolean isEmpty() {
            return number.isEmpty() && symbol.isEmpty();
        }
    }

    static boolean isLike(List<String> columns) {
        List<String> lower = columns.stream().map(OpenData::folded).toList();
        return lower.containsAll(NEEDED) && !lower.contains("indicator");
    }

    static boolean saysWhenOrWhere(String column) {
        return WHEN_AND_WHERE.contains(folded(column));
    }

    /** Where an area of this level stands; unknown for schools, providers and the like. */
    static Place placeOf(String level) {
        return PLACES.getOrDefault(folded(level), Place.UNKNOWN);
    }

    static boolean isNational(String level) {
        return folded(level).equals(NATIONAL);
    }

    static boolean isLevel(String text) {
        return PLACES.containsKey(folded(text));
    }

    /** A number is left as it is, but for an exponent, which is written out: nothing is rounded. */
    static Cell cell(String field) {
        String text = field.strip();
        String lower = text.toLowerCase(Locale.ROOT);
        if (OBSOLETE.containsKey(lower)) {
            return new Cell("", OBSOLETE.getOrDefault(lower, ""));
        }
        if (Symbol.of(lower).isPresent()) {
            return new Cell("", lower);
        }
        return new Cell(
                EXPONENT.matcher(text).matches() ? new BigDecimal(text).toPlainString() : text, "");
    }

    static boolean isNumber(String field) {
        return NUMBER.matcher(field.strip()).matches();
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
