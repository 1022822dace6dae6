package org.scrutineer.action;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import org.scrutineer.action.ActionRepository.Filter;
import org.scrutineer.action.ActionRepository.Listed;

/** Actions as the caller may see them, for whoever puts them beside other things to read. */
@RequestScoped
public class ActionsOnMeasure {

    private final ActionRepository actions;

    ActionsOnMeasure(ActionRepository actions) {
        this.actions = actions;
    }

    /** Those that are open by the day they are due, then those that ended, the newest first. */
    public List<ActionView> newest(String indicator, int limit) {
        return actions
                .page(new Filter(null, null, indicator, null, null, false), null, limit)
                .stream()
                .map(Listed::view)
                .toList();
    }
}
