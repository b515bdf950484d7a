package org.loket.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.access.Configuration;
import org.loket.amendment.LawInForce;
import org.loket.casework.CaseRecord;
import org.loket.casework.Outcome;
import org.loket.intake.ApplicationForm;
import org.loket.intake.SubmittedForms;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.Span;
import org.loket.kernel.TheClock;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.category.Admission;
import org.loket.law.refusal.Ground;
import org.loket.law.timelimit.Length;
import org.loket.law.timelimit.Term;
import org.loket.letter.DecisionLetter;
import org.loket.letter.DecisionLetter.Addressee;
import org.loket.letter.DecisionLetter.Fact;
import org.loket.letter.DecisionLetter.Remedy;
import org.loket.letter.DecisionLetters;
import org.loket.party.EmployerRecord;
import org.loket.party.Parties;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;

/** Puts a decision in a letter: what was asked, what was found, what was decided and what can be done about it. */
@ApplicationScoped
class ComposingLetter {

    @Inject
    SubmittedForms forms;

    @Inject
    Parties parties;

    @Inject
    Permits permits;

    @Inject
    LawInForce law;

    @Inject
    DecisionLetters letters;

    @Inject
    Configuration configuration;

    byte[] compose(CaseRecord decided) {
        PermitNumber permit =
                permits.grantedIn(decided.number()).map(PermitRecord::number).orElse(null);
        return letters.render(letter(
                decided,
                decided.decidedAt().atZoneSameInstant(TheClock.BRUSSELS).toLocalDate(),
                permit));
    }

    /** The letter as it would be if what is proposed were decided on that day. */
    byte[] draft(CaseRecord proposed, LocalDate on) {
        return letters.render(letter(proposed, on, null).asDraft());
    }

    private DecisionLetter letter(CaseRecord decided, LocalDate decidedOn, PermitNumber permit) {
        ApplicationForm form = forms.of(decided.number());
        return new DecisionLetter(
                decided.number(),
                decided.submittedOn(),
                decidedOn,
                decided.category().textKey(),
                addressee(decided, form),
                new DecisionLetter.Worker(
                        nameOf(form.worker()),
                        form.worker().birthDate(),
                        form.job().title()),
                facts(form),
                findings(decided),
                outcome(decided, form, decidedOn, permit),
                new DecisionLetter.Signature("letter.function.decider", "Brussel"),
                configuration.isDemo());
    }

    private Addressee addressee(CaseRecord decided, ApplicationForm form) {
        if (decided.enterprise() == null) {
            return new Addressee(nameOf(form.worker()), List.of(), null);
        }
        String name = parties.employer(decided.enterprise())
                .map(EmployerRecord::name)
                .orElseGet(() -> form.employer().name() == null
                        ? decided.enterprise().written()
                        : form.employer().name());
        return new Addressee(name, List.of(), decided.enterprise());
    }

    private static String nameOf(ApplicationForm.Worker worker) {
        return worker.firstName() + " " + worker.lastName();
    }

    private static List<Fact> facts(ApplicationForm form) {
        ApplicationForm.Job job = form.job();
        List<Fact> facts = new ArrayList<>();
        add(facts, "letter.fact.function", job.title());
        add(facts, "letter.fact.workplace", job.workplace());
        add(facts, "letter.fact.wage", job.grossAnnualWage());
        add(facts, "letter.fact.full-time-fraction", job.fullTimeFraction());
        add(facts, "letter.fact.joint-committee", job.jointCommittee());
        add(facts, "letter.fact.starts-on", job.startsOn());
        add(facts, "letter.fact.ends-on", job.endsOn());
        return facts;
    }

    private static void add(List<Fact> facts, String key, Object value) {
        if (value != null) {
            facts.add(new Fact(key, value));
        }
    }

    // whoever is admitted on appeal is admitted whatever was found before
    private static List<Finding> findings(CaseRecord decided) {
        if (decided.examination() == null) {
            return List.of();
        }
        boolean granted = decided.proposal().outcome() == Outcome.GRANT;
        return decided.examination().findings().stream()
                .filter(finding -> !granted || finding.met() == Met.YES || finding.discretionary())
                .toList();
    }

    private DecisionLetter.Outcome outcome(
            CaseRecord decided, ApplicationForm form, LocalDate on, PermitNumber permit) {
        Outcome outcome = decided.proposal().outcome();
        if (outcome == Outcome.GRANT && decided.proposal().validUntil() == null) {
            return new DecisionLetter.GrantedWithoutLimit(
                    permit, decided.proposal().validFrom());
        }
        if (outcome == Outcome.GRANT) {
            return new DecisionLetter.Granted(
                    permit,
                    new Span(decided.proposal().validFrom(), decided.proposal().validUntil()),
                    Admission.forApplicationSubmittedOn(
                                    decided.submittedOn(), decided.category(), form.facts(), law.book())
                            .validityReason(),
                    decided.takeover() != null);
        }
        List<DecisionLetter.Ground> grounds = decided.proposal().grounds().stream()
                .map(code -> ground(code, decided))
                .toList();
        Remedy council = remedy(Term.COUNCIL_OF_STATE, on);
        return outcome == Outcome.REFUSE
                ? new DecisionLetter.Refused(
                        grounds, remedy(Term.APPEAL_TO_MINISTER, on), council, decided.takeover() != null)
                : new DecisionLetter.Inadmissible(grounds, council);
    }

    private static DecisionLetter.Ground ground(String code, CaseRecord decided) {
        return findings(decided).stream()
                .filter(finding -> finding.condition().equals(code))
                .findFirst()
                .map(DecisionLetter.Ground::of)
                .orElseGet(() -> DecisionLetter.Ground.of(Ground.valueOf(code)));
    }

    private Remedy remedy(Term term, LocalDate on) {
        Length length = term.on(on, law.book());
        return new Remedy(length.time(), length.citation(), length.confidence());
    }
}
