package org.loket.web.faces.part;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.component.UISelectBoolean;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.loket.web.text.Text;
import org.primefaces.component.api.InputHolder;

/** One question on a form: its label, its hint, what is wrong with the answer, and the input tied to all three. */
@FacesComponent(Field.TYPE)
public class Field extends UIComponentBase {

    static final String TYPE = "org.loket.Field";

    @Override
    public String getFamily() {
        return "org.loket";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        Asked asked = new Asked(context);
        asked.describe();
        ResponseWriter html = context.getResponseWriter();
        html.startElement(asked.group ? "fieldset" : "div", this);
        html.writeAttribute("id", getClientId(context), "id");
        html.writeAttribute("class", asked.faults.isEmpty() ? "field" : "field faulty", null);
        if (asked.group && asked.describedBy != null) {
            html.writeAttribute("aria-describedby", asked.describedBy, null);
        }
        if (!asked.box) {
            label(html, asked);
        }
        hintAndFaults(html, asked);
        if (asked.box) {
            html.startElement("div", this);
            html.writeAttribute("class", "choice", null);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        Asked asked = new Asked(context);
        ResponseWriter html = context.getResponseWriter();
        if (asked.box) {
            label(html, asked);
            html.endElement("div");
        }
        html.endElement(asked.group ? "fieldset" : "div");
    }

    private void label(ResponseWriter html, Asked asked) throws IOException {
        html.startElement(asked.group ? "legend" : "label", this);
        if (!asked.group) {
            html.writeAttribute("for", asked.target, "for");
        }
        html.writeText(attribute("label"), "label");
        // where nothing is asked for as a must, that is said once and not at each question
        if (!asked.required && !asked.box && !Boolean.parseBoolean(attribute("free"))) {
            html.startElement("span", this);
            html.writeAttribute("class", "optional", null);
            html.writeText(" " + asked.text.say("field.optional"), null);
            html.endElement("span");
        }
        html.endElement(asked.group ? "legend" : "label");
    }

    private void hintAndFaults(ResponseWriter html, Asked asked) throws IOException {
        if (attribute("hint") != null) {
            html.startElement("div", this);
            html.writeAttribute("class", "hint", null);
            html.writeAttribute("id", asked.hintId, null);
            html.writeText(attribute("hint"), "hint");
            html.endElement("div");
        }
        for (int i = 0; i < asked.faults.size(); i++) {
            html.startElement("div", this);
            html.writeAttribute("class", "fault", null);
            html.writeAttribute("id", asked.faultId(i), null);
            html.startElement("span", this);
            html.writeText(asked.faults.get(i).getSummary(), null);
            html.endElement("span");
            html.endElement("div");
        }
    }

    private String attribute(String name) {
        return (String) getAttributes().get(name);
    }

    /** What this field asks at this moment. */
    private final class Asked {

        private final Text text;
        private final UIInput input;
        private final boolean group;
        private final boolean box;
        private final boolean required;
        private final List<FacesMessage> faults;
        private final String target;
        private final String hintId;
        private final String describedBy;

        Asked(FacesContext context) {
            text = context.getApplication().evaluateExpressionGet(context, "#{text}", Text.class);
            input = inputBelow(Field.this)
                    .orElseThrow(() -> new IllegalStateException("no input in field " + getClientId(context)));
            String renderer = String.valueOf(input.getRendererType());
            group = renderer.endsWith("Radio")
                    || input instanceof Choices
                    || renderer.equals("jakarta.faces.Checkbox") && !(input instanceof UISelectBoolean);
            box = input instanceof UISelectBoolean;
            required = input.isRequired()
                    || Boolean.parseBoolean(String.valueOf(getAttributes().get("required")));
            faults = context.getMessageList(input.getClientId(context));
            target = input instanceof InputHolder holder ? holder.getInputClientId() : input.getClientId(context);
            hintId = getClientId(context) + UINamingContainer.getSeparatorChar(context) + "hint";
            describedBy = describedBy();
        }

        String faultId(int which) {
            return hintId + "-fault-" + which;
        }

        /** Ties the input to its label in messages, and to hint and faults for who listens to the page. */
        void describe() {
            input.getAttributes().put("label", attribute("label"));
            if (group) {
                return;
            }
            pass("aria-describedby", describedBy);
            pass("aria-invalid", faults.isEmpty() ? null : "true");
            pass("aria-required", required ? "true" : null);
        }

        private void pass(String name, String value) {
            if (value == null) {
                input.getPassThroughAttributes().remove(name);
            } else {
                input.getPassThroughAttributes().put(name, value);
            }
        }

        private String describedBy() {
            StringBuilder ids = new StringBuilder();
            if (attribute("hint") != null) {
                ids.append(hintId);
            }
            for (int i = 0; i < faults.size(); i++) {
                ids.append(' ').append(faultId(i));
            }
            return ids.isEmpty() ? null : ids.toString().strip();
        }
    }

    private static Optional<UIInput> inputBelow(UIComponent component) {
        for (UIComponent child : component.getChildren()) {
            if (child instanceof UIInput input) {
                return Optional.of(input);
            }
            Optional<UIInput> deeper = inputBelow(child);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }
}
