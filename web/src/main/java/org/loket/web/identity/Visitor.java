package org.loket.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.loket.kernel.Wording;
import org.loket.web.text.Text;

/** What the shell around a page shows of whoever looks at it: name, menu, languages. */
@Named
@RequestScoped
public class Visitor {

    @Inject
    HttpServletRequest request;

    @Inject
    Text text;

    /** A language that the page is offered in. */
    public record Offered(String tag, String name, String link, boolean current) {}

    /** A room in the menu. */
    public record Door(String label, String path, boolean current) {}

    public boolean isSignedIn() {
        return request.getUserPrincipal() != null;
    }

    public String getName() {
        return isSignedIn() ? request.getUserPrincipal().getName() : "";
    }

    public String getFunction() {
        return "";
    }

    public String getToken() {
        return "";
    }

    public boolean isDemo() {
        return true;
    }

    public List<Door> getRooms() {
        String here = path();
        return Room.menu().stream()
                .filter(room -> room.roles().stream().anyMatch(request::isUserInRole))
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
