package org.scrutineer.panel;

import jakarta.enterprise.context.RequestScoped;
import java.util.Set;
import org.scrutineer.http.Reference;
import org.scrutineer.problem.ProblemException;

/** Panels as the clinics at which they meet know them. */
@RequestScoped
public class PanelsAtClinics {

    private final PanelRepository panels;
    private final PanelMembers members;

    PanelsAtClinics(PanelRepository panels, PanelMembers members) {
        this.panels = panels;
        this.members = members;
    }

    /**
     * The number of a panel that can meet, held until the transaction ends so that nobody joins or
     * leaves it meanwhile. Refused with 422 is what is no panel, with 409 one that is closed.
     *
     * @param pointer where it stands in what was sent
     */
    public long toMeet(String reference, String pointer) {
        Panel panel =
                Reference.PANEL
                        .find(reference)
                        .flatMap(panels::hold)
                        .orElseThrow(() -> ProblemException.invalid(pointer, "is not a panel"));
        panel.check(PanelMove.MEET);
        return panel.id();
    }

    /** The subjects of those who belong to it. */
    public Set<String> members(long panel) {
        return members.of(panel);
    }
}
