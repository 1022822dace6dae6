package org.scrutineer.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;

/** Sign-offs as people are told of them, whoever is calling. */
@ApplicationScoped
public class SignOffsToTell {

    private final EntityManager database;

    SignOffsToTell(EntityManager database) {
        this.database = database;
    }

    /** Where one stands, and whose it is. */
    public record SignOffToTell(
            long id,
            String title,
            SignOffState state,
            String directorSubject,
            String memberSubject) {

        public String reference() {
            return Reference.SIGN_OFF.of(id);
        }
    }

    public SignOffToTell get(long id) {
        return Rows.of(
                        SignOffToTell.class,
                        database.createNativeQuery(
                                "select o.id, s.title, o.state, o.director_subject, o.member_subject from sign_off o join scorecard s on s.code = o.scorecard_code where o.id = :id"))
                .setParameter("id", id)
                .getSingleResult();
    }
}
