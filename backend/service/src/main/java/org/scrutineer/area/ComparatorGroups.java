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
import java.util.stream.Stream;
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

    private static final String MEANS_ELSE =
            "means something else where a target refers to it: choose another";

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
        locks.hold(lock(code));
        find(code)
                .ifPresentOrElse(
                        group -> precondition.check(group.version()), precondition::checkAbsent);
        write(Map.of(code, definition));
        audit.record(
                "comparator-group-defined",
                "comparator-group",
                code,
                Map.of("definition", definition));
        return find(code).orElseThrow();
    }

    /**
     * Defines several within the caller's transaction, new ones and others. What is wrong stands at
     * its place in the list and was left out: the caller takes back the others.
     */
    public List<Place> putAll(List<ComparatorGroupDraft> drafts) {
        locks.holdAll(drafts.stream().map(each -> lock(each.code())).toList());
        Map<String, ComparatorGroup> there =
                all().stream().collect(Collectors.toMap(ComparatorGroup::code, each -> each));
        Set<String> known =
                known(
                        drafts.stream()
                                .flatMap(each -> named(each.code(), each.definition()))
                                .toList());
        Map<String, ComparatorGroupDefinition> right = new LinkedHashMap<>();
        List<Place> wrong =
                Place.sift(
                        drafts,
                        draft -> places(draft, there.get(draft.code()), known),
                        draft -> right.put(draft.code(), draft.definition()));
        write(right);
        audit.recordEach(
                "comparator-group-defined",
                "comparator-group",
                right.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> Map.of("definition", each.getValue()))));
        return wrong;
    }

    private static List<Place> places(
            ComparatorGroupDraft draft, @Nullable ComparatorGroup now, Set<String> known) {
        List<Place> places =
                new ArrayList<>(
                        Precondition.missed(draft.version(), now == null ? null : now.version()));
        if (meansElse(draft.code(), known)) {
            places.add(Place.inBody("/code", MEANS_ELSE));
        }
        places(draft.definition(), known).forEach(each -> places.add(each.under("/definition")));
        return places;
    }

    private static String lock(String code) {
        return "comparator group " + code;
    }

    private void check(String code, ComparatorGroupDefinition definition) {
        Set<String> known = known(named(code, definition).toList());
        if (meansElse(code, known)) {
            throw ProblemException.badParameter("group", MEANS_ELSE);
        }
        ProblemException.refuse(places(definition, known));
    }

    private static Stream<String> named(String code, ComparatorGroupDefinition definition) {
        return Stream.concat(
                Stream.of(code),
                definition.members().stream().map(ComparatorGroupDefinition.Member::area));
    }

    /** Those of these codes that are areas. */
    private Set<String> known(List<String> codes) {
        return areas.list("code in ?1", codes).stream().map(Area::code).collect(Collectors.toSet());
    }

    private static boolean meansElse(String code, Set<String> areas) {
        return code.equals(RelativeTarget.SAME_PERIOD_LAST_YEAR) || areas.contains(code);
    }

    private static List<Place> places(ComparatorGroupDefinition definition, Set<String> known) {
        List<String> members =
                definition.members().stream().map(ComparatorGroupDefinition.Member::area).toList();
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
        return places;
    }

    private void write(Map<String, ComparatorGroupDefinition> definitions) {
        String all = json.of(definitions);
        database.createNativeQuery(
                        """
                        insert into comparator_group (code, name, edition, source, valid_from, valid_to, method, shown)
                        select g.code, d.name, d.edition, d.source, d."validFrom", d."validTo", d.method, d.shown
                        from jsonb_each(cast(:definitions as jsonb)) as g (code, definition)
                        cross join lateral jsonb_to_record(g.definition) d (name text, edition text, source text, "validFrom" date, "validTo" date, method text, shown boolean)
                        on conflict (code) do update set version = comparator_group.version + 1,
                            name = excluded.name, edition = excluded.edition, source = excluded.source, valid_from = excluded.valid_from, valid_to = excluded.valid_to,
                            method = excluded.method, shown = excluded.shown
                        """)
                .setParameter("definitions", all)
                .executeUpdate();
        database.createNativeQuery(
                        "delete from comparator_group_member where group_code = any(:codes)")
                .setParameter("codes", definitions.keySet().toArray(String[]::new))
                .executeUpdate();
        database.createNativeQuery(
                        """
                        insert into comparator_group_member (group_code, rank, area_code, closeness)
                        select g.code, m.rank, m.item ->> 'area', m.item ->> 'closeness'
                        from jsonb_each(cast(:definitions as jsonb)) as g (code, definition)
                        cross join lateral jsonb_array_elements(g.definition -> 'members') with ordinality as m (item, rank)
                        """)
                .setParameter("definitions", all)
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
