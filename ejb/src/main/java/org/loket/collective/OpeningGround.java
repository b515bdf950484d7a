package org.loket.collective;

/** Why an employer can employ nobody any more. */
public enum OpeningGround {
    SANCTION,
    INSOLVENCY
}
