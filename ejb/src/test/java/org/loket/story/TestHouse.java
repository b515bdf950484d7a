package org.loket.story;

import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.time.Clock;
import java.time.LocalDate;
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

    private static final TestClock CLOCK = new TestClock(LocalDate.of(2026, 11, 21));

    private static Configuration configuration = Configuration.DEMO;

    private final EntityManagerFactory factory;
    private final SeContainer rooms;

    public TestHouse(LocalDate today) {
        this(today, Configuration.DEMO);
    }

    public TestHouse(LocalDate today, Configuration as) {
        configuration = as;
        CLOCK.set(today);
        factory = new PersistenceProvider()
                .createEntityManagerFactory(
                        "loket",
                        Map.of(
                                "jakarta.persistence.transactionType",
                                PersistenceUnitTransactionType.RESOURCE_LOCAL.name(),
                                "jakarta.persistence.jtaDataSource",
                                "",
                                "jakarta.persistence.nonJtaDataSource",
                                TestDatabase.fresh(),
                                "eclipselink.logging.logger",
                                StatementCount.class.getName(),
                                "eclipselink.logging.level.sql",
                                "FINE",
                                "eclipselink.session-name",
                                "test-house-" + System.nanoTime()));
        Transactions.open(factory);
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
                        org.loket.sweep.Sweeper.class,
                        org.loket.collective.OpeningWindows.class,
                        org.loket.withdrawal.WithdrawingPermit.class,
                        org.loket.appeal.LodgingAppeal.class,
                        org.loket.renewal.RenewingPermit.class,
                        org.loket.residence.RecordingResidenceEnd.class,
                        org.loket.correspondence.Letters.class,
                        org.loket.notice.ReadingNotices.class,
                        org.loket.share.SharingCode.class,
                        org.loket.check.CheckingAuthorisation.class,
                        org.loket.journal.Journal.class,
                        org.loket.worklist.Worklist.class,
                        org.loket.repetition.AnsweringOnce.class,
                        org.loket.demo.OpeningDemo.class)
                .addExtension(new Transactions.Everywhere())
                .addExtension(new WithoutTheContainer())
                .addBeanClasses(Supplies.class, Transactions.Around.class)
                .initialize();
    }

    /** A use case or a repository of the house. */
    public <T> T the(Class<T> type) {
        return rooms.select(type).get();
    }

    public <T> T inTransaction(Callable<T> work) {
        try {
            return Transactions.in(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public void dayIs(LocalDate day) {
        CLOCK.set(day);
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

    static class Supplies {

        @Produces
        EntityManager store() {
            return Transactions.current();
        }

        @Produces
        Clock clock() {
            return TheClock.supposable(CLOCK);
        }

        @Produces
        Configuration configuration() {
            return configuration;
        }
    }

    /** Leaves out what only the container can provide. */
    static class WithoutTheContainer implements jakarta.enterprise.inject.spi.Extension {

        <T> void leaveOut(
                @jakarta.enterprise.event.Observes jakarta.enterprise.inject.spi.ProcessAnnotatedType<T> type) {
            Class<T> bean = type.getAnnotatedType().getJavaClass();
            boolean fromContainer = bean == Store.class
                    || bean == TheClock.class
                    || Clock.class.isAssignableFrom(bean)
                    || bean.getSimpleName().equals("Dispatcher")
                    || bean.getSimpleName().equals("Sweeping")
                    || bean.getSimpleName().equals("DayTimer");
            if (fromContainer) {
                type.veto();
            }
        }
    }
}
