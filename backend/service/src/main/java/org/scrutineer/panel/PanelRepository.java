package org.scrutineer.panel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.query.NativeQuery;
import org.scrutineer.access.Caller;
import org.scrutineer.access.Permission;
import org.scrutineer.database.JsonText;
import org.scrutineer.database.Rows;
import org.scrutineer.http.Reference;
import org.scrutineer.panel.PanelView.Member;

/** Panels, which everybody may read who may read what members ask. */
@RequestScoped
class PanelRepository {

    private final EntityManager database;
    private final Caller caller;
    private final JsonText json;

    PanelRepository(EntityManager database, Caller caller, JsonText json) {
        this.database = database;
        this.caller = caller;
        this.json = json;
    }

    /** Those that are standing first, the caller's own first among them. */
    List<PanelView> all() {
        return views(" order by p.state = 'CLOSED', mine desc, p.title, p.id", Map.of());
    }

    Optional<PanelView> view(long id) {
        return views(" where p.id = :id", Map.of("id", id)).stream().findFirst();
    }

    int version(long id) {
        return database.find(Panel.class, id).version();
    }

    /** The panel, held until the transaction ends. */
    Optional<Panel> hold(long id) {
        return Optional.ofNullable(database.find(Panel.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(Panel panel) {
        database.persist(panel);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    private List<PanelView> views(String rest, Map<String, ?> parameters) {
        NativeQuery<PanelRow> query =
                Rows.of(PanelRow.class, database.createNativeQuery(PanelRow.SELECT + rest));
        query.setParameter("me", caller.subject());
        parameters.forEach(query::setParameter);
        return query.getResultList().stream().map(this::view).toList();
    }

    private PanelView view(PanelRow row) {
        List<Member> members = json.read(row.members(), new TypeReference<>() {});
        boolean arranges = caller.may(Permission.CLINICS_ARRANGE);
        return new PanelView(
                Reference.PANEL.of(row.id()),
                row.title(),
                row.purpose(),
                row.monthsBetween(),
                row.state(),
                row.state().words(),
                arranges
                        ? members
                        : members.stream().map(each -> new Member(null, each.name())).toList(),
                row.mine(),
                row.setUpName(),
                row.setUpAt(),
                row.closure(),
                Stream.of(PanelMove.values())
                        .filter(move -> arranges && move.isLegal(row.state()))
                        .toList());
    }
}
