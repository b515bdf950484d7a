package org.loket.labourmarket;

import java.time.OffsetDateTime;
import java.util.Map;
import org.loket.kernel.Author;
import org.loket.kernel.Happening;

/** A surplus was recorded, for the first time or anew. */
public record SurplusRecorded(SurplusRecord figure, Author by) implements Happening {

    @Override
    public String subject() {
        return "surplus " + figure.id();
    }

    @Override
    public OffsetDateTime at() {
        return figure.recordedAt();
    }

    @Override
    public String kind() {
        return "surplus-recorded";
    }

    @Override
    public Map<String, String> particulars() {
        return Map.of(
                "circle", figure.circle().name(),
                "place", figure.place(),
                "occupation", figure.occupation(),
                "surplus", String.valueOf(figure.surplus()),
                "from", figure.from().toString(),
                "until", figure.until() == null ? "-" : figure.until().toString(),
                "source", figure.source());
    }
}
