package org.loket.web.faces.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Money;
import org.loket.web.faces.employer.Typing;

/**
 * One question about a fact.
 *
 * @param field the path of the fact, under which the house names its faults
 * @param choices what can be chosen; none where the answer is typed
 */
public record FactQuestion(String field, Way way, Typing typing, List<Enum<?>> choices) {

    /** How an answer is given. */
    public enum Way {
        YES_NO,
        CHOICE,
        LEVEL,
        FUNCTION,
        COUNTRY,
        DAY,
        NUMBER,
        TEXT
    }

    private static final Map<Class<?>, Typing> TYPED = Map.of(
            Boolean.class, Typing.YES_NO,
            Money.class, Typing.MONEY,
            Integer.class, Typing.WHOLE,
            BigDecimal.class, Typing.SHARE,
            LocalDate.class, Typing.DAY,
            EnterpriseNumber.class, Typing.ENTERPRISE);

    private static final Map<String, Way> ASKED_OTHERWISE = Map.of(
            "worker.nationality", Way.COUNTRY,
            "worker.qualificationLevel", Way.LEVEL,
            "job.listFunction", Way.FUNCTION,
            "previous.listFunction", Way.FUNCTION);

    static FactQuestion of(String field, Class<?> type) {
        Typing typing = field.equals("worker.nationality") ? Typing.NATIONALITY : TYPED.getOrDefault(type, Typing.TEXT);
        List<Enum<?>> choices = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .<Enum<?>>map(one -> (Enum<?>) one)
                        .toList()
                : List.of();
        return new FactQuestion(field, ASKED_OTHERWISE.getOrDefault(field, way(type)), typing, choices);
    }

    private static Way way(Class<?> type) {
        if (type.isEnum()) {
            return Way.CHOICE;
        }
        if (type == Boolean.class) {
            return Way.YES_NO;
        }
        if (type == LocalDate.class) {
            return Way.DAY;
        }
        return TYPED.containsKey(type) ? Way.NUMBER : Way.TEXT;
    }

    /** The id of its input: the path with hyphens, as faults find it. */
    public String id() {
        return field.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** The part of the path under which its texts stand: a line of a list is asked like any other. */
    public String key() {
        return field.replaceAll("\\[[0-9]+\\]", "");
    }
}
