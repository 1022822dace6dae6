package org.scrutineer.area;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The council, another authority, a region or the country; also an area inside the council. */
@Entity
@Immutable
public class Area {

    @Id private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private @Nullable String dfeCode;
    private @Nullable String regionCode;

    /** What sort of area it is. */
    public enum Kind {
        COUNCIL,
        REGION,
        COUNTRY,
        LOCALITY
    }

    protected Area() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public Kind kind() {
        return kind;
    }

    public @Nullable String dfeCode() {
        return dfeCode;
    }

    public @Nullable String regionCode() {
        return regionCode;
    }
}
