package org.loket.web.faces.notice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.loket.delivery.Channel;
import org.loket.delivery.Choices;
import org.loket.delivery.ChoosingChannels;
import org.loket.delivery.PushRecord;
import org.loket.delivery.SubscribingPush;
import org.loket.kernel.Wording;
import org.loket.notice.Matter;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** Whoever gets notices chooses how: by mail, as push messages in this browser, in which language, at which hours. */
@Named
@ViewScoped
public class ChoicesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor me;

    @Inject
    private ChoosingChannels choosing;

    @Inject
    private SubscribingPush subscribing;

    @Inject
    private Text text;

    private String mail;
    private transient Choices kept;
    private String code;
    private String language;
    private String quietFrom;
    private String quietUntil;
    private final Map<String, Boolean> byMail = new HashMap<>();
    private final Map<String, Boolean> byPush = new HashMap<>();
    private transient List<Matter> matters = List.of();
    private transient List<PushRecord> browsers = List.of();
    private String key;
    private boolean mailOn;
    private String endpoint;
    private String publicKey;
    private String auth;

    public void open() {
        matters = choosing.matters(me.actor());
        browsers = subscribing.of(me.actor());
        key = subscribing.key();
        mailOn = choosing.isMailOn();
        kept = choosing.read(me.actor(), text.locale());
        mail = kept.mail();
        language = kept.language().getLanguage();
        quietFrom = written(kept.quietFrom());
        quietUntil = written(kept.quietUntil());
        for (Matter matter : getChosen()) {
            byMail.put(matter.kind(), kept.wants(Channel.MAIL, matter.kind()));
            byPush.put(matter.kind(), kept.wants(Channel.PUSH, matter.kind()));
        }
    }

    public String choose() {
        Map<Channel, Set<String>> muted = new EnumMap<>(Channel.class);
        muted.put(Channel.MAIL, unwanted(byMail));
        muted.put(Channel.PUSH, unwanted(byPush));
        boolean mailed = choosing.choose(
                me.actor(),
                Choices.of(
                        language == null ? null : Locale.forLanguageTag(language),
                        mail,
                        Choices.hour("quietFrom", quietFrom),
                        Choices.hour("quietUntil", quietUntil),
                        muted));
        return done(mailed ? "choices.kept.code" : "choices.kept");
    }

    public String mailCode() {
        return done(choosing.mailCode(me.actor()) ? "choices.code.mailed" : "choices.code.not-mailed");
    }

    public String confirm() {
        choosing.confirm(me.actor(), code);
        return done("choices.confirmed");
    }

    public String subscribe() {
        subscribing.subscribe(me.actor(), endpoint, publicKey, auth);
        return done("choices.push.begun");
    }

    public String end(UUID browser) {
        subscribing.end(me.actor(), browser);
        return done("choices.push.ended");
    }

    private String done(String key) {
        Done.say(text.say(key));
        return "/notices/choices?faces-redirect=true";
    }

    private static Set<String> unwanted(Map<String, Boolean> wanted) {
        return wanted.entrySet().stream()
                .filter(one -> !Boolean.TRUE.equals(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static String written(LocalTime time) {
        return time == null ? null : time.toString();
    }

    /** Whether mail waits until the address is confirmed. */
    public boolean isMailToConfirm() {
        return kept != null && kept.isMailToConfirm();
    }

    public Choices getKept() {
        return kept;
    }

    public List<Locale> getLanguages() {
        return Wording.LANGUAGES;
    }

    /** The public key of the house, which the browser subscribes with. */
    public String getKey() {
        return key;
    }

    public boolean isMailOn() {
        return mailOn;
    }

    /** What somebody can do without. */
    public List<Matter> getChosen() {
        return matters.stream().filter(matter -> !matter.isStatutory()).toList();
    }

    /** What is told whatever anybody chose. */
    public List<Matter> getAlways() {
        return matters.stream().filter(Matter::isStatutory).toList();
    }

    public List<PushRecord> getBrowsers() {
        return browsers;
    }

    public Map<String, Boolean> getByMail() {
        return byMail;
    }

    public Map<String, Boolean> getByPush() {
        return byPush;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getQuietFrom() {
        return quietFrom;
    }

    public void setQuietFrom(String quietFrom) {
        this.quietFrom = quietFrom;
    }

    public String getQuietUntil() {
        return quietUntil;
    }

    public void setQuietUntil(String quietUntil) {
        this.quietUntil = quietUntil;
    }

    public String getEndpoint() {
        return endpoint;
    }

    public void setEndpoint(String endpoint) {
        this.endpoint = endpoint;
    }

    public String getPublicKey() {
        return publicKey;
    }

    public void setPublicKey(String publicKey) {
        this.publicKey = publicKey;
    }

    public String getAuth() {
        return auth;
    }

    public void setAuth(String auth) {
        this.auth = auth;
    }
}
