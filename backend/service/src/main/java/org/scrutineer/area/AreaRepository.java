package org.scrutineer.area;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

@ApplicationScoped
public class AreaRepository implements PanacheRepositoryBase<Area, String> {

    private final String councilCode;

    AreaRepository(@ConfigProperty(name = "scrutineer.council") String councilCode) {
        this.councilCode = councilCode;
    }

    /** The council this service is for; before its areas are loaded it has only a code. */
    public AreaName council() {
        Area council = findById(councilCode);
        return new AreaName(councilCode, council == null ? councilCode : council.name());
    }

    /**
     * What the council is shown beside: its region, where known, and the country. A London borough
     * has two regions, Inner or Outer London before London.
     */
    public List<Area> comparators() {
        List<Area> comparators = new ArrayList<>();
        Area area = findById(councilCode);
        while (area != null && area.regionCode() != null) {
            area = findById(area.regionCode());
            comparators.add(area);
        }
        comparators.addAll(list("kind", Area.Kind.COUNTRY));
        return comparators;
    }
}
