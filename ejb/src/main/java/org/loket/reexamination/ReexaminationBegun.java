package org.loket.reexamination;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** An official had permits examined again under the law of a stated day. */
record ReexaminationBegun(ReexaminationRecord begun, Author by, OffsetDateTime at) implements Happening {

    @Override
    public String subject() {
        return begun.id().toString();
    }

    @Override
    public String kind() {
        return "reexamination-begun";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of(
                "ground", begun.ground().name(),
                "lawDate", begun.lawDate().toString(),
                "total", String.valueOf(begun.total()));
    }
}
