package org.loket.web.faces.policy;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.loket.amendment.AmendmentGiven;
import org.loket.amendment.LawInForce;
import org.loket.amendment.ProposingAmendment;
import org.loket.amendment.Provided;
import org.loket.amendment.Subject;
import org.loket.kernel.NotKnown;
import org.loket.law.Confidence;
import org.loket.law.Dated;
import org.loket.law.InForce;
import org.loket.law.book.Entry;
import org.loket.law.book.LawBook;
import org.loket.law.book.Listing;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** An official proposes a new version: sees those of before, fills in the next, and goes on to its effect. */
@Named
@ViewScoped
public class AmendPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CurrentActor me;

    @Inject
    private LawInForce law;

    @Inject
    private ProposingAmendment proposing;

    @Inject
    private Text text;

    /** What is asked for the new version. */
    public enum Asking {
        NUMBER,
        TERM,
        CHOICE,
        LIST
    }

    private String of;
    private String name;
    private LocalDate from;
    private final TypedValue value = new TypedValue();
    private String choice;
    private final ListDraft list = new ListDraft();
    private String source;
    private Confidence confidence;
    private Asking asking;
    private transient List<Dated<Object>> versions = List.of();
    private transient List<Dated<Listing>> listings = List.of();
    private List<Enum<?>> choices = List.of();

    public void open() {
        show();
        if (subject() == Subject.LIST) {
            asking = Asking.LIST;
            list.prefill(last(listings).value());
        } else if (last(versions).value() instanceof Enum<?> chosen) {
            asking = Asking.CHOICE;
            choice = chosen.name();
        } else {
            value.prefill(last(versions).value());
            asking = value.isTerm() ? Asking.TERM : Asking.NUMBER;
        }
    }

    /** Also before the page is shown again because something was refused. */
    public void show() {
        LawBook book = law.book();
        if (subject() == Subject.LIST) {
            InForce<Listing> found = book.findList(name).orElseThrow(() -> new NotKnown("law-list"));
            listings = found.versions();
            list.know(listings, text);
            return;
        }
        versions = book.findValue(nameInBook())
                .filter(found -> subject() == Subject.REGIME || !name.startsWith(Amended.REGIME))
                .orElseThrow(() -> new NotKnown("law-value"))
                .versions();
        if (last(versions).value() instanceof Enum<?> chosen) {
            choices = List.<Enum<?>>of(chosen.getDeclaringClass().getEnumConstants());
        }
    }

    public void propose() throws IOException {
        show();
        Provided content =
                switch (asking) {
                    case NUMBER, TERM -> Provided.value(value.written());
                    case CHOICE -> Provided.value(choice);
                    case LIST -> list.written(confidence);
                };
        ProposingAmendment.Proposed proposed = proposing.propose(
                me.actor(), new AmendmentGiven(subject(), name, from, content, source, confidence), null);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(text.say("policy.done.proposed")));
        ExternalContext page = faces.getExternalContext();
        page.getFlash().setKeepMessages(true);
        page.redirect(page.getRequestContextPath() + "/policy/amendment?id=" + proposed.id());
        faces.responseComplete();
    }

    private Subject subject() {
        return Arrays.stream(Subject.values())
                .filter(one -> one.name().equals(of))
                .findFirst()
                .orElseThrow(() -> new NotKnown("page"));
    }

    private String nameInBook() {
        if (name == null) {
            throw new NotKnown("page");
        }
        return subject() == Subject.REGIME ? Amended.REGIME + name : name;
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    public String getTitle() {
        return Amended.name(subject(), nameInBook(), text);
    }

    public String nameOf(Entry entry) {
        return text.entry(entry);
    }

    /** The first day that can be chosen: tomorrow, or the day after the last version begins. */
    public LocalDate getEarliest() {
        LocalDate lastFrom = subject() == Subject.LIST
                ? last(listings).from()
                : last(versions).from();
        LocalDate tomorrow = text.today().plusDays(1);
        return lastFrom.isBefore(tomorrow) ? tomorrow : lastFrom.plusDays(1);
    }

    public Asking getAsking() {
        return asking;
    }

    public boolean isCame(Dated<?> version) {
        return !version.from().isAfter(text.today());
    }

    public Confidence[] getConfidences() {
        return Confidence.values();
    }

    public List<Dated<Object>> getVersions() {
        return versions;
    }

    public List<Dated<Listing>> getListings() {
        return listings;
    }

    public List<Enum<?>> getChoices() {
        return choices;
    }

    public String getOf() {
        return of;
    }

    public void setOf(String of) {
        this.of = of;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public TypedValue getValue() {
        return value;
    }

    public String getChoice() {
        return choice;
    }

    public void setChoice(String choice) {
        this.choice = choice;
    }

    public ListDraft getList() {
        return list;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public Confidence getConfidence() {
        return confidence;
    }

    public void setConfidence(Confidence confidence) {
        this.confidence = confidence;
    }
}
