package org.loket.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.loket.host.House;

@ExtendWith(OpenHouse.class)
class FirstPageIT {

    @Test
    void aVisitorSeesTheNameOfTheOffice(House house) {
        try (var browser = Browser.open();
                var visitor = browser.visitor("nl-BE");
                var page = visitor.newPage()) {
            page.navigate(house.address().toString());
            assertThat(page.title()).contains("Loket");
        }
    }
}
