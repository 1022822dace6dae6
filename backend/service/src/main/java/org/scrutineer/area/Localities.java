package org.scrutineer.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.JsonText;
import org.scrutineer.problem.Place;

/** The areas inside the council, which it names itself; all others come with the service. */
@ApplicationScoped
public class Localities {

    private static final String TAKEN =
            "is already the code of another area or of a comparator group: choose another";

    private final EntityManager database;
    private final AreaRepository areas;
    private final ComparatorGroups groups;
    private final AuditLog audit;
    private final JsonText json;

    Localities(
            EntityManager database,
            AreaRepository areas,
            ComparatorGroups groups,
            AuditLog audit,
            JsonText json) {
        this.database = database;
        this.areas = areas;
        this.groups = groups;
        this.audit = audit;
        this.json = json;
    }

    /** Every locality, by code. */
    public List<Locality> all() {
        return areas.list("kind = ?1 order by code", Area.Kind.LOCALITY).stream()
                .map(each -> new Locality(each.code(), each.name()))
                .toList();
    }

    /**
     * Names several within the caller's transaction, new ones and others. What is wrong stands at
     * its place in the list and was left out: the caller takes back the others.
     */
    public List<Place> putAll(List<Locality> sent) {
        List<String> codes = sent.stream().map(Locality::code).toList();
        Map<String, Area> there =
                areas.list("code in ?1", codes).stream()
                        .collect(Collectors.toMap(Area::code, Function.identity()));
        Set<String> groupCodes =
                groups.all().stream().map(ComparatorGroup::code).collect(Collectors.toSet());
        Map<String, Map<String, String>> right = new LinkedHashMap<>();
        List<Place> wrong =
                Place.sift(
                        sent,
                        each ->
                                groupCodes.contains(each.code()) || isElse(there.get(each.code()))
                                        ? List.of(Place.inBody("/code", TAKEN))
                                        : List.of(),
                        each -> right.put(each.code(), Map.of("name", each.name())));
        database.createNativeQuery(
                        """
                        insert into area (code, name, kind)
                        select code, named ->> 'name', 'LOCALITY' from jsonb_each(cast(:right as jsonb)) as each (code, named)
                        on conflict (code) do update set name = excluded.name
                        """)
                .setParameter("right", json.of(right))
                .executeUpdate();
        audit.recordEach("locality-named", "locality", right);
        // What was read before is not what is there now.
        database.clear();
        return wrong;
    }

    private static boolean isElse(@Nullable Area there) {
        return there != null && there.kind() != Area.Kind.LOCALITY;
    }
}
