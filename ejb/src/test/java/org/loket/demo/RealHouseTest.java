package org.loket.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loket.access.Configuration;
import org.loket.access.OpeningAccounts;
import org.loket.access.Role;
import org.loket.access.SigningIn;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.NotEntitled;
import org.loket.notice.RecallingNotices;
import org.loket.story.HouseTest;
import org.loket.story.TestHouse;

/** What must not exist where files are real. */
@HouseTest
class RealHouseTest {

    private final TestHouse house = new TestHouse(LocalDate.of(2026, 11, 21), Configuration.PRODUCTION);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aRealHouseIsNotFurnished() {
        assertThat(house.the(OpeningDemo.class).open()).isFalse();
        assertThat(((Number) house.sql("select count(*) from account")).longValue())
                .isZero();
        assertThat(((Number) house.sql("select count(*) from journal_entry")).longValue())
                .isZero();
    }

    @Test
    void aRealHouseAnswersNoPasswordNotEvenARightOne() {
        house.the(OpeningAccounts.class).open("admin", Role.ADMIN, null, null, "loket");
        assertThat(house.the(SigningIn.class).withPassword("admin", "loket")).isEmpty();
        assertThat(house.the(SigningIn.class).known("admin")).isPresent();
    }

    @Test
    void inARealHouseNoNoticeIsSaidToBeDeliveredThatWasNot() {
        assertThatThrownBy(() -> house.the(RecallingNotices.class).delivered(CaseNumber.numbered(2026, 1)))
                .isInstanceOf(NotEntitled.class);
    }
}
