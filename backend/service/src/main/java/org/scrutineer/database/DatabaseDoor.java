package org.scrutineer.database;

import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.scrutineer.problem.ProblemAnswers;
import org.scrutineer.problem.ProblemType;

/**
 * Refuses calls to the API at once while the database does not answer, before they take a thread to
 * wait for it.
 */
@ApplicationScoped
class DatabaseDoor {

    /** Before signing in is looked at, and before published documents are given out from memory. */
    private static final int FIRST = -2_000;

    private final DatabaseWatch database;
    private final ProblemAnswers problems;

    DatabaseDoor(DatabaseWatch database, ProblemAnswers problems) {
        this.database = database;
        this.problems = problems;
    }

    void serve(@Observes Router router) {
        router.route("/api/*")
                .order(FIRST)
                .handler(
                        request -> {
                            if (database.isAnswering()) {
                                request.next();
                            } else {
                                problems.answer(
                                        request,
                                        ProblemType.UNAVAILABLE,
                                        "The database does not answer. Nothing was changed. Try again in a few seconds.");
                            }
                        });
    }
}
