package org.loket.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.loket.law.book.LawBook;

/** Puts people together by chance, each with a name and a day of birth that nobody else here has. */
final class People {

    private record Folk(String nationality, List<String> firstNames, List<String> lastNames) {}

    private final Chance chance;
    private final LocalDate today;
    private final List<Folk> fromOutside;
    private final List<Folk> free;
    private final Set<String> names = new HashSet<>();
    private final Set<LocalDate> birthdays = new HashSet<>();
    private int passports;

    People(Chance chance, LocalDate today) {
        this.chance = chance;
        this.today = today;
        List<Folk> all = Rows.of("people").stream()
                .map(row -> new Folk(row.text("nationality"), row.several("first"), row.several("last")))
                .toList();
        fromOutside = all.stream().filter(folk -> !movesFreely(folk)).toList();
        free = all.stream().filter(this::movesFreely).toList();
    }

    Person somebody() {
        return oneOf(fromOutside);
    }

    /** Somebody who needs no admission, and for whom one is asked all the same. */
    Person somebodyFree() {
        return oneOf(free);
    }

    /** Somebody with a name and a birthday that are written down. */
    Person known(String firstName, String lastName, LocalDate birthDate, String nationality) {
        names.add(firstName + " " + lastName);
        birthdays.add(birthDate);
        return new Person(firstName, lastName, birthDate, nationality, passport(), today.plusYears(4));
    }

    private Person oneOf(List<Folk> folks) {
        Folk folk = chance.of(folks);
        String first;
        String last;
        do {
            first = chance.of(folk.firstNames());
            last = chance.of(folk.lastNames());
        } while (!names.add(first + " " + last));
        LocalDate birth;
        do {
            // around thirty the law asks most questions
            int age = chance.inPercent(35) ? chance.between(25, 31) : chance.between(21, 56);
            birth = today.minusYears(age).minusDays(chance.between(0, 364));
        } while (!birthdays.add(birth));
        return new Person(
                first, last, birth, folk.nationality(), passport(), today.plusDays(chance.between(200, 3200)));
    }

    private boolean movesFreely(Folk folk) {
        return LawBook.printed().list("free-movement").on(today).contains(folk.nationality());
    }

    private String passport() {
        return "LKT%06d".formatted(++passports);
    }
}
