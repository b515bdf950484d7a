package org.loket.web.rest.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.loket.delivery.Channel;
import org.loket.delivery.Choices;
import org.loket.delivery.ChoosingChannels;
import org.loket.web.identity.CurrentActor;
import org.loket.web.rest.Asked;
import org.loket.web.text.Text;

/** How whoever asks wants to be told outside the portal. */
@Path("notices/choices")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ChoicesResource {

    @Inject
    CurrentActor current;

    @Inject
    Text text;

    @Inject
    ChoosingChannels choosing;

    record ChoicesGiven(String language, String mail, String quietFrom, String quietUntil, Unwanted unwanted) {}

    /** The kinds that are not wanted. */
    record Unwanted(List<String> mail, List<String> push) {

        static Unwanted of(Choices choices) {
            return new Unwanted(of(choices, Channel.MAIL), of(choices, Channel.PUSH));
        }

        private static List<String> of(Choices choices, Channel channel) {
            return choices.muted().getOrDefault(channel, Set.of()).stream()
                    .sorted()
                    .toList();
        }

        Map<Channel, Set<String>> byChannel() {
            return Map.of(Channel.MAIL, new HashSet<>(mail), Channel.PUSH, new HashSet<>(push));
        }
    }

    record CodeGiven(String code) {}

    /** Whether the mail server took the code. */
    record CodeMailed(boolean mailed) {}

    @GET
    public ChoicesAnswer read() {
        return ChoicesAnswer.of(choosing.read(current.actor(), text.locale()), choosing.matters(current.actor()), text);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public ChoicesAnswer choose(ChoicesGiven given) {
        ChoicesGiven asked = Asked.body(given);
        choosing.choose(
                current.actor(),
                Choices.of(
                        asked.language() == null ? null : Locale.forLanguageTag(asked.language()),
                        asked.mail(),
                        Choices.hour("quietFrom", asked.quietFrom()),
                        Choices.hour("quietUntil", asked.quietUntil()),
                        asked.unwanted() == null ? Map.of() : asked.unwanted().byChannel()));
        return read();
    }

    /** A new code for the address that waits. */
    @POST
    @Path("mail-code")
    public CodeMailed mailCode() {
        return new CodeMailed(choosing.mailCode(current.actor()));
    }

    @POST
    @Path("mail-confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    public ChoicesAnswer confirm(CodeGiven given) {
        choosing.confirm(current.actor(), Asked.body(given).code());
        return read();
    }
}
