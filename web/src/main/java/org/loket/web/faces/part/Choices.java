package org.loket.web.faces.part;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.loket.web.text.Text;

/** Boxes to tick in titled groups, each with the source that it rests on; its value is the list of what is ticked. */
@FacesComponent(Choices.TYPE)
public final class Choices extends UIInput {

    static final String TYPE = "org.loket.Choices";

    /** Choices that belong together; those that are seldom made can be folded away until one is ticked. */
    public record Group(String title, List<Choice> choices, boolean folded) {}

    /** @param source where it stands in law, as the reader's language names it */
    public record Choice(String value, String label, String source, boolean confirmed) {}

    public Choices() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.loket";
    }

    @Override
    public void decode(FacesContext context) {
        String[] ticked =
                context.getExternalContext().getRequestParameterValuesMap().get(getClientId(context));
        // a browser sends nothing for a list in which nothing is ticked
        setSubmittedValue(ticked == null ? new String[0] : ticked);
    }

    @Override
    protected Object getConvertedValue(FacesContext context, Object submitted) {
        return new ArrayList<>(Arrays.asList((String[]) submitted));
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter html = context.getResponseWriter();
        String id = getClientId(context);
        html.startElement("div", this);
        html.writeAttribute("id", id, "id");
        html.writeAttribute("class", "choices", null);
        html.writeAttribute("tabindex", "-1", null);
        Collection<?> ticked = ticked();
        int at = 0;
        for (Object group : (List<?>) getAttributes().get("groups")) {
            group(context, (Group) group, id + UINamingContainer.getSeparatorChar(context) + at++, ticked);
        }
        html.endElement("div");
    }

    private void group(FacesContext context, Group group, String id, Collection<?> ticked) throws IOException {
        if (group.choices.isEmpty()) {
            return;
        }
        ResponseWriter html = context.getResponseWriter();
        html.startElement(group.folded ? "details" : "div", this);
        if (group.choices.stream().map(Choice::value).anyMatch(ticked::contains) && group.folded) {
            html.writeAttribute("open", "open", null);
        }
        html.startElement(group.folded ? "summary" : "p", this);
        html.writeAttribute("id", id, null);
        html.writeText(group.title, null);
        html.endElement(group.folded ? "summary" : "p");
        html.startElement("ul", this);
        html.writeAttribute("aria-labelledby", id, null);
        for (int i = 0; i < group.choices.size(); i++) {
            Choice choice = group.choices.get(i);
            choice(
                    context,
                    choice,
                    id + UINamingContainer.getSeparatorChar(context) + i,
                    ticked.contains(choice.value));
        }
        html.endElement("ul");
        html.endElement(group.folded ? "details" : "div");
    }

    private void choice(FacesContext context, Choice choice, String id, boolean ticked) throws IOException {
        ResponseWriter html = context.getResponseWriter();
        html.startElement("li", this);
        html.startElement("input", this);
        html.writeAttribute("type", "checkbox", null);
        html.writeAttribute("id", id, null);
        html.writeAttribute("name", getClientId(context), null);
        html.writeAttribute("value", choice.value, null);
        if (ticked) {
            html.writeAttribute("checked", "checked", null);
        }
        html.endElement("input");
        html.startElement("label", this);
        html.writeAttribute("for", id, null);
        html.writeText(choice.label + " ", null);
        html.startElement("span", this);
        html.writeAttribute("class", "source", null);
        html.writeText(choice.confirmed ? choice.source : choice.source + ". " + unconfirmed(context), null);
        html.endElement("span");
        html.endElement("label");
        html.endElement("li");
    }

    private Collection<?> ticked() {
        if (getSubmittedValue() instanceof String[] submitted) {
            return Arrays.asList(submitted);
        }
        return getValue() instanceof Collection<?> values ? values : List.of();
    }

    private static String unconfirmed(FacesContext context) {
        return context.getApplication()
                .evaluateExpressionGet(context, "#{text}", Text.class)
                .say("law.unconfirmed");
    }
}
