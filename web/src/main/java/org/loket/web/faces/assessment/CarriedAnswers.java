package org.loket.web.faces.assessment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.loket.law.Facts;
import org.loket.law.category.Category;

/** The answers that a visitor asked to carry over into an application, for the room where it is filled in. */
@RequestScoped
public class CarriedAnswers {

    @Inject
    KeptAnswers kept;

    @Inject
    Reading reading;

    /** What was told, once; empty where nothing was carried over, or for another category. */
    public Optional<Facts> take(String number, Category category) {
        return kept.find(number)
                .filter(typed ->
                        kept.takeCarried(number).filter(category.name()::equals).isPresent())
                .map(typed -> reading.read(typed).question().facts());
    }
}
