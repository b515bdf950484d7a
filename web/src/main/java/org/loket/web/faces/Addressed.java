package org.loket.web.faces;

import java.util.UUID;
import java.util.function.Function;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.NotKnown;
import org.loket.kernel.PermitNumber;

/** What an address names; one that names nothing leads nowhere. */
public final class Addressed {

    private Addressed() {}

    public static CaseNumber caseNumber(String text) {
        return named(text, CaseNumber::of, "file");
    }

    public static PermitNumber permit(String text) {
        return named(text, PermitNumber::of, "permit");
    }

    public static EnterpriseNumber enterprise(String text) {
        return named(text, EnterpriseNumber::of, "page");
    }

    public static UUID id(String text, String otherwise) {
        return named(text, UUID::fromString, otherwise);
    }

    private static <T> T named(String text, Function<String, T> reading, String otherwise) {
        if (text == null || text.isBlank()) {
            throw new NotKnown(otherwise);
        }
        try {
            return reading.apply(text);
        } catch (IllegalArgumentException e) {
            throw new NotKnown(otherwise);
        }
    }
}
