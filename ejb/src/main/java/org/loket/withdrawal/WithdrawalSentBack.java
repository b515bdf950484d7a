package org.loket.withdrawal;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;
import org.loket.kernel.PermitNumber;

/** The one who decides sent a proposal back. */
record WithdrawalSentBack(PermitNumber permit, String remark, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return permit.text();
    }

    @Override
    public String kind() {
        return "withdrawal-sent-back";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of("remark", remark);
    }
}
