package org.loket.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.loket.access.Actor;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.ConfirmingAmendment;
import org.loket.amendment.LawInForce;
import org.loket.amendment.ProposingAmendment;
import org.loket.amendment.Provided;
import org.loket.amendment.Subject;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.NotKnown;
import org.loket.law.Confidence;
import org.loket.register.PermitRecord;
import org.loket.share.ShareCode;
import org.loket.share.SharePurpose;
import org.loket.share.SharingCode;
import org.loket.share.SharingCode.Wish;
import org.loket.story.Journey;
import org.loket.story.Offers;
import org.loket.story.People;
import org.loket.story.TestHouse;

/** What becomes of an offer, whoever acts, whoever does not, and whatever happens to the permit meanwhile. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class OutcomesOfOffers {

    static final LocalDate OFFERED = LocalDate.of(2027, 6, 1);
    static final LocalDate ANSWER_BY = OFFERED.plusDays(14);
    static final LocalDate OBJECT_UNTIL = OFFERED.plusDays(45);
    static final ApplicationForm.Job JOB =
            Offers.engineer("60000", LocalDate.of(2027, 7, 1), LocalDate.of(2029, 6, 30));

    final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21));
    final Journey journey = new Journey(house);
    Offers offers;
    PermitRecord permit;
    Actor anila;

    @BeforeEach
    void aPermitIsGrantedUnderTheLawAsItIsPrinted() {
        house.inTransaction(() -> house.the(EntityManager.class)
                .createNativeQuery("delete from amendment")
                .executeUpdate());
        // the book is looked at again when the clock moves on
        house.dayIs(LocalDate.of(2026, 11, 20));
        house.the(LawInForce.class).book();
        house.dayIs(LocalDate.of(2026, 11, 21));
        offers = Offers.toSomebodyElse(house);
        permit = offers.granted();
        anila = People.worker(permit.worker());
    }

    @AfterAll
    void close() {
        house.close();
    }

    CaseNumber offered() {
        house.dayIs(OFFERED);
        return offers.make(People.OTHER_EMPLOYER, permit, JOB);
    }

    CaseNumber accepted() {
        CaseNumber offer = offered();
        offers.contract(People.OTHER_EMPLOYER, offer);
        accept(offer);
        return offer;
    }

    void accept(CaseNumber offer) {
        house.the(AnsweringOffer.class).accept(anila, offer);
    }

    void object(CaseNumber offer) {
        journey.propose(offer, Offers.objection("FRAUD_OR_FALSE_STATEMENTS"));
        journey.decide(offer);
    }

    ShareCode code(SharePurpose purpose) {
        return house.the(SharingCode.class)
                .share(anila, new Wish(purpose, null, null))
                .code();
    }

    void regime(String question, String chosen) {
        amend(Subject.REGIME, question, chosen);
    }

    void amend(Subject subject, String name, String value) {
        house.dayIs(LocalDate.of(2026, 12, 1));
        UUID proposed = house.the(ProposingAmendment.class)
                .propose(
                        People.POLICY,
                        new AmendmentGiven(
                                subject,
                                name,
                                LocalDate.of(2027, 1, 1),
                                Provided.value(value),
                                "Belgisch Staatsblad",
                                Confidence.CERTAIN),
                        null)
                .id();
        house.the(ConfirmingAmendment.class).confirm(People.OTHER_POLICY, proposed, null);
    }

    TransferState state(CaseNumber offer) {
        return offers.read(anila, offer).state();
    }

    static void assertDeclined(String code, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(InConflict.class, declined -> assertThat(declined.code())
                .isEqualTo(code));
    }

    static void assertDeclinedAsUnknown(Runnable act) {
        Consumer<NotKnown> asUnknown = declined -> assertThat(declined.code()).isEqualTo("transfer.permit");
        assertThatThrownBy(act::run).isInstanceOfSatisfying(NotKnown.class, asUnknown);
    }
}
