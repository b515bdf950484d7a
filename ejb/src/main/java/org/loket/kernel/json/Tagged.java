package org.loket.kernel.json;

import static org.loket.kernel.json.Maker.JSON;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.loket.kernel.Money;

/** A value whose type only the value knows: amounts, days and fractions carry their type so that they come back. */
final class Tagged {

    private static final String MONEY = "money";
    private static final String DAY = "day";
    private static final String DECIMAL = "decimal";

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
            // as text: 1 must not come back as a whole number, nor 0.80 as 0.8
            return JSON.createObjectBuilder().add(DECIMAL, number.toString()).build();
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
            if (object.containsKey(MONEY)) {
                return new Money(object.getJsonNumber(MONEY).bigDecimalValue());
            }
            return object.containsKey(DECIMAL)
                    ? new BigDecimal(object.getString(DECIMAL))
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
