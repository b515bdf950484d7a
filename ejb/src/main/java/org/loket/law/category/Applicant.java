package org.loket.law.category;

import org.loket.law.Citation;
import org.loket.law.Provision;

/** Who may file an application. */
public enum Applicant {
    EMPLOYER(Provision.BVR_PROCEDURE),
    WORKER(Provision.BVR_UNLIMITED);

    private final Provision basis;

    Applicant(Provision basis) {
        this.basis = basis;
    }

    public Citation citation() {
        return basis.citation();
    }

    /** The key of the sentence in the bundles. */
    public String textKey() {
        return "law.applicant." + name();
    }
}
