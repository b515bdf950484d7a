package org.loket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.loket.appeal.AppealDecided;
import org.loket.appeal.AppealLodged;
import org.loket.appeal.AppealRecord;
import org.loket.casework.CaseDecided;
import org.loket.casework.FeeDue;
import org.loket.casework.InformationAsked;
import org.loket.casework.TermExtended;
import org.loket.collective.MassOpeningBegun;
import org.loket.employment.EmploymentState;
import org.loket.employment.EndDenied;
import org.loket.employment.EndReported;
import org.loket.employment.EndSettled;
import org.loket.employment.Party;
import org.loket.intake.ApplicationSubmitted;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.register.EmploymentEnding;
import org.loket.register.PermitOver;
import org.loket.register.RenewalPossible;
import org.loket.register.SearchWindowOpened;
import org.loket.register.SearchWindowWarned;
import org.loket.register.SearchWindowWithdrawn;
import org.loket.transfer.TransferTurned;
import org.loket.withdrawal.WithdrawalBegun;
import org.loket.withdrawal.WithdrawalDecided;
import org.loket.withdrawal.WithdrawalRecord;
import org.loket.withdrawal.WithdrawalState;

/** Says who must be told, in the transaction of what is told. */
@ApplicationScoped
class OwingNotices {

    @Inject
    Notices notices;

    @Inject
    Event<NoticesOwed> owed;

    void submitted(@Observes ApplicationSubmitted submitted) {
        if (submitted.takeover() != null) {
            return;
        }
        owe("application-submitted", submitted.number(), submitted.at(), Receiver.of(submitted.worker()));
    }

    void asked(@Observes InformationAsked asked) {
        owe(
                asked.incomplete() ? "incomplete" : "information-asked",
                asked.number(),
                asked.at(),
                Receiver.parties(asked.enterprise(), asked.worker()));
    }

    void feeDue(@Observes FeeDue due) {
        owe("fee-due", due.number(), due.at(), Receiver.of(due.enterprise()));
    }

    void extended(@Observes TermExtended extended) {
        owe(
                "term-extended",
                extended.number(),
                extended.at(),
                Receiver.parties(extended.enterprise(), extended.worker()));
    }

    void decided(@Observes CaseDecided decided) {
        if (decided.takesAlong() != null) {
            return;
        }
        String kind =
                switch (decided.decision().outcome()) {
                    case GRANT -> "granted";
                    case REFUSE -> "refused";
                    case INADMISSIBLE -> "inadmissible";
                };
        owe(kind, decided.number(), decided.at(), Receiver.parties(decided.enterprise(), decided.worker()));
    }

    /** Only who offers and whom it is offered to; who employs the worker now is none of them. */
    void transferTurned(@Observes TransferTurned turned) {
        Receiver employer = Receiver.of(turned.enterprise());
        Receiver worker = Receiver.of(turned.worker());
        switch (turned.state()) {
            case OFFERED -> owe(turned.kind(), turned.number(), turned.at(), worker);
            case ACCEPTED, REFUSED, HANDED_OVER -> owe(turned.kind(), turned.number(), turned.at(), employer);
            case LAPSED, VOID, OBJECTED, SETTLED -> owe(turned.kind(), turned.number(), turned.at(), employer, worker);
        }
    }

    void employmentEnding(@Observes EmploymentEnding ending) {
        owe("employment-ending", ending.caseNumber(), ending.at(), Receiver.of(ending.enterprise()));
    }

    void endReported(@Observes EndReported reported) {
        Receiver employer = Receiver.of(reported.enterprise());
        Receiver worker = Receiver.of(reported.worker());
        switch (reported.state()) {
            case DISPUTED -> owe("employment-end-disputed", reported.caseNumber(), reported.at(), employer, worker);
            case ENDED -> owe("employment-end-agreed", reported.caseNumber(), reported.at(), employer, worker);
            default ->
                owe(
                        "employment-end-reported",
                        reported.caseNumber(),
                        reported.at(),
                        reported.party() == Party.EMPLOYER ? worker : employer);
        }
    }

    void endDenied(@Observes EndDenied denied) {
        String kind =
                denied.state() == EmploymentState.DISPUTED ? "employment-end-disputed" : "employment-end-withdrawn";
        owe(kind, denied.caseNumber(), denied.at(), Receiver.of(denied.enterprise()), Receiver.of(denied.worker()));
    }

