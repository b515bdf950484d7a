package org.loket.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.loket.kernel.Callers;
import org.loket.kernel.EnterpriseNumber;

/** Rights are those of the moment; only among many who call at once are they those of a tenth of a second ago. */
@Timeout(60)
class KnownActorsTest {

    private static final EnterpriseNumber CLIENT = EnterpriseNumber.of("0403019261");

    private final Kept kept = new Kept();
    private final Callers callers = new Callers();
    private final AtomicLong now = new AtomicLong();

    @AfterEach
    void sendCallersHome() {
        kept.mayRead.release(1_000);
        callers.sendHome();
    }

    @Test
    void whoCallsAloneIsLookedUpEachTime() {
        KnownActors actors = actors(Duration.ofMillis(100));
        kept.mayRead.release(1_000);
        assertThat(actsFor(actors, "mandatary")).containsExactly(CLIENT);
        kept.mandates = Set.of();
        assertThat(actsFor(actors, "mandatary")).isEmpty();
        assertThat(kept.reads).containsExactly(Set.of("mandatary"), Set.of("mandatary"));
    }

    @Test
    void amongManyAtOnceWhatWasReadIsGoodForAWhile() throws Exception {
        KnownActors actors = actors(Duration.ofMillis(100));
        callAtOnce(actors, "mandatary", "employer");
        kept.mandates = Set.of();
        assertThat(actsFor(actors, "mandatary")).containsExactly(CLIENT);
        assertThat(kept.reads).hasSize(2);
        assertThat(actsFor(actors, "another")).isEmpty();
    }

    @Test
    void afterThatWhileAMandateThatEndedIsOut() throws Exception {
        KnownActors actors = actors(Duration.ofMillis(100));
        callAtOnce(actors, "mandatary", "employer");
        kept.mandates = Set.of();
        now.addAndGet(Duration.ofMillis(100).toNanos());
        assertThat(actsFor(actors, "mandatary")).isEmpty();
    }

    @Test
    void whileTheyGoOnComingOneOfThemRenewsItForAll() throws Exception {
        KnownActors actors = actors(Duration.ofMillis(100));
        callAtOnce(actors, "mandatary", "employer");
        kept.mandates = Set.of();
        now.addAndGet(Duration.ofMillis(60).toNanos());
        assertThat(actsFor(actors, "mandatary")).isEmpty();
        assertThat(actsFor(actors, "mandatary")).isEmpty();
        assertThat(kept.reads).hasSize(3);
        assertThat(kept.reads.get(2)).containsExactly("mandatary");

        now.addAndGet(Duration.ofMillis(60).toNanos());
        assertThat(actsFor(actors, "employer")).isEmpty();
        assertThat(kept.reads).hasSize(4);
    }

    @Test
    void theOthersDoNotWaitForWhoRenews() throws Exception {
        KnownActors actors = actors(Duration.ofMillis(100));
        callAtOnce(actors, "mandatary", "employer");
        now.addAndGet(Duration.ofMillis(60).toNanos());
        Future<?> renewing = renewing(actors);
        assertThat(actsFor(actors, "mandatary")).containsExactly(CLIENT);
        assertThat(renewing.isDone()).isFalse();
    }

    @Test
    void whoIsKnownByHeartIsNeverLookedUp() throws Exception {
        KnownActors actors = actors(Duration.ofMillis(100));
        assertThat(actors.byHeart("mandatary")).isEmpty();
        assertThat(kept.reads).isEmpty();
        callAtOnce(actors, "mandatary", "employer");
        assertThat(actors.byHeart("mandatary").orElseThrow().actor().actsFor()).containsExactly(CLIENT);
        assertThat(actors.byHeart("another")).isEmpty();
        assertThat(kept.reads).hasSize(2);
    }

    @Test
    void whoeverHasToRenewItIsNotKnownByHeartAndTheOthersAre() throws Exception {
        KnownActors actors = actors(Duration.ofMillis(100));
        callAtOnce(actors, "mandatary", "employer");
        now.addAndGet(Duration.ofMillis(60).toNanos());
        assertThat(actors.byHeart("mandatary")).isEmpty();
        Future<?> renewing = renewing(actors);
        assertThat(actors.byHeart("mandatary")).isPresent();
        now.addAndGet(Duration.ofMillis(40).toNanos());
        assertThat(actors.byHeart("mandatary")).isEmpty();
        assertThat(renewing.isDone()).isFalse();
    }

    @Test
    void amongManyAtOnceWhoIsUnknownStaysUnknownToOthersToo() throws Exception {
        KnownActors actors = actors(Duration.ofMillis(100));
        callAtOnce(actors, "nobody", "employer");
        assertThat(actors.named("nobody")).isEmpty();
        assertThat(actors.named("employer").orElseThrow().actor().account()).isEqualTo("employer");
    }

    /** Somebody who renews what was read, and is not done. */
    private Future<?> renewing(KnownActors actors) throws InterruptedException {
        kept.mayRead.drainPermits();
        Future<?> renewing = callers.submit(() -> actors.named("mandatary"));
        Callers.await(() -> kept.reads.size() == 3);
        return renewing;
    }

    private KnownActors actors(Duration good) {
        KnownActors actors = new KnownActors(good, now::get);
        actors.accounts = kept;
        actors.clock = Clock.systemUTC();
        return actors;
    }

    private static Set<EnterpriseNumber> actsFor(KnownActors actors, String name) {
        return actors.named(name).orElseThrow().actor().actsFor();
    }

    /** One is looked up while the others come, who are looked up together then. */
    private void callAtOnce(KnownActors actors, String... names) throws Exception {
        List<Future<?>> calls = new ArrayList<>(List.of(callers.submit(() -> actors.named("first"))));
        Callers.await(() -> !kept.reads.isEmpty());
        for (String name : names) {
            calls.add(callers.submit(() -> actors.named(name)));
        }
        callers.awaitWaiting(names.length);
        kept.mayRead.release(1_000);
        for (Future<?> call : calls) {
            call.get();
        }
        assertThat(kept.reads).hasSize(2);
        assertThat(kept.reads.get(1)).containsExactlyInAnyOrder(names);
    }

    /** Accounts without a database: everybody but nobody is a mandatary. */
    private static final class Kept extends Accounts {

        private final Semaphore mayRead = new Semaphore(0);
        private final List<Set<String>> reads = new CopyOnWriteArrayList<>();
        private volatile Set<EnterpriseNumber> mandates = Set.of(CLIENT);

        @Override
        List<Account> named(Set<String> names) {
            reads.add(Set.copyOf(names));
            mayRead.acquireUninterruptibly();
            return names.stream()
                    .filter(name -> !name.equals("nobody"))
                    .map(name -> Account.opened(name, Set.of(Role.MANDATARY), null, null, null))
                    .toList();
        }

        @Override
        Set<EnterpriseNumber> mandatesOf(String account, LocalDate day) {
            return mandates;
        }
    }
}
