package org.loket.web.faces.employer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.loket.amendment.LawInForce;
import org.loket.intake.ApplicationForm;
import org.loket.intake.ApplicationRecord;
import org.loket.kernel.TheClock;
import org.loket.labourmarket.ReadingSurpluses;
import org.loket.law.Facts;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.book.LawBook;
import org.loket.law.category.Admission;
import org.loket.law.category.Assessment;
import org.loket.law.fee.FederalFee;
import org.loket.web.text.Text;

/** Looks at a draft with the law of today, for the panel beside the questions. */
@RequestScoped
public class TakingStock {

    private static final List<Met> URGENCY = List.of(Met.NO, Met.UNKNOWN, Met.YES);

    @Inject
    Summary summaries;

    @Inject
    ListFunctions functions;

    @Inject
    LawInForce law;

    @Inject
    ReadingSurpluses surpluses;

    @Inject
    Text text;

    @Inject
    Clock clock;

    Standing of(ApplicationRecord draft, WizardStep at) {
        LocalDate today = TheClock.today(clock);
        ApplicationForm form = draft.form();
        LawBook book = law.book();
        Facts facts = surpluses.addedTo(form.facts(), form.category(), today);
        Assessment found = Admission.forApplicationSubmittedOn(today, form.category(), facts, book);
        Set<String> asked = Questions.of(form, found, book);
        return new Standing(
                found,
                found.findings().stream()
                        .sorted(Comparator.comparing((Finding finding) -> URGENCY.indexOf(finding.met())))
                        .toList(),
                new Slots(found.documents(), found.welcomeDocuments(), draft.documents()),
                draft.missing().stream().map(field -> gap(draft, field)).toList(),
                asked,
                at == WizardStep.REVIEW ? summaries.of(form, facts.vacancy(), asked) : List.of(),
                occupationHint(form),
                book.value("wage-months", BigDecimal.class).on(today),
                communication(form.worker()));
    }

    private String communication(ApplicationForm.Worker worker) {
        boolean known = worker.lastName() != null
                && worker.firstName() != null
                && worker.nationality() != null
                && worker.birthDate() != null;
        return known
                ? FederalFee.communication(
                        worker.lastName(), worker.firstName(), text.country(worker.nationality()), worker.birthDate())
                : text.get("law.fee.federal.communication");
    }

    private Standing.Gap gap(ApplicationRecord draft, String field) {
        WizardStep asking = WizardStep.askingFor(field);
        boolean slot = asking == WizardStep.DOCUMENTS;
        return new Standing.Gap(
                field,
                slot ? text.say("law.slot." + field) : Wizard.of(draft.form()).ask(field, text),
                Wizard.of(draft.form()).link(draft.number(), asking)
                        + (slot ? "#" + field : "#form:" + field.replace('.', '-')));
    }

    private String occupationHint(ApplicationForm form) {
        return functions
                .find(form.job().listFunction())
                .filter(function -> !function.occupation().isEmpty())
                .map(function -> text.say("hint.job.occupation.of", function.name(), function.occupation()))
                .orElseGet(() -> text.say("hint.job.occupation"));
    }
}
