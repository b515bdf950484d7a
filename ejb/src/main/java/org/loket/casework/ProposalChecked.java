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
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.refusal.Ground;
import org.loket.law.refusal.Nature;
import org.loket.law.refusal.Weighed;

/** Whether a proposal fits what the examination found and what the law lets the authority decide that day. */
final class ProposalChecked {

    private static final int LONGEST_REMARK = 2000;

    private final PermitCase permitCase;
    private final Examined examined;
    private final LocalDate today;
    private final LawBook book;
    private final List<Violation> found = new ArrayList<>();

    ProposalChecked(PermitCase permitCase, LocalDate today, LawBook book) {
        this.permitCase = permitCase;
        this.examined = permitCase.lastExamination().orElse(null);
        this.today = today;
        this.book = book;
    }

    void mustFit(Proposal proposal) {
        if (proposal.outcome() == null) {
            found.add(Violation.of("outcome", "required"));
        } else {
            switch (proposal.outcome()) {
                case GRANT -> grant(proposal);
                case REFUSE -> grounds(proposal, refusalGrounds());
                case INADMISSIBLE -> {
                    grounds(proposal, codes(Nature.INADMISSIBLE));
                    termMustBeOver(proposal);
                }
            }
        }
        if (proposal.remark() != null && proposal.remark().length() > LONGEST_REMARK) {
            found.add(Violation.of("remark", "text.too-long", LONGEST_REMARK));
        }
        if (!found.isEmpty()) {
            throw new Invalid(found);
        }
    }

    private void grant(Proposal proposal) {
        LocalDate from = proposal.validFrom();
        LocalDate until = proposal.validUntil();
        if (from == null) {
            found.add(Violation.of("validFrom", "required"));
        }
        boolean endless = Admission.formalitiesOf(permitCase.category()).isEndless();
        if (until == null && !endless) {
            found.add(Violation.of("validUntil", "required"));
        }
        if (until != null && endless) {
            found.add(Violation.of("validUntil", "date.nothing-ends-it"));
        }
        if (from != null && until != null && until.isBefore(from)) {
            found.add(Violation.of("validUntil", "date.before-start"));
        }
        if (!proposal.grounds().isEmpty()) {
            found.add(Violation.of("grounds", "grounds.not-with-grant"));
        }
        if (permitCase.isPermitGone()) {
            found.add(Violation.of("outcome", "grant.permit-gone"));
        }
        if (examined != null) {
            grantMustFitFindings(from, until, proposal.remark());
        }
    }

    private void grantMustFitFindings(LocalDate from, LocalDate until, String remark) {
        LocalDate most = examined.validAtMostUntil();
        if (until != null && most != null && until.isAfter(most)) {
            found.add(Violation.of("validUntil", "date.after-law-allows", most));
        }
        LocalDate starts = examined.facts().job().startsOn();
        if (from != null && starts != null && from.isBefore(starts)) {
            found.add(Violation.of("validFrom", "date.before-contract", starts));
        }
        grantMustFitGrounds(remark);
        for (Finding finding : examined.findings()) {
            if (finding.met() == Met.YES) {
                continue;
            }
            if (!finding.discretionary()) {
                found.add(Violation.of("outcome", "grant.condition-not-met", finding.condition()));
            } else if (remark == null || remark.isBlank()) {
                found.add(Violation.of("remark", "grant.say-why", finding.condition()));
            }
        }
    }

    private void grantMustFitGrounds(String remark) {
        List<Weighed> triggered = Triggering.of(permitCase, today, book);
        if (triggered.stream().anyMatch(Weighed::mustBeReliedOn)) {
            found.add(Violation.of("outcome", "grant.ground-must-be-relied-on"));
        }
        if (triggered.stream().anyMatch(Weighed::mayBeReliedOn) && (remark == null || remark.isBlank())) {
            found.add(Violation.of("remark", "grant.ground-say-why"));
        }
    }

    // who still has time to answer cannot be told that the answer came too late
    private void termMustBeOver(Proposal proposal) {
        if (!proposal.grounds().contains(Ground.NOT_COMPLETED_IN_TIME.name())) {
            return;
        }
        LocalDate answerBy =
                permitCase.openRequest().map(InformationRequest::answerBy).orElse(null);
        if (answerBy == null) {
            found.add(Violation.of("grounds", "grounds.nothing-asked"));
        } else if (!today.isAfter(answerBy)) {
            found.add(Violation.of("grounds", "grounds.term-still-runs", answerBy));
        }
    }

    private Set<String> refusalGrounds() {
        Set<String> allowed = codes(Nature.MANDATORY);
        allowed.addAll(codes(Nature.OPTIONAL));
        if (examined != null) {
            examined.findings().stream()
                    .filter(finding -> finding.met() != Met.YES)
                    .map(Finding::condition)
                    .forEach(allowed::add);
        }
        return allowed;
    }

    private Set<String> codes(Nature nature) {
        return Ground.forApplicationSubmittedOn(permitCase.submittedOn(), nature).stream()
                .map(Ground::name)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void grounds(Proposal proposal, Set<String> allowed) {
        if (proposal.grounds().isEmpty()) {
            found.add(Violation.of("grounds", "required"));
        }
        proposal.grounds().stream()
                .filter(ground -> !allowed.contains(ground))
                .forEach(ground -> found.add(Violation.of("grounds", "grounds.unknown", ground)));
    }
}
