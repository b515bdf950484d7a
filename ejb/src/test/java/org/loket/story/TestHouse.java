package org.loket.story;

import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.concurrent.Callable;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.loket.access.Configuration;
import org.loket.kernel.Store;
import org.loket.kernel.TheClock;

/** The whole house without its doors: every room on a database of its own, and a clock that the test sets. */
public final class TestHouse implements AutoCloseable {

    private final TestClock clock;
    private final EntityManagerFactory factory;
    private final Transactions transactions;
    private final SeContainer rooms;

    public TestHouse(LocalDate today) {
        this(today, Configuration.DEMO);
    }

    public TestHouse(LocalDate today, Configuration as) {
        clock = new TestClock(today);
        factory = new PersistenceProvider()
                .createEntityManagerFactory(
                        "loket",
                        Map.of(
                                "jakarta.persistence.transactionType",
                                PersistenceUnitTransactionType.RESOURCE_LOCAL.name(),
                                "jakarta.persistence.jtaDataSource",
                                "",
                                "jakarta.persistence.jdbc.url",
                                TestDatabase.fresh(),
                                "eclipselink.connection-pool.default.initial",
                                "1",
                                "eclipselink.connection-pool.default.min",
                                "1",
                                "eclipselink.logging.logger",
                                StatementCount.class.getName(),
                                "eclipselink.logging.level.sql",
                                "FINE",
                                "eclipselink.session-name",
                                "test-house-" + System.nanoTime()));
        transactions = new Transactions(factory);
        rooms = new Weld()
                .disableDiscovery()
                .setBeanDiscoveryMode(BeanDiscoveryMode.ALL)
                .addPackages(true, Store.class, Configuration.class)
                .addPackages(
                        true,
                        org.loket.amendment.LawInForce.class,
                        org.loket.party.Parties.class,
                        org.loket.document.Documents.class,
                        org.loket.labourmarket.ReadingSurpluses.class,
                        org.loket.letter.DecisionLetters.class,
                        org.loket.assessment.AssessingAdmission.class,
                        org.loket.intake.SubmittedForms.class,
                        org.loket.casework.ReadingCase.class,
                        org.loket.trial.ForeseeingEffect.class,
                        org.loket.register.Permits.class,
                        org.loket.employment.ReportingEmployment.class,
                        org.loket.transfer.ReadingTransfers.class,
                        org.loket.sweep.Sweeper.class,
                        org.loket.collective.OpeningWindows.class,
                        org.loket.withdrawal.WithdrawingPermit.class,
                        org.loket.appeal.LodgingAppeal.class,
                        org.loket.renewal.RenewingPermit.class,
                        org.loket.reexamination.ReexaminingPermits.class,
                        org.loket.residence.RecordingResidenceEnd.class,
                        org.loket.correspondence.Letters.class,
                        org.loket.notice.ReadingNotices.class,
                        org.loket.delivery.DeliveringOutside.class,
                        org.loket.share.SharingCode.class,
                        org.loket.seal.Seals.class,
                        org.loket.receipt.Ledger.class,
                        org.loket.proof.StatingPermit.class,
                        org.loket.inspection.InspectingWorker.class,
                        org.loket.check.CheckingAuthorisation.class,
                        org.loket.journal.Journal.class,
                        org.loket.worklist.Worklist.class,
                        org.loket.repetition.AnsweringOnce.class,
                        org.loket.demo.OpeningDemo.class)
                .addExtension(new Transactions.Everywhere())
                .addExtension(new WithoutTheContainer())
                .addExtension(new Supplies(transactions, TheClock.supposable(clock), as))
                .addBeanClasses(Transactions.Around.class)
                .initialize();
    }

    /** A use case or a repository of the house. */
    public <T> T the(Class<T> type) {
        return rooms.select(type).get();
    }

    public <T> T inTransaction(Callable<T> work) {
        try {
            return transactions.in(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void dayIs(LocalDate day) {
        clock.set(day);
    }

    public void timePasses(Duration time) {
        clock.pass(time);
    }

    public void momentIs(LocalDateTime moment) {
        clock.set(moment);
    }

    public Object sql(String query) {
        return inTransaction(
                () -> the(EntityManager.class).createNativeQuery(query).getSingleResult());
    }

    @Override
    public void close() {
        rooms.close();
        factory.close();
    }

    /** What the container would provide. */
    record Supplies(Transactions transactions, Clock clock, Configuration configuration) implements Extension {

        void supply(@Observes AfterBeanDiscovery house) {
            house.addBean().addType(Transactions.class).createWith(asked -> transactions);
            house.addBean().addType(EntityManager.class).createWith(asked -> transactions.current());
            house.addBean().addType(Clock.class).createWith(asked -> clock);
            house.addBean().addType(Configuration.class).createWith(asked -> configuration);
        }
    }

    /** Leaves out what only the container can provide. */
    static class WithoutTheContainer implements Extension {

        <T> void leaveOut(@Observes ProcessAnnotatedType<T> type) {
            Class<T> bean = type.getAnnotatedType().getJavaClass();
            boolean fromContainer = bean == Store.class
                    || bean == TheClock.class
                    || Clock.class.isAssignableFrom(bean)
                    || bean.getSimpleName().equals("Dispatcher")
                    || bean.getSimpleName().startsWith("Sweeping") && bean.isAnnotationPresent(Singleton.class)
                    || bean.getSimpleName().equals("DayTimer");
            if (fromContainer) {
                type.veto();
            }
        }
    }
}
