package org.loket.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.loket.casework.AskingInformation;
import org.loket.casework.DecidingCase;
import org.loket.casework.ExaminingCase;
import org.loket.casework.ProposingDecision;
import org.loket.intake.AttachingDocument;
import org.loket.intake.DraftingApplication;
import org.loket.intake.SubmittingApplication;
import org.loket.kernel.WorkerNumber;
import org.loket.notice.RecallingNotices;
import org.loket.party.Parties;
import org.loket.party.WorkerRecord;
import org.loket.sweep.Sweeper;
import org.loket.worklist.ReadingFile;

/** The use cases by which the population lives: the same that people use. */
@ApplicationScoped
class Hands {

    @Inject
    DraftingApplication drafting;

    @Inject
    AttachingDocument attaching;

    @Inject
    SubmittingApplication submitting;

    @Inject
    ExaminingCase examining;

    @Inject
    AskingInformation asking;

    @Inject
    ProposingDecision proposing;

    @Inject
    DecidingCase deciding;

    @Inject
    ReadingFile reading;

    @Inject
    RecallingNotices recalling;

    @Inject
    Sweeper sweeper;

    @Inject
    Parties parties;

    DraftingApplication drafting() {
        return drafting;
    }

    AttachingDocument attaching() {
        return attaching;
    }

    SubmittingApplication submitting() {
        return submitting;
    }

    ExaminingCase examining() {
        return examining;
    }

    AskingInformation asking() {
        return asking;
    }

    ProposingDecision proposing() {
        return proposing;
    }

    DecidingCase deciding() {
        return deciding;
    }

    ReadingFile reading() {
        return reading;
    }

    RecallingNotices recalling() {
        return recalling;
    }

    Sweeper sweeper() {
        return sweeper;
    }

    /** The number of somebody for whom a file was submitted before. */
    WorkerNumber worker(Person person) {
        return parties.worker(person.nationalNumber()).map(WorkerRecord::number).orElseThrow();
    }
}
