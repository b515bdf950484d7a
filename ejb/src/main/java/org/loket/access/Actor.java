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

    /** Figures of the labour market are for the regional staff and for whoever prepares policy. */
    public void mustKnowTheLabourMarket() {
        entitled(isRegionalStaff() || is(Role.POLICY));
    }

    public void mustBeDecisionMaker() {
        entitled(isDecisionMaker());
    }

    public void mustBeApplicant() {
        entitled(isApplicant());
    }

    /** Whether this person may act for that enterprise; nobody acts for one that there is not. */
    public boolean actsFor(EnterpriseNumber enterprise) {
        return enterprise != null && actsFor.contains(enterprise);
    }

    /** An applicant who acts for another enterprise learns nothing, not even that the file exists. */
    public void mustActFor(EnterpriseNumber enterprise) {
        mustBeApplicant();
        if (!actsFor(enterprise)) {
            throw new NotKnown("file");
        }
    }

    /**
     * A file is its applicant's: of whoever acts for the enterprise that filed it, or of the worker who filed alone.
     * To a worker every other file is alike, whether it exists or not.
     *
     * @param enterprise null where the worker filed
     */
    public void mustHaveFiled(EnterpriseNumber enterprise, WorkerNumber filed) {
        if (is(Role.WORKER)) {
            entitled(enterprise == null && mustBeWorker().equals(filed));
        } else {
            mustActFor(enterprise);
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
