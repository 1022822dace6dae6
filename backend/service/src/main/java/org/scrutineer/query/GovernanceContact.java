package org.scrutineer.query;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Whom members turn to, as it is kept. There is one row, from the beginning. */
@Entity
@Table(name = "governance_contact")
public class GovernanceContact {

    static final int ONLY = 1;

    @Id private int id;
    @Version private int version;
    private @Nullable String name;
    private @Nullable String email;
    private @Nullable String telephone;

    protected GovernanceContact() {}

    void be(ContactDetails details) {
        name = details.name();
        email = details.email();
        telephone = details.telephone();
    }

    @Nullable String name() {
        return name;
    }

    @Nullable String email() {
        return email;
    }

    @Nullable String telephone() {
        return telephone;
    }

    int version() {
        return version;
    }
}
