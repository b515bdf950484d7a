package org.loket.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.loket.kernel.PermitNumber;
import org.loket.seal.KeepingKeys;

/** Reads what the QR code of a proof holds, where the house itself signed it. */
@ApplicationScoped
public class ReadingStatement {

    @Inject
    KeepingKeys keys;

    /** The permit that it states; nothing where it is forged or no statement at all. */
    public Optional<PermitNumber> permitIn(String scanned) {
        return Statement.read(scanned).filter(this::isGenuine).map(Statement.Read::permit);
    }

    private boolean isGenuine(Statement.Read read) {
        String id = HexFormat.of().formatHex(read.proof(), 0, 4);
        byte[] signature = Arrays.copyOfRange(read.proof(), 4, read.proof().length);
        return keys.all().stream().anyMatch(key -> key.id().equals(id) && read.isSigned(key.key(), signature));
    }
}
