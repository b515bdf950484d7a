package org.loket.kernel.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Optional;

/** What is known of a type, looked up once. */
final class Shapes {

    private static final ClassValue<RecordComponent[]> COMPONENTS = new ClassValue<>() {
        @Override
        protected RecordComponent[] computeValue(Class<?> type) {
            RecordComponent[] components = type.getRecordComponents();
            Arrays.stream(components)
                    .forEach(component -> component.getAccessor().setAccessible(true));
            return components;
        }
    };

    private static final ClassValue<Constructor<?>> CONSTRUCTOR = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            try {
                Constructor<?> constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(type + " has no canonical constructor", e);
            }
        }
    };

    private static final ClassValue<Optional<MethodHandle>> FACTORY = new ClassValue<>() {
        @Override
        protected Optional<MethodHandle> computeValue(Class<?> type) {
            try {
                return Optional.of(
                        MethodHandles.publicLookup().findStatic(type, "of", MethodType.methodType(type, String.class)));
            } catch (NoSuchMethodException | IllegalAccessException e) {
                return Optional.empty();
            }
        }
    };

    private Shapes() {}

    static RecordComponent[] componentsOf(Class<?> type) {
        return COMPONENTS.get(type);
    }

    static Constructor<?> constructorOf(Class<?> type) {
        return CONSTRUCTOR.get(type);
    }

    /** The static {@code of(String)} of a type that is written as text. */
    static Optional<MethodHandle> factoryOf(Class<?> type) {
        return FACTORY.get(type);
    }

    /** {@code Boolean} for {@code boolean}, and so on; other types stay as they are. */
    static Class<?> wrapped(Class<?> type) {
        return type.isPrimitive() ? MethodType.methodType(type).wrap().returnType() : type;
    }

    static boolean isText(Class<?> type) {
        return factoryOf(type).isPresent();
    }
}
