package org.loket.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.loket.casework.Examined;
import org.loket.kernel.json.RecordReader;

/** Every examination that is kept, one query per page. */
@ApplicationScoped
class KeptExaminations {

    record Kept(String number, int position, Examined result) {}

    @Inject
    EntityManager store;

    List<Kept> page(String afterNumber, int afterPosition, int limit) {
        List<?> rows = store.createNativeQuery("select case_number, position, result from examination"
                        + " where (case_number, position) > (?, ?) order by case_number, position limit ?")
                .setParameter(1, afterNumber)
                .setParameter(2, afterPosition)
                .setParameter(3, limit)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Kept(
                        (String) row[0],
                        ((Number) row[1]).intValue(),
                        RecordReader.read((String) row[2], Examined.class)))
                .toList();
    }
}
