package org.loket.kernel.json;

import static org.loket.kernel.json.Maker.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.loket.kernel.Invalid;
import org.loket.kernel.Money;
import org.loket.kernel.NotANumber;
import org.loket.kernel.Violation;

/** Reads a record from JSON; each fault is noted with the path of its field, and reading goes on. */
public final class RecordReader {

    private static final int LONGEST_TEXT = 4000;
    private static final int LONGEST_LIST = 500;
    private static final int LONGEST_NUMBER = 30;

    private final List<Violation> violations = new ArrayList<>();

    /** The record that the text holds; throws {@link Invalid} with every fault. */
    public static <T extends Record> T read(String text, Class<T> type) {
        try (JsonReader reader = JSON.createReader(new StringReader(text))) {
            return read(reader.readObject(), type);
        } catch (JsonException e) {
            throw new Invalid(Violation.of("", "json.malformed"));
        }
    }

    /** The record that the object holds; throws {@link Invalid} with every fault. */
    public static <T extends Record> T read(JsonObject object, Class<T> type) {
        RecordReader reader = new RecordReader();
        T value = reader.readRecord(object, type, "");
        if (!reader.violations.isEmpty()) {
            throw new Invalid(reader.violations);
        }
        return value;
    }

    /** The record whose components are those texts; throws {@link Invalid} with every fault. */
    public static <T extends Record> T read(Map<String, String> texts, Class<T> type) {
        RecordReader reader = new RecordReader();
        RecordComponent[] components = Shapes.componentsOf(type);
        Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            String text = texts.get(name);
            arguments[i] = text == null ? null : reader.readText(text, components[i].getType(), name);
        }
        if (!reader.violations.isEmpty()) {
            throw new Invalid(reader.violations);
        }
        return reader.make(type, arguments, "");
    }

    private <T> T readRecord(JsonObject object, Class<T> type, String path) {
        RecordComponent[] components = Shapes.componentsOf(type);
        Object[] arguments = new Object[components.length];
        int faultsBefore = violations.size();
        for (int i = 0; i < components.length; i++) {
            String name = components[i].getName();
            JsonValue value = object.getOrDefault(name, JsonValue.NULL);
            String here = path.isEmpty() ? name : path + "." + name;
            arguments[i] = readValue(value, components[i].getGenericType(), here);
            if (arguments[i] == null && components[i].getType().isPrimitive() && violations.size() == faultsBefore) {
                fault(here, "required");
            }
        }
        return violations.size() > faultsBefore ? null : make(type, arguments, path);
    }

    private <T> T make(Class<T> type, Object[] arguments, String path) {
        try {
            return type.cast(Shapes.constructorOf(type).newInstance(arguments));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof NotANumber fault) {
                return fault(path, fault.code());
            }
            throw new IllegalStateException(type + " refused what its components accepted", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private Object readValue(JsonValue value, Type declared, String path) {
        if (declared == Object.class) {
            return Tagged.read(value);
        }
        if (value == JsonValue.NULL || value.getValueType() == JsonValue.ValueType.NULL) {
            return declared instanceof ParameterizedType ? List.of() : null;
        }
        if (declared instanceof ParameterizedType list) {
            return readList(value, list.getActualTypeArguments()[0], path);
        }
        Class<?> type = Shapes.wrapped((Class<?>) declared);
        if (JsonValue.class.isAssignableFrom(type)) {
            return value;
        }
        if (type == Boolean.class) {
            return switch (value.getValueType()) {
                case TRUE -> true;
                case FALSE -> false;
                default -> fault(path, "boolean.form");
            };
        }
        if (type == Integer.class || type == BigDecimal.class || type == Money.class || type == Long.class) {
            return readNumber(value, type, path);
        }
        if (type.isRecord() && !Shapes.isText(type)) {
            return value instanceof JsonObject object ? readRecord(object, type, path) : fault(path, "object.form");
        }
        return value instanceof JsonString text ? readText(text.getString(), type, path) : fault(path, "text.form");
    }

    private List<Object> readList(JsonValue value, Type itemType, String path) {
        if (!(value instanceof JsonArray array)) {
            return fault(path, "list.form");
        }
        if (array.size() > LONGEST_LIST) {
            return fault(path, "list.too-long", LONGEST_LIST);
        }
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            Object item = readValue(array.get(i), itemType, path + "[" + i + "]");
            if (item != null) {
                items.add(item);
            }
        }
        return List.copyOf(items);
    }

    private Object readNumber(JsonValue value, Class<?> type, String path) {
        // a number of a million digits is a denial of service once it is computed with
        if (!(value instanceof JsonNumber number) || value.toString().length() > LONGEST_NUMBER) {
            return fault(path, "number.form");
        }
        try {
            BigDecimal decimal = number.bigDecimalValue();
            if (Math.abs((long) decimal.scale()) > LONGEST_NUMBER) {
                return fault(path, "number.form");
            }
            if (type == Integer.class) {
                return decimal.intValueExact();
            }
            if (type == Long.class) {
                return decimal.longValueExact();
            }
            return type == Money.class ? new Money(decimal) : decimal;
        } catch (NotANumber e) {
            return fault(path, e.code());
        } catch (ArithmeticException e) {
            return fault(path, "number.whole");
        }
    }

    private Object readText(String raw, Class<?> type, String path) {
        String text = raw.strip();
        if (text.length() > LONGEST_TEXT) {
            return fault(path, "text.too-long", LONGEST_TEXT);
        }
        if (cannotBeKept(text)) {
            return fault(path, "text.control-characters");
        }
        if (text.isEmpty()) {
            return null;
        }
        try {
            if (type == String.class) {
                return text;
            }
            if (type == LocalDate.class) {
                return day(text, path);
            }
            if (type == OffsetDateTime.class) {
                return OffsetDateTime.parse(text);
            }
            if (type == Period.class) {
                return Period.parse(text);
            }
            if (type == UUID.class) {
                return UUID.fromString(text);
            }
            if (type.isEnum()) {
                return Arrays.stream(type.getEnumConstants())
                        .filter(constant -> ((Enum<?>) constant).name().equals(text))
                        .findFirst()
                        .orElseGet(() -> fault(path, "choice.unknown", names(type)));
            }
            return make(type, text, path);
        } catch (DateTimeException e) {
            return fault(path, "date.form");
        } catch (IllegalArgumentException e) {
            return fault(path, "text.form");
        }
    }

    private Object day(String text, String path) {
        LocalDate day = LocalDate.parse(text);
        return day.getYear() < 1900 || day.getYear() > 2200 ? fault(path, "date.absurd") : day;
    }

    private Object make(Class<?> type, String text, String path) {
        try {
            return Shapes.factoryOf(type)
                    .orElseThrow(() -> new IllegalStateException("no way to read " + type))
                    .invoke(text);
        } catch (NotANumber e) {
            return fault(path, e.code());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(type + ".of failed on a text", e);
        }
    }

    // the database keeps no control characters and no half of a surrogate pair
    private static boolean cannotBeKept(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (cannotBeKept(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean cannotBeKept(int c) {
        boolean layout = c == '\n' || c == '\r' || c == '\t';
        return Character.isISOControl(c) && !layout || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static String names(Class<?> type) {
        return String.join(
                ", ",
                Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList());
    }

    private <T> T fault(String path, String code, Object... arguments) {
        violations.add(Violation.of(path, code, arguments));
        return null;
    }
}
