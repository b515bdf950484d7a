package org.loket.story;

import java.util.Set;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.WorkerNumber;

/** The people of the stories. */
public final class People {

    public static final Actor EMPLOYER = acting("employer", Role.EMPLOYER, SampleForms.ENTERPRISE);
    public static final Actor OTHER_EMPLOYER = acting("employer2", Role.EMPLOYER, EnterpriseNumber.of("0428759497"));
    public static final Actor EXAMINER = acting("examiner", Role.EXAMINER);
    public static final Actor OTHER_EXAMINER = acting("examiner2", Role.EXAMINER);
    public static final Actor DECIDER = acting("decider", Role.DECIDER);
    public static final Actor LEAD = acting("lead", Role.LEAD);
    public static final Actor POLICY = acting("policy", Role.POLICY);
    public static final Actor OTHER_POLICY = acting("policy2", Role.POLICY);

    private People() {}

    public static Actor worker(WorkerNumber number) {
        return new Actor("worker", Set.of(Role.WORKER), number, Set.of());
    }

    public static Actor acting(String account, Role role, EnterpriseNumber... enterprises) {
        return new Actor(account, Set.of(role), null, Set.of(enterprises));
    }
}
