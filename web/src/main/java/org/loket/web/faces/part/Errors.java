package org.loket.web.faces.part;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.loket.web.text.Text;

/** What went well and what went wrong, at the top of the page; each fault links to the field that it is about. */
@FacesComponent(Errors.TYPE)
public class Errors extends UIComponentBase {

    static final String TYPE = "org.loket.Errors";

    @Override
    public String getFamily() {
        return "org.loket";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        ResponseWriter html = context.getResponseWriter();
        html.startElement("div", this);
        html.writeAttribute("id", getClientId(context), "id");
        List<Line> faults = new ArrayList<>();
        List<Line> news = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                boolean fault = message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
                (fault ? faults : news).add(new Line(id, label(context, id), message.getSummary()));
            }
        }
        if (!news.isEmpty()) {
            news(html, news);
        }
        if (!faults.isEmpty()) {
            faults(context, html, faults);
        }
        html.endElement("div");
    }

    private void news(ResponseWriter html, List<Line> news) throws IOException {
        html.startElement("div", this);
        html.writeAttribute("class", "notice good", null);
        html.writeAttribute("role", "status", null);
        for (Line line : news) {
            html.startElement("p", this);
            html.writeText(line.said, null);
            html.endElement("p");
        }
        html.endElement("div");
    }

    private void faults(FacesContext context, ResponseWriter html, List<Line> faults) throws IOException {
        Text text = context.getApplication().evaluateExpressionGet(context, "#{text}", Text.class);
        html.startElement("div", this);
        html.writeAttribute("class", "notice bad", null);
        html.writeAttribute("role", "alert", null);
        html.writeAttribute("tabindex", "-1", null);
        html.writeAttribute("data-focus", "true", null);
        html.startElement("h2", this);
        html.writeText(text.say("errors.title", faults.size()), null);
        html.endElement("h2");
        html.startElement("ul", this);
        for (Line line : faults) {
            html.startElement("li", this);
            if (line.label == null) {
                html.writeText(line.said, null);
            } else {
                html.startElement("a", this);
                html.writeAttribute("href", "#" + line.id, null);
                html.writeText(line.label + ": " + line.said, null);
                html.endElement("a");
            }
            html.endElement("li");
        }
        html.endElement("ul");
        html.endElement("div");
    }

    private static String label(FacesContext context, String id) {
        UIComponent about = id == null ? null : context.getViewRoot().findComponent(":" + id);
        return about == null ? null : (String) about.getAttributes().get("label");
    }

    private record Line(String id, String label, String said) {}
}
