package org.scrutineer.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.problem.Place;

/** What is wrong with a file: every problem counted, the first ones kept. */
final class Problems {

    static final int KEPT = 200;

    private final List<Place> first = new ArrayList<>();
    private int count;

    void add(int row, @Nullable String column, String detail) {
        count++;
        if (first.size() < KEPT) {
            first.add(Place.inFile(row, column, detail));
        }
    }

    int count() {
        return count;
    }

    /** In the order of the file. */
    List<Place> first() {
        return first.stream().sorted(java.util.Comparator.comparingInt(Place::row)).toList();
    }
}
