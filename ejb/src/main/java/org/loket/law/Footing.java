package org.loket.law;

/** What a rule stands on; a demand of policy is never shown as applicable law. */
public enum Footing {
    /** Asked for in a policy document; no law says so yet. */
    POLICY_DEMAND,
    /** The law as Belgium and Flanders apply it. */
    APPLICABLE_LAW,
    /** Law of the European Union; no Belgian text that carries it out was found. */
    EUROPEAN_LAW
}
