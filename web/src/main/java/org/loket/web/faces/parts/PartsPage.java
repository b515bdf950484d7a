package org.loket.web.faces.parts;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.loket.kernel.Invalid;
import org.loket.kernel.Money;
import org.loket.kernel.Violation;
import org.loket.law.Citation;
import org.loket.law.Confidence;
import org.loket.law.Finding;
import org.loket.law.Met;
import org.loket.law.Reason;
import org.loket.web.faces.Step;
import org.loket.web.text.Text;

/** Content for the page that shows every part; what it says of the law is an example, not law. */
@Named
@ViewScoped
public class PartsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final Citation EXAMPLE = new Citation("BVR 7 December 2018", "17, 1°");

    private final LocalDate today;
    private String enterpriseNumber;
    private LocalDate start;
    private String answer;
    private boolean agreed;

    protected PartsPage() {
        today = LocalDate.EPOCH;
    }

    @Inject
    PartsPage(Text text) {
        today = text.today();
    }

    /** Declines always, to show where the page tells so. */
    public void send() {
        throw new Invalid(List.of(
                Violation.of("enterpriseNumber", "enterprise-number.check-digits"), Violation.of("start", "required")));
    }

    public List<Step> getSteps() {
        return List.of(
                new Step("parts.step.worker", "#worker", true),
                new Step("parts.step.job", null, false),
                new Step("parts.step.documents", null, false),
                new Step("parts.step.submit", null, false));
    }

    public List<Finding> getFindings() {
        Money asked = Money.of("48912.00");
        Money found = Money.of("49000.00");
        return List.of(
                finding("wage-threshold", Met.YES, Confidence.CERTAIN, false, "wage-threshold.met", asked, found),
                finding("qualification-level", Met.NO, Confidence.CERTAIN, false, "qualification-level.too-low", 6, 5),
                finding(
                        "wage-at-thirty",
                        Met.UNKNOWN,
                        Confidence.LIKELY,
                        false,
                        "wage-at-thirty.unknown",
                        today,
                        asked),
                finding("employer-standing", Met.NO, Confidence.CERTAIN, true, "employer-standing.no-employees"));
    }

    private static Finding finding(
            String condition, Met met, Confidence confidence, boolean discretionary, String reason, Object... told) {
        return new Finding(condition, met, EXAMPLE, confidence, discretionary, null, null, Reason.of(reason, told));
    }

    public LocalDate getToday() {
        return today;
    }

    public String getEnterpriseNumber() {
        return enterpriseNumber;
    }

    public void setEnterpriseNumber(String enterpriseNumber) {
        this.enterpriseNumber = enterpriseNumber;
    }

    public LocalDate getStart() {
        return start;
    }

    public void setStart(LocalDate start) {
        this.start = start;
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }
}
