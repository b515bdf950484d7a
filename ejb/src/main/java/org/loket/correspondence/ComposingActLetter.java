package org.loket.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.loket.access.Configuration;
import org.loket.amendment.LawInForce;
import org.loket.appeal.AppealProposal;
import org.loket.appeal.AppealRecord;
import org.loket.appeal.AppealState;
import org.loket.casework.ReadingCase;
import org.loket.intake.ApplicationForm;
import org.loket.intake.SubmittedForms;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.TheClock;
import org.loket.kernel.WorkerNumber;
import org.loket.law.appeal.Contested;
import org.loket.law.timelimit.Length;
import org.loket.law.timelimit.Term;
import org.loket.letter.ActLetter;
import org.loket.letter.ActLetter.Quoted;
import org.loket.letter.ActLetter.Sentence;
import org.loket.letter.DecisionLetter;
import org.loket.party.EmployerRecord;
import org.loket.party.Parties;
import org.loket.party.WorkerIdentity;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;
import org.loket.withdrawal.WithdrawalRecord;
import org.loket.withdrawal.WithdrawalState;

/** Puts an act after the first decision in a letter to its parties. */
@ApplicationScoped
class ComposingActLetter {

    @Inject
    Permits permits;

    @Inject
    Parties parties;

    @Inject
    ReadingCase cases;

    @Inject
    SubmittedForms forms;

    @Inject
    LawInForce law;

    @Inject
    Configuration configuration;

    /** What the parties can say, on what, and until when. */
    ActLetter hearing(WithdrawalRecord begun) {
        List<Quoted> quoted = new ArrayList<>();
        facts(begun, quoted);
        quoted.add(Quoted.said("act.hearing.how", "act.hearing.how.text"));
        return letter(
                "hearing",
                begun,
                begun.begunAt(),
                Sentence.of("act.decision.hearing", begun.from(), begun.hearUntil()),
                grounds(begun),
                quoted,
                false);
    }

    /** What was decided, also where the permit stays. */
    ActLetter decision(WithdrawalRecord decided) {
        boolean withdrawn = decided.state() != WithdrawalState.KEPT;
        List<Quoted> quoted = new ArrayList<>();
        facts(decided, quoted);
        if (decided.employerHeard()) {
            quoted.add(answer("act.answer.employer", decided.byEmployer()));
        }
        quoted.add(answer("act.answer.worker", decided.byWorker()));
        quoted.add(Quoted.written("act.reason", decided.proposal().reason()));
        return letter(
                withdrawn ? "withdrawn" : "kept",
                decided,
                decided.decidedAt(),
                withdrawn ? Sentence.of("act.decision.withdrawn", decided.from()) : Sentence.of("act.decision.kept"),
                withdrawn ? grounds(decided) : List.of(),
                quoted,
                withdrawn);
    }

    /** What the minister decided on an appeal. */
    ActLetter appeal(AppealRecord decided) {
        LocalDate on = TheClock.dayOf(decided.decidedAt());
        AppealProposal proposal = decided.proposal();
        String kind = "appeal." + decided.state();
        String worker = nameOf(decided.worker());
        List<Quoted> quoted = new ArrayList<>();
        if (decided.isLate()) {
            quoted.add(Quoted.said("act.late", "act.late.text"));
        }
        quoted.add(Quoted.written("act.appeal.reasons", decided.reasons()));
        quoted.add(Quoted.written("act.reason", proposal.reason()));
        List<String> addressees = new ArrayList<>();
        if (decided.enterprise() != null) {
            addressees.add(employer(decided.enterprise()));
        }
        addressees.add(worker);
        boolean annulled = decided.state() == AppealState.ANNULLED;
        return new ActLetter(
                kind,
                decided.reference(),
                on,
                addressees,
                aboutAppeal(decided, worker),
                decision(kind, decided),
                List.of(),
                quoted,
                null,
                annulled ? null : remedy(Term.COUNCIL_OF_STATE, on),
                configuration.isDemo());
    }

