package org.loket.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.loket.kernel.EnterpriseNumber;

/** The power of a mandatary to act for an enterprise, from a day and until one where it ended. */
@Entity
@Table(name = "mandate")
class Mandate {

    @Id
    private UUID id;

    private String account;
    private String enterprise;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected Mandate() {}

    static Mandate given(String account, EnterpriseNumber enterprise, LocalDate from, LocalDate until) {
        Mandate mandate = new Mandate();
        mandate.id = UUID.randomUUID();
        mandate.account = account;
        mandate.enterprise = enterprise.digits();
        mandate.validFrom = from;
        mandate.validUntil = until;
        return mandate;
    }
}
