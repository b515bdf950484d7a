package org.loket.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.refusal.Ground;
import org.loket.law.refusal.Nature;

/** Whether a proposal fits what the examination found. */
final class ProposalChecked {

    private static final int LONGEST_REMARK = 2000;

    private ProposalChecked() {}

    static void mustFit(Proposal proposal, LocalDate submittedOn, Examined examined) {
        List<Violation> found = new ArrayList<>();
        if (proposal.outcome() == null) {
            found.add(Violation.of("outcome", "required"));
        } else {
            switch (proposal.outcome()) {
                case GRANT -> grant(found, proposal, examined);
                case REFUSE -> grounds(found, proposal, refusalGrounds(submittedOn, examined));
                case INADMISSIBLE -> grounds(found, proposal, codes(submittedOn, Nature.INADMISSIBLE));
            }
        }
        if (proposal.remark() != null && proposal.remark().length() > LONGEST_REMARK) {
            found.add(Violation.of("remark", "text.too-long", LONGEST_REMARK));
        }
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }

    private static void grant(List<Violation> found, Proposal proposal, Examined examined) {
        LocalDate from = proposal.validFrom();
        LocalDate until = proposal.validUntil();
        if (from == null) {
            found.add(Violation.of("validFrom", "required"));
        }
        if (until == null) {
            found.add(Violation.of("validUntil", "required"));
        }
        if (from != null && until != null && until.isBefore(from)) {
            found.add(Violation.of("validUntil", "date.before-start"));
        }
        if (!proposal.grounds().isEmpty()) {
            found.add(Violation.of("grounds", "grounds.not-with-grant"));
        }
        if (examined == null) {
            return;
        }
        LocalDate most = examined.validAtMostUntil();
        if (until != null && most != null && until.isAfter(most)) {
            found.add(Violation.of("validUntil", "date.after-law-allows", most));
        }
        LocalDate starts = examined.facts().job().startsOn();
        if (from != null && starts != null && from.isBefore(starts)) {
            found.add(Violation.of("validFrom", "date.before-contract", starts));
        }
        examined.findings().stream()
                .filter(finding -> finding.met() != Met.YES && !finding.discretionary())
                .forEach(finding -> found.add(Violation.of("outcome", "grant.condition-not-met", finding.condition())));
    }

    private static Set<String> refusalGrounds(LocalDate submittedOn, Examined examined) {
        Set<String> allowed = codes(submittedOn, Nature.MANDATORY);
        allowed.addAll(codes(submittedOn, Nature.OPTIONAL));
        if (examined != null) {
            examined.findings().stream()
                    .filter(finding -> finding.met() != Met.YES)
                    .map(Finding::condition)
                    .forEach(allowed::add);
        }
        return allowed;
    }

    private static Set<String> codes(LocalDate submittedOn, Nature nature) {
        return Ground.forApplicationSubmittedOn(submittedOn, nature).stream()
                .map(Ground::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void grounds(List<Violation> found, Proposal proposal, Set<String> allowed) {
        if (proposal.grounds().isEmpty()) {
            found.add(Violation.of("grounds", "required"));
        }
        proposal.grounds().stream()
                .filter(ground -> !allowed.contains(ground))
                .forEach(ground -> found.add(Violation.of("grounds", "grounds.unknown", ground)));
    }
}
