package org.loket.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.NotANumber;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.Violation;
import org.loket.law.appeal.Contested;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;
import org.loket.withdrawal.UndoingWithdrawal;
import org.loket.withdrawal.WithdrawalGiven;
import org.loket.withdrawal.WithdrawalRecord;
import org.loket.withdrawal.WithdrawalState;

/** Withdrawals: the permit is what it was, or holds until another day. */
@ApplicationScoped
class WithdrawalsContested implements Contestable {

    @Inject
    UndoingWithdrawal withdrawals;

    @Inject
    Permits permits;

    @Override
    public Contested kind() {
        return Contested.WITHDRAWAL;
    }

    @Override
    public Optional<ContestedDecision> find(String reference) {
        return withdrawals
                .latest(number(reference))
                .filter(withdrawal -> withdrawal.state() == WithdrawalState.WITHDRAWN)
                .map(WithdrawalsContested::contested);
    }

    @Override
    public Optional<ContestedDecision> findIn(CaseNumber number) {
        return permits.grantedIn(number).flatMap(permit -> find(permit.number().text()));
    }

    private static ContestedDecision contested(WithdrawalRecord withdrawal) {
        return new ContestedDecision(
                Contested.WITHDRAWAL,
                withdrawal.permit().text(),
                withdrawal.caseNumber(),
                withdrawal.worker(),
                withdrawal.employerHeard() ? withdrawal.enterprise() : null,
                withdrawal.decidedAt(),
                "permit-withdrawn");
    }

    @Override
    public void annul(String reference, Author by) {
        withdrawals.annul(number(reference), by);
    }

    @Override
    public List<Violation> faultsOf(String reference, Reform reform) {
        if (reform.from() == null) {
            return List.of(Violation.of("from", "required"));
        }
        PermitRecord permit = permits.find(number(reference)).orElseThrow(() -> new NotKnown("permit"));
        return WithdrawalGiven.outsideOf(permit, reform.from()).map(List::of).orElse(List.of());
    }

    @Override
    public void reform(String reference, Reform reform, FourEyes by) {
        withdrawals.move(number(reference), reform.from(), by.decider());
    }

    private static PermitNumber number(String reference) {
        try {
            return PermitNumber.of(reference);
        } catch (NotANumber e) {
            throw new NotKnown("contested");
        }
    }
}
