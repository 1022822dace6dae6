package org.scrutineer.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scrutineer.area.Area;
import org.scrutineer.ingest.KnownAreas.By;
import org.scrutineer.ingest.KnownAreas.Found;
import org.scrutineer.ingest.KnownAreas.Named;

/** The areas of the rows of a file of others, and which of those that are known here they are. */
final class FileAreas {

    private static final Set<Area.Kind> LAIT_KINDS =
            Set.of(Area.Kind.COUNCIL, Area.Kind.REGION, Area.Kind.COUNTRY);

    /** More areas than any file of authorities has; a file of schools names thousands. */
    private static final int MOST_AREAS = 5000;

    private final Layout layout;
    private final ColumnPlaces places;
    private final KnownAreas known;
    private final Set<String> leftOut;
    private final Map<String, Found> areas = new HashMap<>();

    FileAreas(Layout layout, ColumnPlaces places, FigureMapping mapping, KnownAreas known) {
        this.layout = layout;
        this.places = places;
        this.known = known;
        this.leftOut = new HashSet<>(mapping.areasLeftOut());
        mapping.areasMatched().stream()
                .filter(each -> known.knows(each.is()))
                .forEach(
                        each ->
                                areas.put(
                                        each.area(), new Found(each.is(), By.A_PERSON, List.of())));
    }

    boolean leavesOut(String area) {
        return leftOut.contains(area);
    }

    /** Whether somebody said which area it is. */
    boolean matches(String area) {
        Found found = areas.get(area);
        return found != null && found.code() != null;
    }

    /**
     * The area of a row: its code; or the name of what has none there, after its level or number;
     * or its level alone, such as School, which no area here is of.
     */
    String key(List<String> fields) {
        return named(fields).key();
    }

    /** The area of a row as it is known here, or what it may be. */
    Found found(List<String> fields) {
        Named named = named(fields);
        Found before = areas.get(named.key());
        if (before != null) {
            return before;
        }
        Found found = known.find(named);
        if (areas.size() < MOST_AREAS) {
            areas.put(named.key(), found);
        }
        return found;
    }

    private Named named(List<String> fields) {
        if (layout == Layout.LAIT) {
            String number = places.field(fields, Layout.NUMBER);
            String name = places.field(fields, Layout.AREA);
            return new Named((number + ' ' + name).strip(), "", number, name, LAIT_KINDS);
        }
        String level = places.field(fields, OpenData.LEVEL);
        OpenData.Place place = OpenData.placeOf(level);
        if (OpenData.isNational(level) && !places.has(place.code())) {
            return new Named(OpenData.ENGLAND, OpenData.ENGLAND, "", "", place.kinds());
        }
        String code = places.field(fields, place.code());
        String name = places.field(fields, place.name());
        String number = places.field(fields, place.number());
        if (OpenData.cell(code).symbol().isEmpty() && !code.isEmpty()) {
            return new Named(code, code, number, name, place.kinds());
        }
        String key = name.isEmpty() ? level : level + ": " + name;
        return new Named(key, "", number, name, place.kinds());
    }

    /** What the file calls the area of a row; empty where it has no name. */
    String name(List<String> fields) {
        return named(fields).name();
    }

    /** The column of the file in which the area of a row stands. */
    String column(List<String> fields) {
        if (layout == Layout.LAIT) {
            return places.named(places.has(Layout.NUMBER) ? Layout.NUMBER : Layout.AREA);
        }
        String column = OpenData.placeOf(places.field(fields, OpenData.LEVEL)).code();
        return places.named(places.has(column) ? column : OpenData.LEVEL);
    }
}
