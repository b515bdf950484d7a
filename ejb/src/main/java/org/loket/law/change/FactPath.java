package org.loket.law.change;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.loket.law.Circumstances;
import org.loket.law.Facts;

/** One fact by its path, such as {@code job.grossAnnualWage}: what the facts hold there, and the same facts with another value. */
public final class FactPath {

    private static final Map<String, FactPath> ALL = new LinkedHashMap<>();

    /** What the region records and no applicant states. */
    private static final Set<String> OF_THE_REGION = Set.of("vacancy.surpluses");

    static {
        Arrays.stream(Facts.class.getRecordComponents())
                .filter(part -> part.getType() != Circumstances.class)
                .flatMap(part -> part.getType().isRecord()
                        ? Arrays.stream(part.getType().getRecordComponents()).map(fact -> new FactPath(part, fact))
                        : Stream.empty())
                .filter(path -> !OF_THE_REGION.contains(path.text()))
                .forEach(path -> ALL.put(path.text(), path));
    }

    private final RecordComponent part;
    private final RecordComponent fact;

    private FactPath(RecordComponent part, RecordComponent fact) {
        this.part = part;
        this.fact = fact;
    }

    /** Every fact that an applicant can state, in the order in which the law's own record holds them. */
    public static List<FactPath> all() {
        return List.copyOf(ALL.values());
    }

    /** Those among the fields that an applicant can state, in the order of their names. */
    static List<FactPath> among(Set<String> fields) {
        return fields.stream().sorted().filter(ALL::containsKey).map(ALL::get).toList();
    }

    public static FactPath of(String path) {
        FactPath found = ALL.get(path);
        if (found == null) {
            throw new IllegalArgumentException("no fact " + path);
        }
        return found;
    }

    public String text() {
        return part.getName() + "." + fact.getName();
    }

    /** The part of the facts in which it stands. */
    public String part() {
        return part.getName();
    }

    public Class<?> type() {
        return fact.getType();
    }

    Object in(Facts facts) {
        return get(fact, get(part, facts));
    }

    boolean isKnownIn(Facts facts) {
        Object value = in(facts);
        return value instanceof List<?> list ? !list.isEmpty() : value != null;
    }

    Facts with(Facts facts, Object value) {
        return (Facts) replaced(facts, part, replaced((Record) get(part, facts), fact, value));
    }

    private static Record replaced(Record former, RecordComponent component, Object value) {
        RecordComponent[] components = former.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(one -> one.getName().equals(component.getName()) ? value : get(one, former))
                .toArray();
        try {
            return former.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(former.getClass() + " cannot be made", e);
        }
    }

    private static Object get(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    @Override
    public String toString() {
        return text();
    }
}
