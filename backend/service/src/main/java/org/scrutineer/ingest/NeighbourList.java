package org.scrutineer.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scrutineer.area.AreaName;

/**
 * The council's neighbours in a list of statistical neighbours.
 *
 * @param rows of the whole list that are of an authority
 * @param understood of how the file is made, in words
 * @param models of the Department's that the list has neighbours by; empty where it names none
 * @param model the one that is read, the newest unless another was asked for; null where it names
 *     none
 */
public record NeighbourList(
        int rows,
        List<String> understood,
        List<String> models,
        @Nullable String model,
        List<Neighbour> neighbours) {

    /**
     * @param number the Department's own
     * @param name as it is known here; as the file has it where it is not
     * @param area its code here; null where it is not surely known
     * @param candidates which areas here it may be, where that is for somebody to say
     */
    public record Neighbour(
            int rank,
            String number,
            String name,
            @Nullable String area,
            @Nullable String closeness,
            List<AreaName> candidates) {}
}
