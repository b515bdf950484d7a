package org.loket.trial;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.AmendmentRecord;
import org.loket.amendment.LawInForce;
import org.loket.amendment.Subject;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.register.CountingPermits;

/**
 * Shows what an amendment would do before anybody confirms it: the difference to the version before, and every pending
 * file judged as if it were filed on its first day, once without the amendment and once with it. Of a regime it also tells
 * how many permits and search windows it meets.
 */
@Stateless
public class ForeseeingEffect {

    static final int PAGE = 500;
    static final int MOST_FILES = 20_000;
    static final int MOST_SHOWN = 200;

    @Inject
    LawInForce law;

    @Inject
    PendingFiles pending;

    @Inject
    CountingPermits permits;

    public Effect of(Actor actor, AmendmentGiven given) {
        actor.mustBeAnyOf(Role.POLICY, Role.LEAD);
        LawBook before = law.book();
        LawBook after = law.bookWith(given);
        LocalDate day = given.from();
        Differences differences = new Differences(day, before, after);
        boolean list = given.subject() == Subject.LIST;
        Count count = new Count();
        String last = "";
        List<PendingFile> page = pending.page(day, last, PAGE);
        while (!page.isEmpty() && count.looked() < MOST_FILES) {
            for (PendingFile file : page) {
                count.look(
                        file,
                        new Comparison(
                                Admission.forApplicationSubmittedOn(day, file.category(), file.facts(), before),
                                Admission.forApplicationSubmittedOn(day, file.category(), file.facts(), after)));
            }
            last = page.get(page.size() - 1).number().text();
            page = page.size() < PAGE ? List.of() : pending.page(day, last, PAGE);
        }
        return new Effect(
                day,
                differences.of(given.subject(), given.nameInBook()),
                list ? differences.added(given.name()) : List.of(),
                list ? differences.removed(given.name()) : List.of(),
                count.drafts,
                count.submitted,
                page.isEmpty(),
                count.helped,
                count.hurt,
                count.changed,
                given.subject() == Subject.REGIME ? permits.on(day) : null,
                count.files);
    }

    /** The effect of a proposal; nothing once it is confirmed or withdrawn, or where it can no longer be confirmed. */
    public Optional<Effect> of(Actor actor, AmendmentRecord amendment) {
        actor.mustBeAnyOf(Role.POLICY, Role.LEAD);
        return amendment.isOpen() && law.canTake(amendment.given())
                ? Optional.of(of(actor, amendment.given()))
                : Optional.empty();
    }

    private static final class Count {

        private final List<FileTouched> files = new ArrayList<>();
        private int drafts;
        private int submitted;
        private int helped;
        private int hurt;
        private int changed;

        int looked() {
            return drafts + submitted;
        }

        void look(PendingFile file, Comparison comparison) {
            if (file.submittedOn() == null) {
                drafts++;
            } else {
                submitted++;
            }
            comparison.of(file).ifPresent(this::add);
        }

        private void add(FileTouched touched) {
            switch (touched.direction()) {
                case HELPS -> helped++;
                case HURTS -> hurt++;
                case CHANGES -> changed++;
            }
            if (files.size() < MOST_SHOWN) {
                files.add(touched);
            }
        }
    }
}
