package org.loket.web.faces.assessment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loket.intake.ApplicationForm;
import org.loket.intake.DraftingApplication;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;
import org.loket.law.Facts;
import org.loket.party.EmployerRecord;
import org.loket.web.faces.employer.Clients;
import org.loket.web.identity.CurrentActor;

/** The answers of a visitor become an application of an employer: at once where there is one, else for the one chosen. */
@Named
@ViewScoped
public class CarryPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private KeptAnswers kept;

    @Inject
    private Reading reading;

    @Inject
    private DraftingApplication drafting;

    @Inject
    private Clients clients;

    @Inject
    private CurrentActor current;

    private String answers;
    private String enterprise;
    private boolean gone;
    private transient List<EmployerRecord> choices;

    /** An address alone begins nothing: the visitor asked for it on the page of the answer. */
    public void open() throws IOException {
        choices = clients.all();
        Optional<Facts> facts = facts();
        gone = facts.isEmpty() || !kept.isCarried(answers);
        if (!gone) {
            Optional<EmployerRecord> only =
                    choices.size() == 1 ? Optional.of(choices.get(0)) : told(facts.get(), choices);
            if (only.isPresent()) {
                begin(facts.get(), only.get());
            }
        }
    }

    public void begin() throws IOException {
        choices = clients.all();
        Optional<EmployerRecord> client = clients.chosen(enterprise);
        Optional<Facts> facts = facts();
        if (facts.isPresent() && client.isPresent()) {
            begin(facts.get(), client.get());
        }
    }

    private void begin(Facts facts, EmployerRecord client) throws IOException {
        Optional<String> category = kept.takeCarried(answers);
        Going.to(
                category.isEmpty()
                        ? "/employer/applications"
                        : "/employer/application?number="
                                + drafting.begin(current.actor(), form(category.get(), facts, client))
                                        .number()
                                        .text());
    }

    private Optional<Facts> facts() {
        return kept.find(answers).map(typed -> reading.read(typed).question().facts());
    }

    private static Optional<EmployerRecord> told(Facts facts, List<EmployerRecord> choices) {
        EnterpriseNumber number = facts.employer().enterpriseNumber();
        return choices.stream().filter(one -> one.number().equals(number)).findFirst();
    }

    /** A form holds the facts under the same names, and more; what the register knows need not be typed again. */
    private static ApplicationForm form(String category, Facts facts, EmployerRecord client) {
        JsonObject stated = RecordWriter.write(facts);
        JsonObject register = RecordWriter.write(client);
        JsonObjectBuilder employer = Json.createObjectBuilder(stated.getJsonObject("employer"));
        for (String known : List.of("establishedInBelgium", "foundedOn", "employees", "name")) {
            if (isNothing(stated.getJsonObject("employer"), known)) {
                employer.add(known, register.getOrDefault(known, JsonValue.NULL));
            }
        }
        employer.add("enterpriseNumber", client.number().digits());
        JsonObjectBuilder job = Json.createObjectBuilder(stated.getJsonObject("job"));
        if (Reading.NOT_LISTED.equals(facts.job().listFunction())) {
            job.addNull("listFunction");
        }
        JsonObjectBuilder form = Json.createObjectBuilder(stated)
                .add("category", category)
                .add("employer", employer)
                .add("job", job);
        if (stated.getJsonObject("previous").values().stream().allMatch(JsonValue.NULL::equals)) {
            form.addNull("previous");
        }
        return RecordReader.read(form.build(), ApplicationForm.class);
    }

    private static boolean isNothing(Map<String, JsonValue> part, String name) {
        return JsonValue.NULL.equals(part.getOrDefault(name, JsonValue.NULL));
    }

    public List<EmployerRecord> getChoices() {
        return choices;
    }

    public boolean isGone() {
        return gone;
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }

    public String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(String enterprise) {
        this.enterprise = enterprise;
    }
}
