package org.loket.law.fee;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.loket.kernel.Iban;
import org.loket.kernel.Money;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.Provision;
import org.loket.law.book.LawBook;

/**
 * The federal contribution for the residence part, paid for each application and each person; without it the application
 * is not received. It is paid to the Immigration Office and not to the region.
 *
 * @param amount nothing, {@code 0.00}, for a worker who is too young to owe it
 */
public record FederalFee(Money amount, Iban account, Citation citation, Confidence confidence) {

    private static final String AMOUNT = "fee.federal";
    private static final String FREE_UNDER = "fee.federal.free-under";
    private static final String ACCOUNT = "fee.federal.account";
    private static final Provision BASIS = Provision.RESIDENCE_FEE;
    private static final DateTimeFormatter BORN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    /** The contribution for a worker born that day, or on a day that is not known; nothing where none is known. */
    public static Optional<FederalFee> forApplicationSubmittedOn(LocalDate day, LocalDate bornOn) {
        return forApplicationSubmittedOn(day, bornOn, LawBook.printed());
    }

    public static Optional<FederalFee> forApplicationSubmittedOn(LocalDate day, LocalDate bornOn, LawBook book) {
        return book.value(AMOUNT, Money.class).find(day).map(version -> {
            int freeUnder = book.value(FREE_UNDER, Integer.class).on(day);
            boolean free = bornOn != null && bornOn.plusYears(freeUnder).isAfter(day);
            Dated<Iban> account = book.value(ACCOUNT, Iban.class).versionOn(day);
            return new FederalFee(
                    free ? Money.of("0") : version.value(),
                    account.value(),
                    BASIS.citation(),
                    BASIS.confidence()
                            .weakest(version.source().confidence())
                            .weakest(account.source().confidence()));
        });
    }

    public boolean isOwed() {
        return amount.compareTo(Money.of("0")) > 0;
    }

    /** What to write with the payment: {@code Naam Voornaam Nationaliteit DD.MM.JJJJ}. */
    public static String communication(String lastName, String firstName, String nationality, LocalDate bornOn) {
        return String.join(" ", lastName, firstName, nationality, BORN.format(bornOn));
    }
}
