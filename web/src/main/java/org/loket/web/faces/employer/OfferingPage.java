package org.loket.web.faces.employer;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.loket.intake.ApplicationForm;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.Invalid;
import org.loket.kernel.PermitNumber;
import org.loket.kernel.Violation;
import org.loket.kernel.json.RecordReader;
import org.loket.law.Facts;
import org.loket.party.EmployerRecord;
import org.loket.transfer.OfferGiven;
import org.loket.transfer.OfferingWork;
import org.loket.transfer.TransferRecord;
import org.loket.web.faces.NextPage;
import org.loket.web.identity.CurrentActor;
import org.loket.web.text.Text;

/** An employer fills in what it offers, and to whom: by a code that the worker gave, or by number. */
@Named
@ViewScoped
public class OfferingPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final ApplicationForm NOTHING =
            new ApplicationForm(null, null, null, null, null, null, null, null, null);
    private static final List<String> FIELDS = List.of(
            "job.title",
            "job.description",
            "job.listFunction",
            "job.occupation",
            "job.requiresHigherEducation",
            "job.workplace",
            "job.posted",
            "job.startsOn",
            "job.endsOn",
            "job.fullTimeFraction",
            "job.jointCommittee",
            "job.grossAnnualWage",
            "job.sectorMinimumWage",
            "employer.establishedInBelgium",
            "employer.foundedOn",
            "employer.employees",
            "vacancy.onBottleneckList",
            "engagement.capacity",
            "engagement.seasonalSector",
            "engagement.hostingAgreement",
            "engagement.recognisedInstitution",
            "engagement.fundamentalResearch",
            "engagement.grantMonths",
            "engagement.sameGroup",
            "engagement.afterShortMobility",
            "engagement.informationTechnology",
            "engagement.athleteContract",
            "engagement.returningSeasonal");

    @Inject
    private OfferingWork offering;

    @Inject
    private Answers answers;

    @Inject
    private Clients clients;

    @Inject
    private CurrentActor me;

    @Inject
    private Text text;

    private String enterprise;
    private final Map<String, String> typed = new HashMap<>();

    /** To whom: by number and permit, or by a code and the date of birth. */
    private record To(OfferGiven.Holder worker, PermitNumber permit) {}

    public String offer() {
        ApplicationForm form = answers.into(NOTHING, fields(), typed);
        To to = RecordReader.read(holder(), To.class);
        TransferRecord made = offering.offer(
                me.actor(),
                new OfferGiven(
                        client(),
                        to.worker(),
                        to.permit(),
                        form.job(),
                        form.employer(),
                        form.vacancy(),
                        form.engagement()));
        NextPage.says(text.say("offering.made", made.answerBy()));
        return "/employer/offer?faces-redirect=true&number=" + made.number();
    }

    private EnterpriseNumber client() {
        return clients.chosen(enterprise)
                .map(EmployerRecord::number)
                .orElseThrow(() -> new Invalid(Violation.of("enterprise", "required")));
    }

    /** The channel of a line is its place; a line without a first day is none. */
    private List<String> fields() {
        Facts.Channel[] channels = Facts.Channel.values();
        for (int place = 0; place < channels.length; place++) {
            String from = typed.get(Lines.PUBLICATIONS.field(place, "from"));
            typed.put(
                    Lines.PUBLICATIONS.field(place, "channel"),
                    from == null || from.isBlank() ? null : channels[place].name());
        }
        Lines.PUBLICATIONS.closeUp(typed);
        return Stream.concat(FIELDS.stream(), Lines.PUBLICATIONS.fields().stream())
                .toList();
    }

    private JsonObject holder() {
        String birthDate = typed.get("worker.birthDate");
        return Json.createObjectBuilder()
                .add(
                        "worker",
                        Json.createObjectBuilder()
                                .add("nationalNumber", said("worker.nationalNumber"))
                                .add("shareCode", said("worker.shareCode"))
                                .add(
                                        "birthDate",
                                        birthDate == null || birthDate.isBlank()
                                                ? JsonValue.NULL
                                                : Typing.DAY.read(birthDate)))
                .add("permit", said("permit"))
                .build();
    }

    private JsonValue said(String field) {
        String value = typed.get(field);
        return value == null || value.isBlank() ? JsonValue.NULL : Json.createValue(value.strip());
    }

    public List<EmployerRecord> getChoices() {
        return clients.all();
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Facts.Channel[] getChannels() {
        return Facts.Channel.values();
    }

    /** Once something is wrong, for what is wrong may be in there. */
    public boolean isEngagementOpen() {
        return !FacesContext.getCurrentInstance().getMessageList().isEmpty();
    }

    public String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(String enterprise) {
        this.enterprise = enterprise;
    }
}
