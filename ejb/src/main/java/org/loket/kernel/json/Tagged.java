package org.loket.kernel.json;

import static org.loket.kernel.json.Maker.JSON;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.loket.kernel.Money;

/** A value whose type only the value knows: amounts and days carry their type so that they can be read back. */
final class Tagged {

    private static final String MONEY = "money";
    private static final String DAY = "day";

    private Tagged() {}

    static JsonValue write(Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Money money) {
            return JSON.createObjectBuilder().add(MONEY, money.euros()).build();
        }
        if (value instanceof LocalDate day) {
            return JSON.createObjectBuilder().add(DAY, day.toString()).build();
        }
        if (value instanceof BigDecimal number) {
            return JSON.createValue(number);
        }
        if (value instanceof Integer number) {
            return JSON.createValue(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        return JSON.createValue(value.toString());
    }

    static Object read(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.containsKey(MONEY)
                    ? new Money(object.getJsonNumber(MONEY).bigDecimalValue())
                    : LocalDate.parse(object.getString(DAY));
        }
        if (value instanceof JsonNumber number) {
            return number.isIntegral() ? (Object) number.intValue() : number.bigDecimalValue();
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return switch (value.getValueType()) {
            case TRUE -> true;
            case FALSE -> false;
            default -> null;
        };
    }
}
