package org.loket.web.faces.assessment;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.loket.assessment.AdmissionQuestion;
import org.loket.law.category.Applicant;
import org.loket.law.category.Category;

/** The addresses from question to answer to application: a category, a day, a number that says nothing, and no more. */
final class Going {

    private Going() {}

    /** @param shown the category to look at closely; null for the best */
    static String answer(String number, Category shown, AdmissionQuestion asked) {
        StringBuilder address = new StringBuilder("/permit/answer?answers=").append(number);
        if (shown != null) {
            address.append("&show=").append(shown);
        }
        return about(address, asked);
    }

    static String ask(String number, AdmissionQuestion asked) {
        return about(new StringBuilder("/permit/ask?answers=").append(number), asked);
    }

    /** To the room of who may file that. */
    static String carry(String number, Applicant applicant) {
        return (applicant == Applicant.WORKER ? "/worker/unlimited" : "/employer/carry") + "?answers=" + number;
    }

    private static String about(StringBuilder address, AdmissionQuestion asked) {
        if (asked.category() != null) {
            address.append("&category=").append(asked.category());
        }
        if (asked.submittedOn() != null) {
            address.append("&on=").append(asked.submittedOn());
        }
        return address.toString();
    }

    static void to(String path) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + path);
        faces.responseComplete();
    }
}
