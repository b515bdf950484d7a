package org.loket.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.loket.kernel.Money;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;

/** What a reason holds comes back from where it is kept as it was, or a file would seem to be judged otherwise. */
class ReasonTest {

    static List<Object> arguments() {
        return List.of(
                "MECHELEN", 36, 36L, true, new BigDecimal("0.80"), Money.of("48912.00"), LocalDate.of(2026, 11, 27));
    }

    @ParameterizedTest
    @MethodSource("arguments")
    void anArgumentComesBackAsItWas(Object argument) {
        Reason reason = Reason.of("some", argument);
        assertThat(RecordReader.read(RecordWriter.text(reason), Reason.class)).isEqualTo(reason);
    }

    @Test
    void whatWouldComeBackAsSomethingElseIsNoArgument() {
        for (Object other : Arrays.asList(Period.ofMonths(3), 1.5, Thread.State.NEW, 1L << 40)) {
            assertThatThrownBy(() -> Reason.of("some", other)).isInstanceOf(RuntimeException.class);
        }
    }
}
