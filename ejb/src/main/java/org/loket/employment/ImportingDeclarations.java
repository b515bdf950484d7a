package org.loket.employment;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.Declined;
import org.loket.kernel.Invalid;
import org.loket.kernel.StoreFailure;
import org.loket.kernel.Violation;

/** Takes a feed line by line, each in a transaction of its own: a bad line is answered in its place and stops nothing. */
@ApplicationScoped
public class ImportingDeclarations {

    static final String HEAD = "declaration;action;enterprise;national-number;day";
    private static final int MOST = 10_000;

    @Inject
    TakingDeclaration taking;

    /** One answer for each line after the head, in order. */
    public List<DeclarationAnswer> take(Actor actor, String feed) {
        actor.mustBe(Role.ADMIN);
        List<String> lines = feed == null ? List.of() : feed.lines().toList();
        if (lines.isEmpty() || !lines.get(0).strip().equals(HEAD)) {
            throw new Invalid(Violation.of("head", "declaration.head", HEAD));
        }
        if (lines.size() - 1 > MOST) {
            throw new Invalid(Violation.of("lines", "list.too-long", MOST));
        }
        List<DeclarationAnswer> answers = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            answers.add(take(actor, i, lines.get(i)));
        }
        return answers;
    }

    private DeclarationAnswer take(Actor actor, int line, String text) {
        String number = null;
        try {
            Declaration declaration = Declaration.read(text);
            number = declaration.number();
            return taking.take(actor, line, declaration);
        } catch (Invalid e) {
            Violation first = e.violations().get(0);
            return DeclarationAnswer.refused(line, number, "violation." + first.code(), first.arguments());
        } catch (Declined e) {
            return DeclarationAnswer.refused(line, number, "declined." + e.code(), e.arguments());
        } catch (EJBException e) {
            if (StoreFailure.in(e)
                    .filter(StoreFailure.SOMEBODY_WAS_FASTER::equals)
                    .isEmpty()) {
                throw e;
            }
            return DeclarationAnswer.refused(line, number, "declined.changed-meanwhile", List.of());
        }
    }
}
