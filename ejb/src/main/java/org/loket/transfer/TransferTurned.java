package org.loket.transfer;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Happening;
import org.loket.kernel.WorkerNumber;

/** An offer was made, answered, let pass or settled; {@code enterprise} is who offers, never who employs. */
public record TransferTurned(
        CaseNumber number,
        WorkerNumber worker,
        EnterpriseNumber enterprise,
        TransferState state,
        Author by,
        OffsetDateTime at)
        implements Happening {

    @Override
    public String subject() {
        return number.text();
    }

    @Override
    public String kind() {
        return "transfer-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("state", state.name());
    }
}
