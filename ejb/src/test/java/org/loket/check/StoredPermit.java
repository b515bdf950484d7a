package org.loket.check;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.loket.employment.EmploymentState;
import org.loket.employment.Finality;
import org.loket.kernel.NationalNumber;
import org.loket.kernel.PermitNumber;
import org.loket.register.Ending;
import org.loket.register.PermitState;
import org.loket.story.SampleForms;
import org.loket.story.TestHouse;

/** A permit in any state, written into the registers of a house as if it had come there by itself. */
record StoredPermit(
        String occupation,
        LocalDate from,
        LocalDate until,
        PermitState state,
        LocalDate endedOn,
        Ending overBy,
        LocalDate withdrawnFrom,
        LocalDate residenceEndsOn,
        EmploymentState employment,
        LocalDate byEmployer,
        LocalDate byWorker) {

    StoredPermit employed(EmploymentState as, LocalDate employerSays, LocalDate workerSays) {
        return new StoredPermit(
                occupation,
                from,
                until,
                state,
                endedOn,
                overBy,
                withdrawnFrom,
                residenceEndsOn,
                as,
                employerSays,
                workerSays);
    }

    /** A worker who holds those permits. */
    static NationalNumber keep(TestHouse house, int serial, List<StoredPermit> permits) {
        long body = 900_101_000L + serial;
        NationalNumber number = NationalNumber.of("%d%02d".formatted(body, 97 - body % 97));
        String worker = "00000000-0000-0000-0000-%012d".formatted(serial);
        house.inTransaction(() -> {
            EntityManager store = house.the(EntityManager.class);
            // there are no files behind these permits
            run(store, "set local session_replication_role = replica");
            run(
                    store,
                    "insert into worker (number, version, first_name, last_name, birth_date, nationality,"
                            + " national_number, passport_number) values "
                            + row(worker, 1, "Anila", "Rao", "1990-01-01", "IND", number, "P" + serial));
            for (int i = 0; i < permits.size(); i++) {
                permits.get(i).keep(store, worker, number(serial, i).text());
            }
            return null;
        });
        return number;
    }

    /** Of the permits of that worker the one at that place. */
    static PermitNumber number(int serial, int place) {
        return PermitNumber.numbered(2027, 10L * serial + place);
    }

    private void keep(EntityManager store, String worker, String number) {
        boolean searching = state == PermitState.IN_SEARCH_WINDOW;
        run(
                store,
                "insert into permit (number, version, case_number, worker, enterprise, category, job_title, occupation,"
                        + " valid_from, valid_until, ends_by, granted_at, state, ended_on, over_on, over_by, withdrawn_from,"
                        + " residence_ends_on, window_regime, window_last_day, window_act, window_article) values "
                        + row(
                                number,
                                1,
                                number,
                                worker,
                                SampleForms.ENTERPRISE,
                                "HIGHLY_SKILLED",
                                "Software engineer",
                                occupation,
                                from,
                                until,
                                Ending.EXPIRY,
                                "2026-12-01T10:00Z",
                                state,
                                endedOn,
                                overBy == null ? null : until,
                                overBy,
                                withdrawnFrom,
                                residenceEndsOn,
                                searching ? "SIX_MONTHS" : null,
                                searching ? until.plusMonths(6) : null,
                                searching ? "BVR" : null,
                                searching ? "1" : null));
        if (employment != null) {
            run(
                    store,
                    "insert into employment (permit, version, case_number, worker, enterprise, state, ends_by_employer,"
                            + " employer_says, ends_by_worker, worker_says, ended_on, final_by) values "
                            + row(
                                    number,
                                    1,
                                    number,
                                    worker,
                                    SampleForms.ENTERPRISE,
                                    employment,
                                    byEmployer,
                                    "Notice given.",
                                    byWorker,
                                    "I worked longer.",
                                    endedOn,
                                    employment == EmploymentState.ENDED ? Finality.AUTHORITY : null));
        }
    }

    private static void run(EntityManager store, String sql) {
        store.createNativeQuery(sql).executeUpdate();
    }

    private static String row(Object... values) {
        return Stream.of(values)
                .map(value -> value == null ? "null" : "'" + value + "'")
                .collect(joining(", ", "(", ")"));
    }
}
