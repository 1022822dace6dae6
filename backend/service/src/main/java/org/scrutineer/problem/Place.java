package org.scrutineer.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One place that was wrong: in a JSON body, a parameter, or a file, or a measure of an edition.
 * Never holds the rejected value.
 *
 * @param warning by which the caller can confirm what only looks wrong; null for what is wrong
 */
public record Place(
        @Nullable String pointer,
        @Nullable String parameter,
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String indicator,
        @Nullable String warning,
        String detail) {

    public static Place inBody(String pointer, String detail) {
        return new Place(pointer, null, null, null, null, null, null, detail);
    }

    public static Place inParameter(String parameter, String detail) {
        return new Place(null, parameter, null, null, null, null, null, detail);
    }

    public static Place inFile(int row, @Nullable String column, String detail) {
        return new Place(null, null, null, row, column, null, null, detail);
    }

    /** In a workbook of several sheets. */
    public static Place inSheet(
            String sheet, @Nullable Integer row, @Nullable String column, String detail) {
        return new Place(null, null, sheet, row, column, null, null, detail);
    }

    public static Place ofMeasure(String indicator, String detail) {
        return new Place(null, null, null, null, null, indicator, null, detail);
    }

    /** The same place of something that stands at this pointer of what was sent. */
    public Place under(String above) {
        return inBody(above + (pointer == null ? "" : pointer), detail);
    }

    /**
     * Takes each of several that were sent together, unless something is wrong with it.
     *
     * @param wrongWith what is wrong with one, at its places in it
     * @return all that is, at its places in the list
     */
    public static <T> List<Place> sift(
            List<T> sent, Function<T, List<Place>> wrongWith, Consumer<T> take) {
        List<Place> wrong = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            T each = sent.get(i);
            String pointer = "/" + i;
            List<Place> places = wrongWith.apply(each);
            if (places.isEmpty()) {
                take.accept(each);
            }
            places.forEach(place -> wrong.add(place.under(pointer)));
        }
        return wrong;
    }

    /** The same place, where something looks wrong that may be right. */
    public Place asWarning(String id) {
        return new Place(pointer, parameter, sheet, row, column, indicator, id, detail);
    }
}
