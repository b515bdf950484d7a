package org.loket.web.faces.staff;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loket.casework.Leeway;
import org.loket.casework.Outcome;
import org.loket.casework.Proposal;

/** A proposal while an official fills it in. */
public class Draft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;
    private LocalDate from;
    private LocalDate until;
    private List<String> grounds = new ArrayList<>();
    private String remark;

    Draft(Outcome outcome) {
        this.outcome = outcome;
    }

    /** What the law and the examination suggest. */
    void prefill(Leeway leeway) {
        if (outcome == Outcome.GRANT) {
            from = leeway.validFrom();
            until = leeway.validUntil();
        }
        if (outcome == Outcome.REFUSE) {
            grounds = Grounds.found(leeway);
        }
        if (outcome == Outcome.INADMISSIBLE) {
            grounds = Grounds.notReceived(leeway);
        }
    }

    Proposal proposal() {
        return new Proposal(outcome, grounds, from, until, remark);
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public List<String> getGrounds() {
        return grounds;
    }

    public void setGrounds(List<String> grounds) {
        this.grounds = grounds;
    }

    public String getRemark() {
        return remark;
    }

    public void setRemark(String remark) {
        this.remark = remark;
    }
}
