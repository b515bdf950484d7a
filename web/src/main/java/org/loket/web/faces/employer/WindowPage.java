package org.loket.web.faces.employer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.Invalid;
import org.loket.kernel.Violation;
import org.loket.kernel.json.RecordReader;
import org.loket.party.EmployerRecord;
import org.loket.register.WindowRecord;
import org.loket.share.ShareCode;
import org.loket.transfer.SeeingWindow;
import org.loket.web.identity.CurrentActor;

/** An employer to whom a worker gave a code sees until when the worker may be hired. */
@Named
@RequestScoped
public class WindowPage {

    @Inject
    SeeingWindow seeing;

    @Inject
    Clients clients;

    @Inject
    CurrentActor me;

    private String shareCode;
    private String birthDate;
    private String enterprise;
    private WindowRecord window;

    private record Given(ShareCode shareCode, LocalDate birthDate) {}

    public void see() {
        Given given = RecordReader.read(
                Json.createObjectBuilder()
                        .add("shareCode", shareCode == null ? JsonValue.NULL : Json.createValue(shareCode))
                        .add(
                                "birthDate",
                                birthDate == null || birthDate.isBlank() ? JsonValue.NULL : Typing.DAY.read(birthDate))
                        .build(),
                Given.class);
        if (given.shareCode() == null) {
            throw new Invalid(Violation.of("shareCode", "required"));
        }
        if (given.birthDate() == null) {
            throw new Invalid(Violation.of("birthDate", "required"));
        }
        EmployerRecord client =
                clients.chosen(enterprise).orElseThrow(() -> new Invalid(Violation.of("enterprise", "required")));
        window = seeing.see(me.actor(), given.shareCode(), given.birthDate(), client.number());
    }

    public List<EmployerRecord> getChoices() {
        return clients.all();
    }

    /** Null until a code opened one. */
    public WindowRecord getWindow() {
        return window;
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

    public String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(String enterprise) {
        this.enterprise = enterprise;
    }
}
