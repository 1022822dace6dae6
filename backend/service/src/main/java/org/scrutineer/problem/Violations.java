package org.scrutineer.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import java.util.Collection;
import java.util.List;

/** What breaks the rules that stand at the fields of our records, as places. */
public final class Violations {

    private Violations() {}

    /** Each where it stands in what was validated. */
    public static <T> List<Place> places(Collection<ConstraintViolation<T>> violations) {
        return violations.stream()
                .map(each -> Place.inBody(pointer(each.getPropertyPath()), each.getMessage()))
                .toList();
    }

    static String pointer(Iterable<Path.Node> nodes) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node node : nodes) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }
}
