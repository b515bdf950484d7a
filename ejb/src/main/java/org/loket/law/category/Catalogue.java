package org.loket.law.category;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every category with its class; a new category is one line here. */
final class Catalogue {

    private static final Map<Category, AdmissionCategory> CATEGORIES = new EnumMap<>(Category.class);

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
                        SpecificCapacity.trainee(),
                        SpecificCapacity.volunteer(),
                        new Athlete(),
                        new Artist(),
                        SpecificCapacity.technician(),
                        SpecificCapacity.clergy(),
                        SpecificCapacity.journalist(),
                        new Unlimited(),
                        new Residual(),
                        new Seasonal(),
                        new LongTermResident())
                .forEach(one -> CATEGORIES.put(one.category(), one));
    }

    private Catalogue() {}

    static AdmissionCategory of(Category category) {
        return CATEGORIES.get(category);
    }
}
