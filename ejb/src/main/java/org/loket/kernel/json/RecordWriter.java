package org.loket.kernel.json;

import static org.loket.kernel.json.Maker.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Map;
import org.loket.kernel.Money;
import org.loket.kernel.TheClock;

/** Writes a record as JSON: money as a number with two decimals, numbers of the registers and days as text. */
public final class RecordWriter {

    private RecordWriter() {}

    public static JsonObject write(Record value) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        for (RecordComponent component : Shapes.componentsOf(value.getClass())) {
            object.add(component.getName(), write(valueOf(component, value), component.getGenericType()));
        }
        return object.build();
    }

    /** The record as compact text, components that are null included. */
    public static String text(Record value) {
        return write(value).toString();
    }

    /** Named texts as compact text. */
    public static String text(Map<String, String> texts) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        texts.forEach(object::add);
        return object.build().toString();
    }

    private static JsonValue write(Object value, Type declared) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (declared == Object.class) {
            return Tagged.write(value);
        }
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Collection<?> items) {
            Type itemType = ((ParameterizedType) declared).getActualTypeArguments()[0];
            JsonArrayBuilder array = JSON.createArrayBuilder();
            items.forEach(item -> array.add(write(item, itemType)));
            return array.build();
        }
        if (value instanceof Map<?, ?> map) {
            JsonObjectBuilder object = JSON.createObjectBuilder();
            map.forEach((key, entry) -> object.add(key.toString(), write(entry, entry.getClass())));
            return object.build();
        }
        if (value instanceof Money money) {
            return JSON.createValue(money.euros());
        }
        if (value instanceof BigDecimal number) {
            return JSON.createValue(number);
        }
        if (value instanceof Integer number) {
            return JSON.createValue(number);
        }
        if (value instanceof Long number) {
            return JSON.createValue(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof OffsetDateTime moment) {
            // one moment is written in one way; its own text leaves out seconds that are zero, which RFC 3339 asks for
            return JSON.createValue(
                    DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZoneSameInstant(TheClock.BRUSSELS)));
        }
        if (value instanceof Record nested && !Shapes.isText(value.getClass())) {
            return write(nested);
        }
        return JSON.createValue(value.toString());
    }

    private static Object valueOf(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
