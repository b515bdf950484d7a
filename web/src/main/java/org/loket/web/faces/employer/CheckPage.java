package org.loket.web.faces.employer;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.loket.check.CheckAnswer;
import org.loket.check.CheckQuestion;
import org.loket.check.CheckingAuthorisation;
import org.loket.check.ShownDocument;
import org.loket.kernel.Invalid;
import org.loket.kernel.TheClock;
import org.loket.kernel.Violation;
import org.loket.kernel.json.RecordReader;
import org.loket.party.EmployerRecord;
import org.loket.web.identity.CurrentActor;

/** May this worker work here, until when, and why: for the employer itself or a mandatary. */
@Named
@ViewScoped
public class CheckPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CheckingAuthorisation checking;

    @Inject
    private Clients clients;

    @Inject
    private Countries countries;

    @Inject
    private CurrentActor current;

    @Inject
    private transient Clock clock;

    private String nationalNumber;
    private String shareCode;
    private String birthDate;
    private String nationality;
    private ShownDocument document;
    private String enterprise;
    private String occupation;
    private String on;
    private transient List<EmployerRecord> choices;
    private transient CheckQuestion question;
    private transient CheckAnswer answer;
    private transient OffsetDateTime askedAt;

    public void open() {
        on = TheClock.today(clock).toString();
    }

    /** Who can be asked about, whenever the page is shown. */
    public void show() {
        choices = clients.all();
    }

    public void check() {
        answer = null;
        show();
        if (choices.size() > 1 && (enterprise == null || enterprise.isBlank())) {
            throw new Invalid(Violation.of("client", "required"));
        }
        question = question();
        if (question.nationalNumber() == null && question.shareCode() == null) {
            throw new Invalid(Violation.of("nationalNumber", "worker.one-name"));
        }
        answer = checking.check(current.actor(), question);
        askedAt = TheClock.now(clock);
    }

    private CheckQuestion question() {
        String asked = choices.size() == 1 ? choices.get(0).number().digits() : enterprise;
        JsonObjectBuilder typed = Json.createObjectBuilder()
                .add("nationalNumber", text(nationalNumber))
                .add("shareCode", text(shareCode))
                .add("birthDate", day(birthDate))
                .add("nationality", text(country()))
                .add("document", document == null ? JsonValue.NULL : Json.createValue(document.name()))
                .add("enterprise", text(asked))
                .add("occupation", text(occupation))
                .add("on", day(on));
        return RecordReader.read(typed.build(), CheckQuestion.class);
    }

    // a name that is no country is told to be none by the house
    private String country() {
        return nationality == null || nationality.isBlank()
                ? null
                : countries.code(nationality).orElse(nationality);
    }

    private static JsonValue day(String typed) {
        return typed == null || typed.isBlank() ? JsonValue.NULL : Typing.DAY.read(typed);
    }

    private static JsonValue text(String typed) {
        return typed == null || typed.isBlank() ? JsonValue.NULL : Json.createValue(typed);
    }

    public List<EmployerRecord> getChoices() {
        return choices;
    }

    public CheckQuestion getQuestion() {
        return question;
    }

    public CheckAnswer getAnswer() {
        return answer;
    }

    public OffsetDateTime getAskedAt() {
        return askedAt;
    }

    public String getNationalNumber() {
        return nationalNumber;
    }

    public void setNationalNumber(String nationalNumber) {
        this.nationalNumber = nationalNumber;
    }

    public ShownDocument[] getDocuments() {
        return ShownDocument.values();
    }

    public String getShareCode() {
        return shareCode;
    }

    public void setShareCode(String shareCode) {
        this.shareCode = shareCode;
    }

    public String getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(String birthDate) {
        this.birthDate = birthDate;
    }

    public String getNationality() {
        return nationality;
    }

    public void setNationality(String nationality) {
        this.nationality = nationality;
    }

    public ShownDocument getDocument() {
        return document;
    }

    public void setDocument(ShownDocument document) {
        this.document = document;
    }

    public String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(String enterprise) {
        this.enterprise = enterprise;
    }

    public String getOccupation() {
        return occupation;
    }

    public void setOccupation(String occupation) {
        this.occupation = occupation;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
