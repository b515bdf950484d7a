package org.loket.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.loket.access.Configuration;
import org.loket.amendment.LawInForce;
import org.loket.kernel.TheClock;
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

    private ActLetter letter(
            String kind,
            WithdrawalRecord withdrawal,
            OffsetDateTime at,
            Sentence decision,
            List<DecisionLetter.Ground> grounds,
            List<Quoted> quoted,
            boolean appealable) {
        LocalDate on = at.atZoneSameInstant(TheClock.BRUSSELS).toLocalDate();
        PermitRecord permit = permits.find(withdrawal.permit()).orElseThrow();
        WorkerIdentity worker = parties.worker(permit.worker()).orElseThrow().identity();
        String workerName = worker.firstName() + " " + worker.lastName();
        String employer = employer(permit);
        return new ActLetter(
                kind,
                permit.number().text(),
                on,
                withdrawal.employerHeard() ? List.of(employer, workerName) : List.of(workerName),
                Sentence.of(
                        "act.about",
                        permit.number().text(),
                        workerName,
                        worker.birthDate(),
                        permit.jobTitle(),
                        employer,
                        permit.validFrom(),
                        permit.validUntil()),
                decision,
                grounds,
                quoted,
                appealable ? remedy(Term.APPEAL_TO_MINISTER, on) : null,
                appealable ? remedy(Term.COUNCIL_OF_STATE, on) : null,
                configuration.isDemo());
    }

    private String employer(PermitRecord permit) {
        return parties.employer(permit.enterprise()).map(EmployerRecord::name).orElseGet(() -> permit.enterprise()
                .written());
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
