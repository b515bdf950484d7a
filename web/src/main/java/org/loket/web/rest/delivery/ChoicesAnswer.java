package org.loket.web.rest.delivery;

import java.time.LocalTime;
import java.util.List;
import org.loket.delivery.Choices;
import org.loket.notice.Matter;
import org.loket.web.rest.delivery.ChoicesResource.Unwanted;
import org.loket.web.text.Text;

/**
 * How somebody is told outside the portal.
 *
 * @param mail the address that was given; null for no mail
 * @param mailInUse where mail goes now: nowhere while the first address is not confirmed
 * @param quietFrom from when mail and push messages wait; null for never
 * @param kinds everything that can be told to whoever asks
 */
record ChoicesAnswer(
        String language,
        String mail,
        String mailInUse,
        String quietFrom,
        String quietUntil,
        Unwanted unwanted,
        List<Kind> kinds) {

    /** @param optional whether somebody can choose not to be told of it by mail or push message */
    record Kind(String kind, String text, String why, boolean optional) {}

    static ChoicesAnswer of(Choices choices, List<Matter> matters, Text text) {
        return new ChoicesAnswer(
                choices.language().getLanguage(),
                choices.mail(),
                choices.mailInUse(),
                written(choices.quietFrom()),
                written(choices.quietUntil()),
                Unwanted.of(choices),
                matters.stream()
                        .map(matter -> new Kind(
                                matter.kind(),
                                text.say("notice." + matter.kind()),
                                text.say("notice.why." + matter.kind()),
                                !matter.isStatutory()))
                        .toList());
    }

    private static String written(LocalTime time) {
        return time == null ? null : time.toString();
    }
}
