package org.loket.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** The leaves of every day, in the order in which they were written. */
@ApplicationScoped
class Leaves {

    private static final int AT_ONCE = 10_000;

    @Inject
    EntityManager store;

    /** One leaf after the other. */
    interface Reader {
        void read(byte[] leaf);
    }

    void add(LocalDate day, List<byte[]> leaves) {
        String all = leaves.stream().map(HexFormat.of()::formatHex).collect(Collectors.joining(" "));
        store.createNativeQuery(
                        "insert into receipt_leaf (on_day, leaf) select ?, decode(one.leaf, 'hex')"
                                + " from unnest(string_to_array(?, ' ')) with ordinality as one(leaf, place) order by one.place")
                .setParameter(1, day)
                .setParameter(2, all)
                .executeUpdate();
    }

    /** Reads the leaves of that day, some at a time: there may be hundreds of thousands. */
    void read(LocalDate day, Reader reader) {
        long after = 0;
        List<?> rows;
        do {
            rows = store.createNativeQuery("select position, leaf from receipt_leaf where on_day = ? and position > ?"
                            + " order by position")
                    .setParameter(1, day)
                    .setParameter(2, after)
                    .setMaxResults(AT_ONCE)
                    .getResultList();
            for (Object row : rows) {
                Object[] columns = (Object[]) row;
                after = ((Number) columns[0]).longValue();
                reader.read((byte[]) columns[1]);
            }
        } while (rows.size() == AT_ONCE);
    }

    /** The days before that one which have leaves and are not closed, in order. */
    List<String> openBefore(LocalDate today, String after, int most) {
        List<?> days = store.createNativeQuery("select distinct cast(l.on_day as text) from receipt_leaf l"
                        + " where l.on_day < ? and cast(l.on_day as text) > ?"
                        + " and not exists (select 1 from receipt_day d where d.on_day = l.on_day) order by 1")
                .setParameter(1, today)
                .setParameter(2, after)
                .setMaxResults(most)
                .getResultList();
        return days.stream().map(String.class::cast).toList();
    }
}
