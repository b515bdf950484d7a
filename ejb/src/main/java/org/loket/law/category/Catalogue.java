package org.loket.law.category;

import java.util.List;

/** Every category with its class; a new category is one line here. */
final class Catalogue {

    private static final AdmissionCategory[] CATEGORIES = new AdmissionCategory[Category.values().length];

    static {
        List.of(
                        new HighlySkilled(),
                        new Managerial(),
                        new BlueCard(),
                        new Researcher(),
                        new Postdoc(),
                        IntraCompanyTransferee.manager(),
                        IntraCompanyTransferee.specialist(),
                        IntraCompanyTransferee.trainee(),
                        new MediumSkilled(),
                        new Residual(),
                        new Seasonal(),
                        SpecificCapacity.trainee(),
                        SpecificCapacity.volunteer(),
                        new Athlete(),
                        new Artist(),
                        SpecificCapacity.technician(),
                        SpecificCapacity.clergy(),
                        SpecificCapacity.journalist(),
                        new LongTermResident(),
                        new Unlimited())
                .forEach(one -> CATEGORIES[one.category().ordinal()] = one);
    }

    private Catalogue() {}

    static AdmissionCategory of(Category category) {
        return CATEGORIES[category.ordinal()];
    }
}
