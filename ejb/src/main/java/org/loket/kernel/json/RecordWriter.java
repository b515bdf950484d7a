package org.loket.kernel.json;

import static org.loket.kernel.json.Maker.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
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

    private static final int USUAL = 512;

    private final JsonGenerator json;

    private RecordWriter(JsonGenerator json) {
        this.json = json;
    }

    /** The record as an object that can be looked into. */
    public static JsonObject write(Record value) {
        try (JsonReader reader = JSON.createReader(new StringReader(text(value)))) {
            return reader.readObject();
        }
    }

    /** The record as compact text, components that are null included. */
    public static String text(Record value) {
        StringWriter text = new StringWriter(USUAL);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            new RecordWriter(json).record(value);
        }
        return text.toString();
    }

    /** Named texts as compact text. */
    public static String text(Map<String, String> texts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            new RecordWriter(json).named(texts);
        }
        return text.toString();
    }

    private void record(Record value) {
        json.writeStartObject();
        for (RecordComponent component : Shapes.componentsOf(value.getClass())) {
            json.writeKey(component.getName());
            write(valueOf(component, value), component.getGenericType());
        }
        json.writeEnd();
    }

    private void named(Map<?, ?> entries) {
        json.writeStartObject();
        entries.forEach((name, value) -> {
            json.writeKey(name.toString());
            write(value, value.getClass());
        });
        json.writeEnd();
    }

    private void items(Collection<?> items, Type declared) {
        json.writeStartArray();
        items.forEach(item -> write(item, declared));
        json.writeEnd();
    }

    private void write(Object value, Type declared) {
        if (value == null) {
            json.writeNull();
        } else if (declared == Object.class) {
            json.write(Tagged.write(value));
        } else if (value instanceof JsonValue written) {
            json.write(written);
        } else if (value instanceof Collection<?> items) {
            items(items, ((ParameterizedType) declared).getActualTypeArguments()[0]);
        } else if (value instanceof Map<?, ?> map) {
            named(map);
        } else if (value instanceof Money money) {
            json.write(money.euros());
        } else if (value instanceof BigDecimal number) {
            json.write(number);
        } else if (value instanceof Integer || value instanceof Long) {
            json.write(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.write(truth);
        } else if (value instanceof OffsetDateTime moment) {
            // one moment is written in one way; its own text leaves out seconds that are zero, which RFC 3339 asks for
            json.write(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atZoneSameInstant(TheClock.BRUSSELS)));
        } else if (value instanceof Record nested && !Shapes.isText(value.getClass())) {
            record(nested);
        } else {
            json.write(value.toString());
        }
    }

    private static Object valueOf(RecordComponent component, Record value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }
}
