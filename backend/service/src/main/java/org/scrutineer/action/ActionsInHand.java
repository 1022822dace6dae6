package org.scrutineer.action;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Map;

/** Actions as home names them, as far as the caller may see them. */
@RequestScoped
public class ActionsInHand {

    private final ActionRepository actions;

    ActionsInHand(ActionRepository actions) {
        this.actions = actions;
    }

    /** The references of those of these that the caller may see, by their numbers. */
    public Map<Long, String> references(Collection<Long> ids) {
        return actions.references(ids);
    }
}
