package org.loket.check;

import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** Somebody had a batch of a list checked; whom it concerned is told by each reading. */
public record ListChecked(UUID receipt, int rows, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return "check " + receipt;
    }

    @Override
    public String kind() {
        return "list-checked";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("receipt", receipt.toString(), "rows", String.valueOf(rows));
    }
}
