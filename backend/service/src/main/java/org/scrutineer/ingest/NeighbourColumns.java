package org.scrutineer.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.scrutineer.ingest.NeighbourFile.Pair;

/** Where what stands in a list of statistical neighbours, in either of its two shapes. Pure. */
final class NeighbourColumns {

    private static final Pattern SIDE_BY_SIDE = Pattern.compile("sn(\\d{1,2})");
    private static final Pattern CLOSENESS = Pattern.compile("snp|sn\\d{1,2}p");
    private static final List<String> NUMBER = List.of("lacode", "oldlacode", "lanum", "lanumber");
    private static final List<String> NAME = List.of("laname");

    private final Map<String, Integer> places = new HashMap<>();

    /** Of each rank the place of its neighbour, and of how close it is; -1 for none. */
    private final Map<Integer, int[]> ranks = new HashMap<>();

    private NeighbourColumns(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            String name = folded(names.get(i));
            Matcher rank = SIDE_BY_SIDE.matcher(name);
            if (rank.matches()) {
                boolean close =
                        i + 1 < names.size()
                                && CLOSENESS.matcher(folded(names.get(i + 1))).matches();
                ranks.put(Integer.valueOf(rank.group(1)), new int[] {i, close ? i + 1 : -1});
            } else {
                places.putIfAbsent(name, i);
            }
        }
    }

    /** Null for a line that does not name them. */
    static @Nullable NeighbourColumns of(List<String> names) {
        NeighbourColumns columns = new NeighbourColumns(names);
        boolean pairs =
                columns.places.containsKey("neighbourrank")
                        && columns.places.containsKey("neighbourlacode");
        return columns.place(NUMBER) >= 0 && (pairs || !columns.ranks.isEmpty()) ? columns : null;
    }

    /** What a file is whose first line names no neighbours. */
    static String whyNot(List<String> first) {
        NeighbourColumns columns = new NeighbourColumns(first);
        if (columns.place(NUMBER) >= 0 && columns.place(NAME) >= 0) {
            return "names authorities and not their neighbours; the list of neighbours has columns SN1 to SN10, or neighbour_rank and neighbour_la_code";
        }
        return "does not name the columns of a list of statistical neighbours: an authority’s number (LA num, la_code) and SN1 to SN10, or neighbour_rank and neighbour_la_code";
    }

    boolean isOfAnAuthority(List<String> fields) {
        return !field(fields, place(NUMBER)).isEmpty();
    }

    boolean isOf(List<String> fields, String number, String name) {
        String found = field(fields, place(NUMBER));
        return found.isEmpty() || number.isEmpty()
                ? KnownAreas.isSameName(field(fields, place(NAME)), name)
                : found.equals(number);
    }

    /** The neighbours that a row names. */
    List<Pair> pairs(int row, List<String> fields) {
        List<Pair> pairs = new ArrayList<>();
        if (ranks.isEmpty()) {
            String rank = field(fields, place(List.of("neighbourrank")));
            add(
                    pairs,
                    row,
                    field(fields, place(List.of("modelversion", "model"))),
                    rank.matches("\\d{1,3}") ? Integer.parseInt(rank) : 0,
                    field(fields, place(List.of("neighbourlacode"))),
                    field(fields, place(List.of("neighbourlaname"))),
                    field(fields, place(List.of("closeness"))));
        }
        ranks.forEach(
                (rank, places) ->
                        add(
                                pairs,
                                row,
                                "",
                                rank,
                                field(fields, places[0]),
                                "",
                                field(fields, places[1])));
        return pairs;
    }

    /** The models have a dash where an authority has no neighbours. */
    private static void add(
            List<Pair> pairs,
            int row,
            String model,
            int rank,
            String number,
            String name,
            String closeness) {
        if (!number.isEmpty() && !number.equals("-")) {
            pairs.add(new Pair(row, model, rank, number, name, NeighbourFile.closeness(closeness)));
        }
    }

    private int place(List<String> names) {
        return names.stream()
                .filter(places::containsKey)
                .mapToInt(name -> places.getOrDefault(name, -1))
                .findFirst()
                .orElse(-1);
    }

    private static String field(List<String> fields, int place) {
        return place < 0 || place >= fields.size() ? "" : fields.get(place).strip();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
