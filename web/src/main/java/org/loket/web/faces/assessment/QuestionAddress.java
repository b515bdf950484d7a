package org.loket.web.faces.assessment;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** What the address of a question and of its answer says: a number that says nothing, a category and a day. */
public final class QuestionAddress implements Serializable {

    private static final long serialVersionUID = 1L;

    private String answers;
    private String category;
    private String on;

    /** What a link alone tells of the question. */
    Map<String, String> told() {
        Map<String, String> told = new HashMap<>();
        told.put("category", category);
        told.put("submittedOn", on);
        return told;
    }

    /** Whether it names answers at all. */
    boolean namesAnswers() {
        return answers != null && !answers.isBlank();
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(String answers) {
        this.answers = answers;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }
}
