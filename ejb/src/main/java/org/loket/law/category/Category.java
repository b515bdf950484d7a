package org.loket.law.category;

/** The categories of admission to work that the house examines. */
public enum Category {
    HIGHLY_SKILLED,
    MANAGERIAL,
    BLUE_CARD,
    RESEARCHER,
    POSTDOC,
    ICT_MANAGER,
    ICT_SPECIALIST,
    ICT_TRAINEE,
    MEDIUM_SKILLED,
    TRAINEE,
    VOLUNTEER,
    ATHLETE,
    ARTIST,
    SPECIALISED_TECHNICIAN,
    CLERGY,
    JOURNALIST,
    UNLIMITED,
    RESIDUAL,
    SEASONAL,
    LONG_TERM_RESIDENT;

    /** The key under which the bundles hold its name. */
    public String textKey() {
        return "law.category." + name();
    }
}
