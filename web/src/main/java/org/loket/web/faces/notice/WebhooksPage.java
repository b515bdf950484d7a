package org.loket.web.faces.notice;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.loket.delivery.KeepingWebhooks;
import org.loket.delivery.TryingWebhook;
import org.loket.delivery.WebhookRecord;
import org.loket.notice.Matter;
import org.loket.notice.Receiver;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Reasons;
import org.loket.web.text.Text;

/** An employer or a mandatary keeps webhooks; a secret is shown on the page that follows its making, and never again. */
@Named
@ViewScoped
public class WebhooksPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SECRET = "webhook-secret";

    @Inject
    private CurrentActor me;

    @Inject
    private KeepingWebhooks keeping;

    @Inject
    private TryingWebhook trying;

    @Inject
    private Text text;

    private transient List<WebhookRecord> webhooks = List.of();
    private transient List<Matter> matters = List.of();
    private String id;
    private String url;
    private List<String> events = List.of();

    public void open() {
        webhooks = keeping.all(me.actor());
        matters = Matter.toldTo(Set.of(Receiver.Kind.ENTERPRISE));
    }

    public String keep() {
        return kept(keeping.keep(me.actor(), id, url, events), "webhooks.kept");
    }

    public String rotate(String name) {
        return kept(keeping.rotate(me.actor(), name), "webhooks.rotated");
    }

    public String remove(String name) {
        keeping.remove(me.actor(), name);
        return done(text.say("webhooks.removed"));
    }

    public String test(String name) {
        TryingWebhook.Trial trial = trying.call(me.actor(), name);
        return done(
                trial.arrived()
                        ? text.say("webhooks.arrived", trial.status())
                        : text.say("webhooks.not-arrived", Reasons.say(text, trial.reason())));
    }

    private String kept(KeepingWebhooks.Kept kept, String key) {
        if (kept.secret() != null) {
            // not in the address: that is kept by browsers and written in logs
            FacesContext.getCurrentInstance().getExternalContext().getFlash().put(SECRET, kept.secret());
        }
        return done(text.say(key));
    }

    private static String done(String said) {
        Done.say(said);
        return "/notices/webhooks?faces-redirect=true";
    }

    /** The secret that was made just now; null where none was. */
    public String getSecret() {
        return (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getFlash()
                .get(SECRET);
    }

    public List<WebhookRecord> getWebhooks() {
        return webhooks;
    }

    public List<Matter> getMatters() {
        return matters;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public List<String> getEvents() {
        return events;
    }

    public void setEvents(List<String> events) {
        this.events = events;
    }
}
