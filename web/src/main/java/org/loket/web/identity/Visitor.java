package org.loket.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.loket.access.Actor;
import org.loket.access.Configuration;
import org.loket.access.Role;
import org.loket.kernel.Wording;
import org.loket.web.text.Text;

/** What the shell around a page shows of whoever looks at it: name, menu, languages. */
@Named
@RequestScoped
public class Visitor {

    private static final List<Shown> DEMO_ACCOUNTS = List.of(
            new Shown("employer", Role.EMPLOYER),
            new Shown("employer2", Role.EMPLOYER),
            new Shown("mandatary", Role.MANDATARY),
            new Shown("worker", Role.WORKER),
            new Shown("worker2", Role.WORKER),
            new Shown("examiner", Role.EXAMINER),
            new Shown("examiner2", Role.EXAMINER),
            new Shown("decider", Role.DECIDER),
            new Shown("lead", Role.LEAD),
            new Shown("policy", Role.POLICY),
            new Shown("inspector", Role.INSPECTOR),
            new Shown("admin", Role.ADMIN));

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentActor current;

    @Inject
    Configuration configuration;

    @Inject
    Text text;

    /** A language that the page is offered in. */
    public record Offered(String tag, String name, String link, boolean current) {}

    /** A room in the menu. */
    public record Door(String label, String path, boolean current) {}

    /** An account of the demo and what it is for. */
    public record Shown(String account, Role role) {}

    public boolean isSignedIn() {
        return current.find().isPresent();
    }

    public String getName() {
        return current.find().map(Actor::account).orElse("");
    }

    public String getFunction() {
        return current.find()
                .flatMap(actor -> actor.roles().stream().sorted().findFirst())
                .map(role -> text.say("function." + role))
                .orElse("");
    }

    /** Whether notices are sent to this person at all. */
    public boolean isNotified() {
        return current.find().filter(Room.NOTICES::isOpenTo).isPresent();
    }

    /** The token that the form of the sign-out carries. */
    public String getToken() {
        return SessionToken.of(request.getSession());
    }

    public boolean isDemo() {
        return configuration.isDemo();
    }

    public List<Shown> getDemoAccounts() {
        return DEMO_ACCOUNTS;
    }

    public List<Door> getRooms() {
        String here = path();
        return current.find().map(Room::menuOf).orElseGet(List::of).stream()
                .map(room -> new Door(room.label(), room.path(), here.startsWith(room.path())))
                .toList();
    }

    public List<Offered> getLanguages() {
        return Wording.LANGUAGES.stream().map(this::offered).toList();
    }

    private Offered offered(Locale language) {
        String query = request.getQueryString() == null ? "" : request.getQueryString() + "&";
        return new Offered(
                language.getLanguage(),
                language.getDisplayLanguage(language),
                "?" + query.replaceAll("lang=[^&]*&", "") + "lang=" + language.getLanguage(),
                language.getLanguage().equals(text.language()));
    }

    /** The page that was asked for, not the one that it was forwarded to. */
    private String path() {
        Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_SERVLET_PATH);
        return (forwarded == null ? request.getServletPath() : forwarded.toString()).replaceFirst("\\.xhtml$", "");
    }
}
