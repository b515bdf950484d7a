package org.loket.law.category;

/** What a contract must state, where the law lists it; a help for whoever draws it up, and no condition. */
public enum ContractContent {
    PARTIES,
    DURATION_AND_PLACE,
    WAGE,
    JOINT_COMMITTEE,
    POSITION_AND_CLASSIFICATION;

    /** The key under which the bundles hold it. */
    public String textKey() {
        return "law.contract-content." + name();
    }
}
