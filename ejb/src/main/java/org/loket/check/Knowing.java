package org.loket.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loket.casework.AwaitingDecision;
import org.loket.employment.EmploymentRecord;
import org.loket.employment.ReadingEmployment;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.WorkerNumber;
import org.loket.party.WorkerRecord;
import org.loket.register.PermitRecord;
import org.loket.register.Permits;

/** Looks up what is known of workers; what is seldom needed is looked up when it is. */
@ApplicationScoped
class Knowing {

    @Inject
    Permits permits;

    @Inject
    ReadingEmployment employments;

    @Inject
    AwaitingDecision awaiting;

    Known of(WorkerRecord worker) {
        return new Worker(worker, permits.of(worker.number()));
    }

    /** All of them, with their permits read at once. */
    Map<WorkerNumber, Known> of(Collection<WorkerRecord> workers) {
        Map<WorkerNumber, List<PermitRecord>> held =
                permits.of(workers.stream().map(WorkerRecord::number).toList()).stream()
                        .collect(groupingBy(PermitRecord::worker));
        return workers.stream()
                .collect(toMap(
                        WorkerRecord::number,
                        worker -> new Worker(worker, held.getOrDefault(worker.number(), List.of()))));
    }

    private final class Worker implements Known {

        private final WorkerRecord worker;
        private final List<PermitRecord> held;

        Worker(WorkerRecord worker, List<PermitRecord> held) {
            this.worker = worker;
            this.held = held;
        }

        @Override
        public String nationality() {
            return worker.identity().nationality();
        }

        @Override
        public List<PermitRecord> permits() {
            return held;
        }

        @Override
        public Optional<EmploymentRecord> employment(PermitNumber permit) {
            return employments.of(permit);
        }

        @Override
        public boolean isAwaited(EnterpriseNumber enterprise) {
            return awaiting.isFor(worker.number(), enterprise);
        }
    }
}
