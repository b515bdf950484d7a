package org.loket.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.EnterpriseNumber;
import org.loket.party.EmployerRecord;

/**
 * An invented employer.
 *
 * @param account who files for it
 */
record Firm(
        int position,
        EnterpriseNumber number,
        String name,
        String account,
        String field,
        String workplace,
        String committee,
        int employees,
        LocalDate founded) {

    // the number that the contract with outside callers uses in its examples; the name is invented
    private static final EnterpriseNumber OF_THE_EXAMPLES = EnterpriseNumber.of("0403019261");

    static List<Firm> all(LocalDate today) {
        return Rows.of("employers").stream().map(row -> of(row, today)).toList();
    }

    private static Firm of(Rows.Row row, LocalDate today) {
        int position = row.position();
        return new Firm(
                position,
                position == 1 ? OF_THE_EXAMPLES : Numbers.enterprise(position),
                row.text("name"),
                accountOf(position, row.text("name")),
                row.text("field"),
                row.text("workplace"),
                row.text("committee"),
                row.number("employees"),
                today.minusYears(row.number("years")).minusDays(11L * position));
    }

    private static String accountOf(int position, String name) {
        return switch (position) {
            case 1 -> "employer";
            case 2 -> "employer2";
            default -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        };
    }

    /** Nobody signs in for it with a printed password. */
    boolean standsApart() {
        return position > 2;
    }

    boolean isClientOfTheMandatary() {
        return position == 1 || position == 3 || position == 4;
    }

    Actor filer(Chance chance) {
        return isClientOfTheMandatary() && chance.inPercent(40)
                ? new Actor("mandatary", Set.of(Role.MANDATARY), null, Set.of(number))
                : filer();
    }

    /** Who files for it where it files itself. */
    Actor filer() {
        return new Actor(account, Set.of(Role.EMPLOYER), null, Set.of(number));
    }

    EmployerRecord record() {
        return new EmployerRecord(number, name, founded, employees, true);
    }
}
