package org.loket.check;

import java.util.List;
import java.util.Optional;
import org.loket.employment.EmploymentRecord;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.register.PermitRecord;

/** What is known of a worker when a question is answered. */
interface Known {

    /** Nobody: what is answered about somebody unknown. */
    Known NOTHING = new Known() {
        @Override
        public String nationality() {
            return null;
        }

        @Override
        public List<PermitRecord> permits() {
            return List.of();
        }

        @Override
        public Optional<EmploymentRecord> employment(PermitNumber permit) {
            return Optional.empty();
        }

        @Override
        public boolean isAwaited(EnterpriseNumber enterprise) {
            return false;
        }
    };

    /** Null where nobody is known. */
    String nationality();

    /** All permits, the one that ends last first. */
    List<PermitRecord> permits();

    /** What was said of the employment under that permit. */
    Optional<EmploymentRecord> employment(PermitNumber permit);

    /** Whether that enterprise asked for the worker and was not answered yet. */
    boolean isAwaited(EnterpriseNumber enterprise);
}
