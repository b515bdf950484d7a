package org.loket.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import org.loket.access.Actor;
import org.loket.access.Role;
import org.loket.kernel.Author;
import org.loket.kernel.CaseNumber;
import org.loket.kernel.EnterpriseNumber;
import org.loket.kernel.InConflict;
import org.loket.kernel.Stale;
import org.loket.kernel.WorkerNumber;
import org.loket.kernel.json.RecordReader;
import org.loket.kernel.json.RecordWriter;

/**
 * An application for admission to work: a draft that can be left and resumed, then submitted once and for all. It is an
 * enterprise's, or the worker's own, who is then known from the beginning.
 */
@Entity
@Table(name = "application")
class Application {

    // raised, with a migration of the kept drafts, when a form of the day before could no longer be read
    static final int FORM_EDITION = 1;

    @Id
    private String number;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String enterprise;

    @Column(name = "filed_by")
    private String filedBy;

    private String category;
    private String form;

    @Column(name = "form_edition")
    private int formEdition;

    private String worker;

    @Column(name = "begun_at")
    private OffsetDateTime begunAt;

    @Column(name = "changed_at")
    private OffsetDateTime changedAt;

    @Column(name = "submitted_at")
    private OffsetDateTime submittedAt;

    protected Application() {}

    static Application begun(CaseNumber number, ApplicationForm form, Actor by, OffsetDateTime at) {
        Application application = new Application();
        application.number = number.text();
        application.stage = Stage.DRAFT;
        if (by.is(Role.WORKER)) {
            application.worker = by.mustBeWorker().toString();
        } else {
            application.enterprise = form.employer().enterpriseNumber().digits();
        }
        application.filedBy = by.account();
        application.begunAt = at;
        application.keep(form, at);
        return application;
    }

    static Application offered(CaseNumber number, ApplicationForm form, Actor by, OffsetDateTime at) {
        Application application = begun(number, form, by, at);
        application.stage = Stage.OFFERED;
        return application;
    }

    void change(ApplicationForm changed, OffsetDateTime at) {
        mustBeDraft();
        keep(changed, at);
    }

    ApplicationSubmitted submit(WorkerNumber of, Actor by, OffsetDateTime at) {
        mustBeDraft();
        return submitted(of, null, by.author(), at);
    }

    /** The worker accepted: what was offered is filed with all that was known of the worker. */
    ApplicationSubmitted accepted(
            ApplicationForm whole, WorkerNumber of, Takeover takeover, Author by, OffsetDateTime at) {
        mustBeOffered();
        keep(whole, at);
        return submitted(of, takeover, by, at);
    }

    /** The worker accepted, and the law asks for a new application: what was offered is the beginning of one. */
    void acceptedAsDraft(ApplicationForm prefilled, OffsetDateTime at) {
        mustBeOffered();
        stage = Stage.DRAFT;
        keep(prefilled, at);
    }

    private ApplicationSubmitted submitted(WorkerNumber of, Takeover takeover, Author by, OffsetDateTime at) {
        stage = Stage.SUBMITTED;
        worker = of.toString();
        submittedAt = at;
        return new ApplicationSubmitted(number(), enterprise(), of, form(), takeover, by, at);
    }

    /** Somebody who worked from an older version is told, and nothing is overwritten. */
    void mustBeAt(Long expected) {
        if (expected != null && expected != version) {
            throw new Stale("application");
        }
    }

    private void mustBeOffered() {
        if (stage != Stage.OFFERED) {
            throw new InConflict("transfer.answered");
        }
    }

    void mustBeDraft() {
        if (stage == Stage.OFFERED) {
            throw new InConflict("transfer.offered");
        }
        if (stage != Stage.DRAFT) {
            throw new InConflict("already-submitted");
        }
    }

    private void keep(ApplicationForm kept, OffsetDateTime at) {
        category = kept.category().name();
        form = RecordWriter.text(kept);
        formEdition = FORM_EDITION;
        changedAt = at;
    }

    CaseNumber number() {
        return new CaseNumber(number);
    }

    /** The enterprise that applies; null where the worker does. */
    EnterpriseNumber enterprise() {
        return enterprise == null ? null : new EnterpriseNumber(enterprise);
    }

    boolean isFiledByWorker() {
        return enterprise == null;
    }

    ApplicationForm form() {
        return RecordReader.read(form, ApplicationForm.class);
    }

    Stage stage() {
        return stage;
    }

    long version() {
        return version;
    }

    WorkerNumber worker() {
        return worker == null ? null : WorkerNumber.of(worker);
    }

    OffsetDateTime submittedAt() {
        return submittedAt;
    }

    OffsetDateTime changedAt() {
        return changedAt;
    }
}
