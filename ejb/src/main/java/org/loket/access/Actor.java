package org.loket.access;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.loket.kernel.Author;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.WorkerNumber;

/**
 * Somebody who signed in, with what they may act for at this moment.
 *
 * @param worker the worker that this person is; null for everybody else
 * @param actsFor the enterprises that this person is or has a mandate for today
 */
public record Actor(String account, Set<Role> roles, WorkerNumber worker, Set<EnterpriseNumber> actsFor)
        implements Serializable {

    private static final Set<Role> REGIONAL_STAFF = EnumSet.of(Role.EXAMINER, Role.DECIDER, Role.LEAD);
    private static final Set<Role> DECISION_MAKERS = EnumSet.of(Role.DECIDER, Role.LEAD);
    private static final Set<Role> APPLICANTS = EnumSet.of(Role.EMPLOYER, Role.MANDATARY);

    public Actor {
        roles = Set.copyOf(roles);
        actsFor = Set.copyOf(actsFor);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isRegionalStaff() {
        return roles.stream().anyMatch(REGIONAL_STAFF::contains);
    }

    public boolean isDecisionMaker() {
        return roles.stream().anyMatch(DECISION_MAKERS::contains);
    }

    public boolean isApplicant() {
        return roles.stream().anyMatch(APPLICANTS::contains);
    }

    public void mustBeAnyOf(Role... allowed) {
        entitled(roles.stream().anyMatch(Set.of(allowed)::contains));
    }

    public void mustBe(Role role) {
        entitled(is(role));
    }

    /** The worker that this person is; somebody who is none may not go on. */
    public WorkerNumber mustBeWorker() {
        entitled(is(Role.WORKER) && worker != null);
        return worker;
    }

    public void mustBeRegionalStaff() {
        entitled(isRegionalStaff());
    }

    public void mustBeDecisionMaker() {
        entitled(isDecisionMaker());
    }

    public void mustBeApplicant() {
        entitled(isApplicant());
    }

    /** An applicant who acts for another enterprise learns nothing, not even that the file exists. */
    public void mustActFor(EnterpriseNumber enterprise) {
        mustBeApplicant();
        if (!actsFor.contains(enterprise)) {
            throw new NotKnown("file");
        }
    }

    public Author author() {
        return new Author(
                account, roles.stream().sorted().findFirst().map(Role::name).orElse("NONE"));
    }

    private static void entitled(boolean condition) {
        if (!condition) {
            throw new NotEntitled("role");
        }
    }
}
