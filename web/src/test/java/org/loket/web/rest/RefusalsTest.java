package org.loket.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.logging.Filter;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.loket.kernel.InConflict;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Stale;
import org.loket.kernel.Violation;
import org.loket.law.NotYetInForce;
import org.loket.web.problem.Problem;

class RefusalsTest {

    static Stream<Arguments> refusals() {
        return Stream.of(
                Arguments.of(new Invalid(Violation.of("a", "required")), 422, "invalid"),
                Arguments.of(new NotEntitled("role"), 403, "role"),
                Arguments.of(new NotKnown("file"), 404, "file"),
                Arguments.of(new InConflict("four-eyes"), 409, "four-eyes"),
                Arguments.of(new Stale("case"), 412, "case"),
                Arguments.of(new NotYetInForce("wage-base", day(1990), day(2019)), 422, "law-unknown"),
                Arguments.of(new EJBAccessException(), 403, "role"),
                Arguments.of(new OptimisticLockException(), 409, "changed-meanwhile"),
                Arguments.of(new SQLException("twice", "23505"), 409, "changed-meanwhile"),
                Arguments.of(new SQLException("waited for each other", "40P01"), 409, "changed-meanwhile"),
                Arguments.of(new SQLException("gone", "08006"), 503, "unavailable"),
                Arguments.of(new SQLException("going", "57P01"), 503, "unavailable"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void eachRefusalIsAnsweredInOneWay(Exception thrown, int status, String code) {
        Problem problem = Refusals.problem(thrown);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.reference()).isNull();
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void aRefusalThatTheContainerWrappedIsTheSame(Exception thrown, int status, String code) {
        Problem problem = Refusals.problem(new EJBException(new RuntimeException(thrown)));
        assertThat(problem.status()).isEqualTo(status);
    }

    @Test
    void aFaultOfOursTellsNothingButAReferenceAndStandsInTheLogOnce() {
        Logger log = Logger.getLogger(Refusals.class.getName());
        StringBuilder written = new StringBuilder();
        Filter before = log.getFilter();
        log.setFilter(line -> {
            written.append(line.getMessage()).append('\n');
            return false;
        });
        try {
            Problem problem = Refusals.problem(new IllegalStateException("select secret from somewhere"));
            assertThat(problem.status()).isEqualTo(500);
            assertThat(problem.arguments()).containsExactly(problem.reference());
            assertThat(written).containsOnlyOnce(problem.reference());
        } finally {
            log.setFilter(before);
        }
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
