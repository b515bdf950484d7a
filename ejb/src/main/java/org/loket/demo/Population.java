package org.loket.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.loket.law.category.Verdict;

/** Who there is and what happened to their files, the same for every demo house of a day. */
final class Population {

    private static final long SEED = 20_181_207;
    private static final int MOST_TRIES = 2_000;

    private final LocalDate today;
    private final Hands hands;
    private final LaterHands later;
    private final Chance chance = new Chance(SEED);
    private final Timeline timeline = new Timeline();
    private final Days days;
    private final People people;
    private final Script script;
    private final List<Firm> firms;
    private final List<Job> jobs = Job.all();

    private final List<Sketch> files = new ArrayList<>();
    private final Person meera;
    private final Person joselito;

    Population(LocalDate today, Hands hands, LaterHands later) {
        this.today = today;
        this.hands = hands;
        this.later = later;
        days = new Days(today, chance);
        people = new People(chance, today);
        firms = Firm.all(today);
        script = new Script(days, this::life);
        meera = people.known("Meera", "Salvekar", LocalDate.of(1991, 3, 14), "IND");
        joselito = people.known("Joselito", "Marabut", LocalDate.of(1988, 9, 2), "PHL");
        Life ofMeera = tellOfMeera();
        Life ofJoselito = tellOfJoselito();
        Map<Course, List<Life>> lives = new EnumMap<>(Course.class);
        for (Course course : Course.values()) {
            for (int i = 0; i < course.count(); i++) {
                Life life = life(sketch(course, i));
                course.tell(script, life);
                lives.computeIfAbsent(course, none -> new ArrayList<>()).add(life);
            }
        }
        tellOfRareCallings();
        tellOfYearsOfWork();
        List<Life> granted = lives.get(Course.GRANTED_CURRENT);
        Sequels sequels = new Sequels(today, firms, life -> new Sequel(life, hands, later, timeline), granted);
        sequels.tellOfOffers(ofJoselito);
        sequels.tellOfWithdrawals();
        sequels.tellOfAppeals(lives.get(Course.REFUSED));
        sequels.tellOfRenewals(granted);
        Life anybody = granted.stream()
                .filter(life -> life.sketch().numberKnown && life.sketch().firm.standsApart())
                .filter(life -> life.sketch().filed.isBefore(today.minusDays(30)))
                .findFirst()
                .orElseThrow();
        new Inspections(today, hands, later, timeline).tell(Map.of("meera", ofMeera, "joselito", ofJoselito), anybody);
    }

    List<Firm> firms() {
        return firms;
    }

    /** What is asked in all files, in the order in which they were thought out. */
    List<Sketch> files() {
        return List.copyOf(files);
    }

    /** The moments at which something is done. */
    List<LocalDateTime> moments() {
        return timeline.moments();
    }

    /** The worker with a refusal, an admission that ends soon, and a renewal on which a question is open. */
    Person meera() {
        return meera;
    }

    /** The worker of the second employer. */
    Person joselito() {
        return joselito;
    }

    /** Does all of it, in the order of time. */
    void live(Desk desk) {
        timeline.live(desk);
    }

    /** Answers the life of her admission. */
    private Life tellOfMeera() {
        Firm firm = firms.get(0);
        Job job = job(firm, "2512");
        Sketch refused = new Sketch(firm, job, meera, today.minusDays(760), chance);
        Flaw.WAGE_TOO_LOW.putIn(refused);
        refused.numberKnown = false;
        script.refuse(life(refused));

        Sketch granted = new Sketch(firm, job, meera, today.minusDays(400), chance);
        granted.lasts(12);
        granted.numberKnown = true;
        granted.inBelgium = false;
        granted.mrzRead = true;
        Life admitted = life(granted);
        script.grant(admitted);

        Sketch renewal = new Sketch(firm, job, meera, today.minusDays(24), chance);
        renewal.continues(granted.endsOn);
        renewal.requiresHigherEducation = null;
        script.wait(life(renewal));
        return admitted;
    }

    private Life tellOfJoselito() {
        Firm firm = firms.get(1);
        Sketch granted = new Sketch(firm, job(firm, "5321"), joselito, today.minusDays(210), chance);
        granted.numberKnown = true;
        Life life = life(granted);
        script.grantAfterAnswer(life);
        return life;
    }

    /** A few files of every category that is asked for less, however far they have come. */
    private void tellOfRareCallings() {
        List<Calling> callings = Calling.all();
        for (int i = 0; i < callings.size() * Calling.FILES_OF_EACH; i++) {
            Course course = Calling.course(i);
            course.tell(script, life(sketch(course, callings.get(i / Calling.FILES_OF_EACH))));
        }
    }

    private Sketch sketch(Course course, Calling calling) {
        Person person = people.somebody();
        for (int i = 0; i < MOST_TRIES; i++) {
            Firm firm = chance.of(firms.subList(2, firms.size()));
            Sketch sketch = new Sketch(firm, calling.job(firm), person, course.filed(days), chance);
            calling.putIn(sketch);
            if (sketch.law().verdict() == Verdict.ELIGIBLE && course.suits(sketch, today)) {
                return sketch;
            }
        }
        throw new IllegalStateException("nothing fits " + course + " as " + calling.category());
    }

    /** Two workers who were here for years ask alone for admission without limit: one still waits, one has it. */
    private void tellOfYearsOfWork() {
        script.examine(life(withoutLimit(days.ago(30, 60))));
        script.grant(life(withoutLimit(days.ago(100, 130))));
    }

    private Sketch withoutLimit(LocalDate filed) {
        Sketch first = sketch(Course.GRANTED_LONG_AGO, 2);
        first.numberKnown = true;
        Course.GRANTED_LONG_AGO.tell(script, life(first));
        Sketch own = new Sketch(first.firm, first.job, first.person, filed, chance);
        own.withoutLimit();
        return own;
    }

    private Job job(Firm firm, String occupation) {
        return jobs.stream()
                .filter(one -> one.field().equals(firm.field()) && occupation.equals(one.occupation()))
                .findFirst()
                .orElseThrow();
    }

    private Life life(Sketch sketch) {
        files.add(sketch);
        return new Life(sketch, hands, timeline, chance, today);
    }

    /** Draws until employer, job and wage fit the course; the law itself says whether they do. */
    private Sketch sketch(Course course, int position) {
        LocalDate filed = course.filed(days);
        Flaw flaw = course.flaws().get(position % course.flaws().size());
        Person person = flaw == Flaw.NEEDS_NO_ADMISSION ? people.somebodyFree() : people.somebody();
        for (int i = 0; i < MOST_TRIES; i++) {
            // the accounts that people sign in with see a file of nearly every kind
            boolean settled = position < 2 && i < MOST_TRIES / 4;
            Firm firm = settled ? firms.get(position) : chance.of(firms.subList(2, firms.size()));
            Sketch sketch = new Sketch(firm, chance.of(jobsOf(firm)), person, filed, chance);
            int months = course.months(chance);
            if (months > 0) {
                sketch.lasts(months);
            }
            flaw.putIn(sketch);
            if (sketch.law().verdict() == flaw.verdict() && course.suits(sketch, today)) {
                return sketch;
            }
            if (i % 100 == 99) {
                flaw = course.flaws().get((position + i / 100) % course.flaws().size());
            }
        }
        throw new IllegalStateException("nothing fits " + course + " with " + flaw + " filed on " + filed);
    }

    private List<Job> jobsOf(Firm firm) {
        return jobs.stream().filter(job -> job.field().equals(firm.field())).toList();
    }
}