    private Sentence aboutAppeal(AppealRecord decided, String worker) {
        String key = "act.about.appeal." + contested(decided);
        LocalDate decidedOn = TheClock.dayOf(decided.contestedAt());
        ApplicationForm.Job job = forms.of(decided.caseNumber()).job();
        return job == null || job.title() == null
                ? Sentence.of(key + ".unlimited", decided.lodgedOn(), decidedOn, worker)
                : Sentence.of(key, decided.lodgedOn(), decidedOn, worker, job.title());
    }

    private Sentence decision(String kind, AppealRecord decided) {
        String key = "act.decision." + kind + "." + contested(decided);
        AppealProposal proposal = decided.proposal();
        if (proposal.from() == null) {
            return Sentence.of(key);
        }
        if (proposal.until() != null) {
            return Sentence.of(key, proposal.from(), proposal.until());
        }
        return Sentence.of(decided.contested() == Contested.REFUSAL ? key + ".unlimited" : key, proposal.from());
    }

    // against a permit that is taken along the authority objects, which is a refusal of its own kind
    private String contested(AppealRecord decided) {
        boolean takesAlong = decided.contested() == Contested.REFUSAL
                && cases.of(decided.caseNumber()).takeover() != null;
        return takesAlong ? "OBJECTION" : decided.contested().name();
    }

    private ActLetter letter(
            String kind,
            WithdrawalRecord withdrawal,
            OffsetDateTime at,
            Sentence decision,
            List<DecisionLetter.Ground> grounds,
            List<Quoted> quoted,
            boolean appealable) {
        LocalDate on = TheClock.dayOf(at);
        PermitRecord permit = permits.find(withdrawal.permit()).orElseThrow();
        WorkerIdentity worker = parties.worker(permit.worker()).orElseThrow().identity();
        String workerName = worker.firstName() + " " + worker.lastName();
        String employer = permit.isUnlimited() ? null : employer(permit.enterprise());
        return new ActLetter(
                kind,
                permit.number().text(),
                on,
                withdrawal.employerHeard() ? List.of(employer, workerName) : List.of(workerName),
                about(permit, worker.birthDate(), workerName, employer),
                decision,
                grounds,
                quoted,
                appealable ? remedy(Term.APPEAL_TO_MINISTER, on) : null,
                appealable ? remedy(Term.COUNCIL_OF_STATE, on) : null,
                configuration.isDemo());
    }

    private static Sentence about(PermitRecord permit, LocalDate born, String worker, String employer) {
        String number = permit.number().text();
        return permit.isUnlimited()
                ? Sentence.of("act.about.unlimited", number, worker, born, permit.validFrom())
                : Sentence.of(
                        "act.about",
                        number,
                        worker,
                        born,
                        permit.jobTitle(),
                        employer,
                        permit.validFrom(),
                        permit.validUntil());
    }

    private String nameOf(WorkerNumber worker) {
        WorkerIdentity identity = parties.worker(worker).orElseThrow().identity();
        return identity.firstName() + " " + identity.lastName();
    }

    private String employer(EnterpriseNumber enterprise) {
        return parties.employer(enterprise).map(EmployerRecord::name).orElseGet(enterprise::written);
    }

    private static List<DecisionLetter.Ground> grounds(WithdrawalRecord withdrawal) {
        return List.of(DecisionLetter.Ground.of(withdrawal.ground()));
    }

    private static void facts(WithdrawalRecord withdrawal, List<Quoted> quoted) {
        if (withdrawal.facts() != null) {
            quoted.add(Quoted.written("act.facts", withdrawal.facts()));
        }
    }

    private static Quoted answer(String titleKey, WithdrawalRecord.Said said) {
        return said == null ? Quoted.said(titleKey, "act.answer.none") : Quoted.written(titleKey, said.answer());
    }

    private DecisionLetter.Remedy remedy(Term term, LocalDate on) {
        Length length = term.on(on, law.book());
        return new DecisionLetter.Remedy(length.time(), length.citation(), length.confidence());
    }
}
