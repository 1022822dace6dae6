package org.scrutineer.request;

import jakarta.enterprise.context.RequestScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scrutineer.http.Page;
import org.scrutineer.http.PageToken;
import org.scrutineer.http.Reference;
import org.scrutineer.request.DeepDiveRequestView.DueBy;

/**
 * What waits for somebody, the one that is due first first, and of those without a day the oldest.
 */
@RequestScoped
class RequestQueue {

    private static final List<@Nullable Object> FILTER = List.of("request-queue");

    private final DeepDiveRequestRepository requests;

    RequestQueue(DeepDiveRequestRepository requests) {
        this.requests = requests;
    }

    /** Where a request stands in the queue. */
    private record Position(LocalDate due, long id) implements Comparable<Position> {

        private static final Comparator<Position> ORDER =
                Comparator.comparing(Position::due).thenComparing(Position::id);

        static Position of(DeepDiveRequestView view) {
            DocumentClock documents = view.documentClock();
            return new Position(
                    Stream.concat(
                                    view.clocks().stream().map(DueBy::due),
                                    Stream.ofNullable(documents)
                                            .filter(DocumentClock::isRunning)
                                            .map(DocumentClock::due))
                            .min(Comparator.naturalOrder())
                            .orElse(LocalDate.MAX),
                    Reference.REQUEST.id(view.reference()));
        }

        @Override
        public int compareTo(Position other) {
            return ORDER.compare(this, other);
        }
    }

    /** Days are worked out and not kept, so all that is open is put in order each time. */
    Page<DeepDiveRequestView> page(int limit, @Nullable String token) {
        List<String> keys = PageToken.read(token, FILTER, 2);
        List<DeepDiveRequestView> rows =
                requests.waiting().stream()
                        .sorted(Comparator.comparing(Position::of))
                        .filter(view -> keys == null || after(Position.of(view), keys))
                        .limit(limit + 1L)
                        .toList();
        return Page.of(
                rows,
                limit,
                row -> row,
                last -> {
                    Position position = Position.of(last);
                    return PageToken.after(FILTER, position.due().toEpochDay(), position.id());
                });
    }

    private static boolean after(Position position, List<String> keys) {
        try {
            return position.compareTo(
                            new Position(
                                    LocalDate.ofEpochDay(Long.parseLong(keys.getFirst())),
                                    Long.parseLong(keys.getLast())))
                    > 0;
        } catch (RuntimeException notOurs) {
            throw PageToken.badToken();
        }
    }
}
