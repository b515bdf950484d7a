package org.loket.party;

import java.time.LocalDate;
import org.loket.kernel.EnterpriseNumber;

/** An employer as the register knows it; a component that is null is not known. */
public record EmployerRecord(
        EnterpriseNumber number, String name, LocalDate foundedOn, Integer employees, Boolean establishedInBelgium) {}
