package org.loket.story;

import jakarta.ejb.Singleton;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.spi.AlterableContext;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.se.SeContainer;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.jboss.weld.bootstrap.spi.BeanDiscoveryMode;
import org.jboss.weld.environment.se.Weld;
import org.loket.access.Configuration;
import org.loket.kernel.Store;
import org.loket.kernel.TheClock;

/** The rooms of a house, which are dear to build: a house that was left is let again, emptied, on a database of its own. */
final class Rooms {

    private static final Map<Configuration, Queue<Rooms>> TO_LET = new ConcurrentHashMap<>();

    final TestClock clock = new TestClock(LocalDate.EPOCH);
    final Transactions transactions;
    final SeContainer container;

    private final TestDatabase database = new TestDatabase();
    private final EntityManagerFactory factory;
    private final Configuration configuration;

    private Rooms(Configuration as) {
        configuration = as;
        factory = new PersistenceProvider()
                .createEntityManagerFactory(
                        "loket",
                        Map.of(
                                "jakarta.persistence.transactionType",
                                PersistenceUnitTransactionType.RESOURCE_LOCAL.name(),
                                "jakarta.persistence.jtaDataSource",
                                "",
                                "jakarta.persistence.nonJtaDataSource",
                                database.source(),
                                "eclipselink.logging.logger",
                                StatementCount.class.getName(),
                                "eclipselink.logging.level.sql",
                                "FINE",
                                "eclipselink.session-name",
                                "test-house-" + System.nanoTime()));
        transactions = new Transactions(factory);
        container = new Weld()
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

    static Rooms let(LocalDate today, Configuration as) {
        Rooms left = toLet(as).poll();
        Rooms rooms = left == null ? new Rooms(as) : left;
        rooms.database.renew();
        rooms.clock.set(today);
        return rooms;
    }

    /** Forgets everything, so that the next house finds nothing of this one. */
    void leave() {
        factory.getCache().evictAll();
        AlterableContext lasting = (AlterableContext) container.getBeanManager().getContext(ApplicationScoped.class);
        for (Bean<?> bean : container.getBeanManager().getBeans(Object.class, Any.Literal.INSTANCE)) {
            if (bean.getScope() == ApplicationScoped.class) {
                lasting.destroy(bean);
            }
        }
        toLet(configuration).add(this);
    }

    private static Queue<Rooms> toLet(Configuration as) {
        return TO_LET.computeIfAbsent(as, none -> new ConcurrentLinkedQueue<>());
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
