package org.scrutineer.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scrutineer.audit.AuditLog;
import org.scrutineer.database.Locks;
import org.scrutineer.http.Precondition;
import org.scrutineer.problem.ProblemException;

/** Says what is hidden of which source. A source has one policy at most. */
@ApplicationScoped
class DisclosureService {

    private final DisclosurePolicies policies;
    private final Locks locks;
    private final AuditLog audit;

    DisclosureService(DisclosurePolicies policies, Locks locks, AuditLog audit) {
        this.policies = policies;
        this.locks = locks;
        this.audit = audit;
    }

    @Transactional
    DisclosurePolicy add(DisclosurePolicyDraft draft) {
        hold();
        check(draft, null);
        DisclosurePolicy policy = new DisclosurePolicy(draft);
        policies.add(policy);
        return done(policy, "disclosure-policy-set", Map.of("policy", draft));
    }

    @Transactional
    DisclosurePolicy change(
            String reference, DisclosurePolicyDraft draft, Precondition precondition) {
        DisclosurePolicy policy = toChange(reference, precondition);
        check(draft, policy);
        String before = before(policy);
        policy.say(draft);
        policies.flush();
        return done(policy, "disclosure-policy-changed", Map.of("before", before, "policy", draft));
    }

    @Transactional
    void remove(String reference, Precondition precondition) {
        DisclosurePolicy policy = toChange(reference, precondition);
        policies.remove(policy);
        done(policy, "disclosure-policy-removed", Map.of("before", before(policy)));
    }

    private static String before(DisclosurePolicy policy) {
        return "%s: %s From %s."
                .formatted(policy.source(), policy.terms().words(), policy.hiddenFrom().words());
    }

    private DisclosurePolicy toChange(String reference, Precondition precondition) {
        hold();
        DisclosurePolicy policy = policies.hold(reference);
        precondition.check(policy.version());
        return policy;
    }

    /** Of two who set a policy for one source, the second is told of the first. */
    private void hold() {
        locks.hold("disclosure policies");
    }

    private void check(DisclosurePolicyDraft draft, @Nullable DisclosurePolicy itself) {
        draft.check();
        if (policies.isTaken(draft.source(), itself)) {
            throw ProblemException.invalid(
                    "/source", "has a policy already: change that one instead");
        }
    }

    private DisclosurePolicy done(DisclosurePolicy policy, String action, Map<String, ?> detail) {
        audit.record(action, "disclosure-policy", policy.reference(), detail);
        return policy;
    }
}
