package org.scrutineer.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.scrutineer.assessment.Comparators.Method;
import org.scrutineer.assessment.RelativeTarget;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Locks;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.Place;
import org.scrutineer.problem.ProblemException;

/** The groups of areas that the council compares itself with. */
@ApplicationScoped
public class ComparatorGroups {

    private final EntityManager database;
    private final AreaRepository areas;
    private final Locks locks;
    private final AuditLog audit;
    private final JsonText json;

    ComparatorGroups(
            EntityManager database,
            AreaRepository areas,
            Locks locks,
            AuditLog audit,
            JsonText json) {
        this.database = database;
        this.areas = areas;
        this.locks = locks;
        this.audit = audit;
        this.json = json;
    }

    /** Every group, by code. */
    public List<ComparatorGroup> all() {
        return read("", Map.of());
    }

    public Optional<ComparatorGroup> find(String code) {
        return read("where g.code = :code", Map.of("code", code)).stream().findFirst();
    }

    /** Creates the group, or replaces the version the caller read. */
    @Transactional
    public ComparatorGroup put(
            String code, ComparatorGroupDefinition definition, Precondition precondition) {
        check(code, definition);
        locks.hold("comparator group " + code);
        find(code)
                .ifPresentOrElse(
                        group -> precondition.check(group.version()), precondition::checkAbsent);
        write(code, definition);
        audit.record(
                "comparator-group-defined",
                "comparator-group",
                code,
                Map.of("definition", definition));
        return find(code).orElseThrow();
    }

    private void check(String code, ComparatorGroupDefinition definition) {
        if (code.equals(RelativeTarget.SAME_PERIOD_LAST_YEAR) || areas.findById(code) != null) {
            throw ProblemException.badParameter(
                    "group", "means something else where a target refers to it: choose another");
        }
        List<String> members =
                definition.members().stream().map(ComparatorGroupDefinition.Member::area).toList();
        Set<String> known =
                areas.list("code in ?1", members).stream()
                        .map(Area::code)
                        .collect(Collectors.toSet());
        List<Place> places = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < members.size(); i++) {
            String pointer = "/members/%d/area".formatted(i);
            if (!known.contains(members.get(i))) {
                places.add(Place.inBody(pointer, "is not an area here"));
            } else if (!seen.add(members.get(i))) {
                places.add(Place.inBody(pointer, "is in the group twice"));
            }
        }
        LocalDate from = definition.validFrom();
        LocalDate to = definition.validTo();
        if (from != null && to != null && to.isBefore(from)) {
            places.add(Place.inBody("/validTo", "must not be before the first day it is valid"));
        }
        ProblemException.refuse(places);
    }

    private void write(String code, ComparatorGroupDefinition definition) {
        database.createNativeQuery(
                        """
                        insert into comparator_group (code, name, edition, source, valid_from, valid_to, method, shown)
                        values (:code, :name, :edition, :source, cast(:from as date), cast(:to as date), :method, :shown)
                        on conflict (code) do update set version = comparator_group.version + 1,
                            name = excluded.name, edition = excluded.edition, source = excluded.source, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                            method = excluded.method, shown = excluded.shown
                        """)
                .setParameter("code", code)
                .setParameter("name", definition.name())
                .setParameter("edition", definition.edition())
                .setParameter("source", definition.source())
                .setParameter("from", definition.validFrom())
                .setParameter("to", definition.validTo())
                .setParameter("method", definition.method().name())
                .setParameter("shown", definition.shown())
                .executeUpdate();
        database.createNativeQuery("delete from comparator_group_member where group_code = :code")
                .setParameter("code", code)
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into comparator_group_member (group_code, rank, area_code, closeness)
                        select :code, m.rank, m.item ->> 'area', m.item ->> 'closeness'
                        from jsonb_array_elements(cast(:members as jsonb)) with ordinality as m (item, rank)
                        """)
                .setParameter("code", code)
                .setParameter("members", json.of(definition.members()))
                .executeUpdate();
    }

    private record Ranked(
            String code,
            int version,
            String groupName,
            String edition,
            @Nullable String source,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            Method method,
            boolean shown,
            String area,
            String areaName,
            int rank,
            @Nullable String closeness) {

        ComparatorGroup group() {
            return new ComparatorGroup(
                    code,
                    version,
                    groupName,
                    edition,
                    source,
                    validFrom,
                    validTo,
                    method,
                    shown,
                    new ArrayList<>());
        }

        ComparatorGroup.Member member() {
            return new ComparatorGroup.Member(area, areaName, rank, closeness);
        }
    }

    private List<ComparatorGroup> read(String where, Map<String, String> parameters) {
        NativeQuery<Ranked> query =
                Rows.of(
                        Ranked.class,
                        database.createNativeQuery(
                                """
                                select g.code, g.version, g.name as group_name, g.edition, g.source, g.valid_from, g.valid_to, g.method, g.shown, a.code as area, a.name as area_name, m.rank, m.closeness
                                from comparator_group g join comparator_group_member m on m.group_code = g.code join area a on a.code = m.area_code
                                %s order by g.code, m.rank
                                """
                                        .formatted(where)));
        parameters.forEach(query::setParameter);
        Map<String, ComparatorGroup> groups = new LinkedHashMap<>();
        for (Ranked row : query.getResultList()) {
            groups.computeIfAbsent(row.code(), code -> row.group()).members().add(row.member());
        }
        return List.copyOf(groups.values());
    }
}
