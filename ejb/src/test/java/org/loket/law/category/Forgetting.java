package org.loket.law.category;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.loket.law.Facts;

/** Takes single facts away, by the path of their field. */
final class Forgetting {

    private static final Map<Class<?>, Shape> SHAPES = new HashMap<>();

    /** Every field of every part. */
    static final List<String> FIELDS = Arrays.stream(Facts.class.getRecordComponents())
            .filter(part -> part.getType().isRecord())
            .flatMap(part -> Arrays.stream(part.getType().getRecordComponents())
                    .map(field -> part.getName() + "." + field.getName()))
            .toList();

    private Forgetting() {}

    static Facts without(Facts facts, String field) {
        String[] path = field.split("\\.");
        Shape whole = Shape.of(facts);
        Record part = (Record) whole.value(facts, path[0]);
        return (Facts) whole.with(facts, path[0], Shape.of(part).with(part, path[1], null));
    }

    private record Shape(Constructor<?> constructor, RecordComponent[] components) {

        static Shape of(Record record) {
            return SHAPES.computeIfAbsent(record.getClass(), Shape::read);
        }

        private static Shape read(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            try {
                return new Shape(
                        type.getDeclaredConstructor(Arrays.stream(components)
                                .map(RecordComponent::getType)
                                .toArray(Class<?>[]::new)),
                        components);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        Object value(Record of, String name) {
            return Arrays.stream(components)
                    .filter(one -> one.getName().equals(name))
                    .map(one -> value(of, one))
                    .findFirst()
                    .orElseThrow();
        }

        Record with(Record former, String name, Object value) {
            Object[] values = Arrays.stream(components)
                    .map(one -> one.getName().equals(name) ? value : value(former, one))
                    .toArray();
            try {
                return (Record) constructor.newInstance(values);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }

        private static Object value(Record of, RecordComponent component) {
            try {
                return component.getAccessor().invoke(of);
            } catch (ReflectiveOperationException e) {
                throw new AssertionError(e);
            }
        }
    }
}
