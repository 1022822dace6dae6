package org.scrutineer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.scrutineer.query.ContactDetails;
import org.scrutineer.query.GeneralQuery;
import org.scrutineer.query.GeneralQueryService;
import org.scrutineer.query.GovernanceContactService;
import org.scrutineer.query.NewQuery;
import org.scrutineer.query.QueryAnswer;
import org.scrutineer.query.QueryAudience;

/** Steps of the demonstration's examples on general questions, and on whom members turn to. */
@ApplicationScoped
class ExampleQueries {

    private final GeneralQueryService queries;
    private final GovernanceContactService contact;

    ExampleQueries(GeneralQueryService queries, GovernanceContactService contact) {
        this.queries = queries;
        this.contact = contact;
    }

    void nameContact(ExampleStep step) {
        contact.nameFirst(
                new ContactDetails(
                        step.row().text("title"),
                        step.row().text("about"),
                        step.row().text("place")));
    }

    void ask(ExampleStep step) {
        GeneralQuery query = queries.ask(new NewQuery(step.text()));
        step.makes(query.reference(), query::version);
    }

    void answer(ExampleStep step) {
        queries.answer(
                step.it().reference(),
                new QueryAnswer(step.text(), step.row().value("kind", QueryAudience.class), null),
                step.it().asItIs());
    }
}