    void endSettled(@Observes EndSettled settled) {
        owe(
                settled.lastDay() == null ? "employment-goes-on-settled" : "employment-end-settled",
                settled.caseNumber(),
                settled.at(),
                Receiver.of(settled.enterprise()),
                Receiver.of(settled.worker()));
    }

    /** The employer is told once, however many workers it has; each of them is told of the own window. */
    void massOpeningBegun(@Observes MassOpeningBegun begun) {
        notices.add(OwedNotice.owed(Receiver.of(begun.enterprise()), "mass-opening-begun", begun.first(), begun.at())
                .about(begun.total()));
        owed.fire(new NoticesOwed());
    }

    void windowOpened(@Observes SearchWindowOpened opened) {
        Receiver worker = Receiver.of(opened.worker());
        owe(opened.moved() ? "search-window-moved" : "search-window-opened", opened.caseNumber(), opened.at(), worker);
        // a contract for a fixed time ends without anybody reporting it
        if (opened.by().equals(Author.HOUSE) && !opened.moved()) {
            owe("permit-ended", opened.caseNumber(), opened.at(), Receiver.of(opened.enterprise()));
        }
    }

    void windowWithdrawn(@Observes SearchWindowWithdrawn withdrawn) {
        owe("search-window-withdrawn", withdrawn.caseNumber(), withdrawn.at(), Receiver.of(withdrawn.worker()));
    }

    void windowWarned(@Observes SearchWindowWarned warned) {
        owe("search-window-left-" + warned.daysLeft(), warned.caseNumber(), warned.at(), Receiver.of(warned.worker()));
    }

    void permitOver(@Observes PermitOver over) {
        Receiver worker = Receiver.of(over.worker());
        switch (over.ending()) {
            case WINDOW -> owe("search-window-lapsed", over.caseNumber(), over.at(), worker);
            case OTHER_PERMIT -> owe("permit-succeeded", over.caseNumber(), over.at(), worker);
            // its parties were told when it was decided
            case WITHDRAWAL -> {}
            case RESIDENCE_END ->
                owe(
                        "residence-ended",
                        over.caseNumber(),
                        over.at(),
                        over.whileEmployed()
                                ? Receiver.parties(over.enterprise(), over.worker())
                                : new Receiver[] {worker});
            default ->
                owe("permit-ended", over.caseNumber(), over.at(), Receiver.parties(over.enterprise(), over.worker()));
        }
    }

    void renewalPossible(@Observes RenewalPossible possible) {
        owe(
                "renewal-possible",
                possible.caseNumber(),
                possible.at(),
                Receiver.of(possible.enterprise()),
                Receiver.of(possible.worker()));
    }

    void withdrawalBegun(@Observes WithdrawalBegun begun) {
        owe("withdrawal-begun", begun.withdrawal(), begun.at());
    }

    void withdrawalDecided(@Observes WithdrawalDecided decided) {
        boolean kept = decided.withdrawal().state() == WithdrawalState.KEPT;
        owe(kept ? "permit-kept" : "permit-withdrawn", decided.withdrawal(), decided.at());
    }

    void appealLodged(@Observes AppealLodged lodged) {
        owe("appeal-lodged", lodged.appeal(), lodged.at());
    }

    void appealDecided(@Observes AppealDecided decided) {
        String kind =
                switch (decided.appeal().state()) {
                    case ANNULLED -> "appeal-annulled";
                    case REFORMED -> "appeal-reformed";
                    default -> "appeal-confirmed";
                };
        owe(kind, decided.appeal(), decided.at());
    }

    private void owe(String kind, AppealRecord about, OffsetDateTime at) {
        if (about.enterprise() != null) {
            owe(kind, about.caseNumber(), at, Receiver.of(about.enterprise()));
        }
        owe(kind, about.caseNumber(), at, Receiver.of(about.worker()));
    }

    private void owe(String kind, WithdrawalRecord about, OffsetDateTime at) {
        if (about.employerHeard()) {
            owe(kind, about.caseNumber(), at, Receiver.of(about.enterprise()));
        }
        owe(kind, about.caseNumber(), at, Receiver.of(about.worker()));
    }

    private void owe(String kind, CaseNumber number, OffsetDateTime at, Receiver... receivers) {
        for (Receiver receiver : receivers) {
            notices.add(OwedNotice.owed(receiver, kind, number, at));
        }
        owed.fire(new NoticesOwed());
    }
}
