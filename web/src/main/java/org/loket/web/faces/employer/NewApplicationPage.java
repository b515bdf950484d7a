package org.loket.web.faces.employer;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.loket.intake.ApplicationForm;
import org.loket.intake.DraftingApplication;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Violation;
import org.loket.law.Facts;
import org.loket.law.category.Admission;
import org.loket.law.category.Applicant;
import org.loket.law.category.Category;
import org.loket.party.EmployerRecord;
import org.loket.web.identity.CurrentActor;

/** An applicant begins a draft: for whom, in which category, and whether it is the first. */
@Named
@ViewScoped
public class NewApplicationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DraftingApplication drafting;

    @Inject
    private Clients clients;

    @Inject
    private CurrentActor current;

    private String enterprise;
    private Category category;
    private Facts.Kind kind = Facts.Kind.FIRST;
    private String begun;
    private transient EmployerRecord client;

    public void open() {
        client = clients.chosen(enterprise).orElseThrow(() -> new NotKnown("page"));
    }

    /** A second press finds the draft that the first one began. */
    public synchronized void begin() throws IOException {
        open();
        if (category == null) {
            throw new Invalid(Violation.of("category", "typed.category"));
        }
        if (begun == null) {
            begun = drafting.begin(current.actor(), blank()).number().text();
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext outside = faces.getExternalContext();
        outside.redirect(outside.getRequestContextPath() + "/employer/application?number=" + begun);
        faces.responseComplete();
    }

    /** What the register knows of the employer need not be typed again. */
    private ApplicationForm blank() {
        ApplicationForm.Employer known = new ApplicationForm.Employer(
                client.number(),
                client.name(),
                null,
                client.establishedInBelgium(),
                client.foundedOn(),
                client.employees(),
                null);
        return new ApplicationForm(category, kind, null, known, null, null, null, null, null);
    }

    /** Those that an employer may file. */
    public List<Category> getCategories() {
        return Arrays.stream(Category.values())
                .filter(one -> Admission.formalitiesOf(one).applicant() == Applicant.EMPLOYER)
                .toList();
    }

    public List<Facts.Kind> getKinds() {
        return List.of(Facts.Kind.values());
    }

    public EmployerRecord getClient() {
        return client;
    }

    public String getEnterprise() {
        return enterprise;
    }

    public void setEnterprise(String enterprise) {
        this.enterprise = enterprise;
    }

    public Category getCategory() {
        return category;
    }

    public void setCategory(Category category) {
        this.category = category;
    }

    public Facts.Kind getKind() {
        return kind;
    }

    public void setKind(Facts.Kind kind) {
        this.kind = kind;
    }
}
