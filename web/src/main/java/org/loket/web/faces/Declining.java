package org.loket.web.faces;

import jakarta.ejb.EJBAccessException;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import org.loket.kernel.Declined;
import org.loket.kernel.Invalid;
import org.loket.kernel.NotEntitled;
import org.loket.kernel.NotKnown;
import org.loket.kernel.Violation;
import org.loket.web.text.Text;

/**
 * Tells the reader when the house declines: beside the field where something is wrong, at the top of the page where
 * something else stands in the way, as a page of its own where the reader has no business here. Beans catch nothing.
 */
public class Declining extends ExceptionHandlerWrapper {

    public Declining(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            ExceptionQueuedEvent event = queued.next();
            FacesContext context = event.getContext().getContext();
            Throwable thrown = event.getContext().getException();
            boolean notLetIn = cause(thrown, EJBAccessException.class).isPresent() && answered(context, 403);
            if (notLetIn
                    || cause(thrown, Declined.class)
                            .filter(declined -> told(context, declined))
                            .isPresent()) {
                queued.remove();
            }
        }
        getWrapped().handle();
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }

    private static boolean told(FacesContext context, Declined declined) {
        if (declined instanceof NotKnown) {
            return answered(context, 404);
        }
        if (declined instanceof NotEntitled) {
            return answered(context, 403);
        }
        if (context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE) {
            return false;
        }
        Text text = context.getApplication().evaluateExpressionGet(context, "#{text}", Text.class);
        context.validationFailed();
        if (declined instanceof Invalid invalid) {
            invalid.violations().forEach(violation -> tell(context, text, violation));
        } else {
            add(
                    context,
                    null,
                    text.say("declined." + declined.code(), declined.arguments().toArray()));
        }
        return true;
    }

    private static boolean answered(FacesContext context, int status) {
        if (context.getExternalContext().isResponseCommitted()) {
            return false;
        }
        try {
            context.getExternalContext().responseSendError(status, null);
            context.responseComplete();
            return true;
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static void tell(FacesContext context, Text text, Violation violation) {
        Object[] arguments = violation.arguments().stream()
                .map(argument -> named(text, argument))
                .toArray();
        String said = text.say("violation." + violation.code(), arguments);
        Optional<UIInput> input = inputOf(context, violation.field());
        // the input is not marked invalid: it would then show nothing where the page holds what was typed
        add(context, input.map(found -> found.getClientId(context)).orElse(null), said);
    }

    /** A condition by its name, where the house knows it by its code. */
    private static Object named(Text text, Object argument) {
        String key = "law.condition." + argument;
        return argument instanceof String && text.knows(key) ? text.say(key) : argument;
    }

    private static void add(FacesContext context, String id, String said) {
        context.addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null));
    }

    /**
     * The input that asks for that field of the command, in the form that was sent: its id is the path, with hyphens for
     * dots and brackets.
     */
    private static Optional<UIInput> inputOf(FacesContext context, String path) {
        String id = path.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
        UIInput[] found = new UIInput[1];
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (at, component) -> {
            if (component instanceof UIForm form && !form.isSubmitted()) {
                return VisitResult.REJECT;
            }
            if (component instanceof UIInput input && id.equals(input.getId())) {
                found[0] = input;
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return Optional.ofNullable(found[0]);
    }
}
