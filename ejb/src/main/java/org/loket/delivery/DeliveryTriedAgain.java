package org.loket.delivery;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.Happening;

/** Somebody had a notice that did not arrive outside the portal sent again. */
public record DeliveryTriedAgain(long delivery, CaseNumber number, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "notice-tried-again";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("delivery", String.valueOf(delivery));
    }
}
