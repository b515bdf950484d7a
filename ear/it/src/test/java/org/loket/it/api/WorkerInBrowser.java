package org.loket.it.api;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The service worker of a page, reached as the developer tools of the browser reach it. */
final class WorkerInBrowser {

    // an event that a script made cannot be waited for; what the worker asked the browser to open is told before that
    private static final String PRESS =
            """
            (async () => {
              const shown = await self.registration.getNotifications();
              let asked = null;
              self.clients.openWindow = address => { asked = address; return Promise.resolve(null); };
              self.dispatchEvent(new NotificationEvent("notificationclick",
                { notification: shown.find(one => one.body.startsWith(%s)) }));
              return asked;
            })()""";

    private final Page page;
    private final String origin;
    private final CDPSession tools;
    private final List<String> registrations = new ArrayList<>();
    private final List<JsonObject> answers = new ArrayList<>();

    WorkerInBrowser(BrowserContext context, Page page, String address) {
        this.page = page;
        this.origin = address.replaceFirst("/$", "");
        tools = context.newCDPSession(page);
        tools.on("ServiceWorker.workerRegistrationUpdated", told -> told.getAsJsonArray("registrations")
                .forEach(one -> registrations.add(
                        one.getAsJsonObject().get("registrationId").getAsString())));
        tools.on("Target.receivedMessageFromTarget", told -> {
            var message =
                    JsonParser.parseString(told.get("message").getAsString()).getAsJsonObject();
            if (message.has("id")) {
                answers.add(message);
            }
        });
        tools.send("ServiceWorker.enable");
        page.waitForCondition(() -> !registrations.isEmpty());
    }

    /** As if the push service had handed it that message, opened. */
    void deliver(String message) {
        var delivery = new JsonObject();
        delivery.addProperty("origin", origin);
        delivery.addProperty("registrationId", registrations.get(0));
        delivery.addProperty("data", message);
        tools.send("ServiceWorker.deliverPushMessage", delivery);
    }

    /** What stands on the screen: title, body and language of each. */
    @SuppressWarnings("unchecked")
    List<String> shown() {
        return (List<String>)
                page.evaluate("() => navigator.serviceWorker.ready.then(worker => worker.getNotifications())"
                        + ".then(all => all.map(one => one.title + '|' + one.body + '|' + one.lang))");
    }

    /** Somebody presses the notification that begins so; the address that the worker opens. */
    String press(String beginning) {
        var evaluation = new JsonObject();
        evaluation.addProperty("expression", PRESS.formatted("'" + beginning + "'"));
        evaluation.addProperty("awaitPromise", true);
        evaluation.addProperty("returnByValue", true);
        var message = new JsonObject();
        message.addProperty("id", 1);
        message.addProperty("method", "Runtime.evaluate");
        message.add("params", evaluation);
        var sent = new JsonObject();
        sent.addProperty("sessionId", session());
        sent.addProperty("message", message.toString());
        tools.send("Target.sendMessageToTarget", sent);
        page.waitForCondition(() -> !answers.isEmpty());
        return answers.get(0)
                .getAsJsonObject("result")
                .getAsJsonObject("result")
                .get("value")
                .getAsString();
    }

    private String session() {
        for (var target : tools.send("Target.getTargets").getAsJsonArray("targetInfos")) {
            var info = target.getAsJsonObject();
            if (info.get("type").getAsString().equals("service_worker")) {
                var attach = new JsonObject();
                attach.add("targetId", info.get("targetId"));
                attach.addProperty("flatten", false);
                return tools.send("Target.attachToTarget", attach)
                        .get("sessionId")
                        .getAsString();
            }
        }
        throw new IllegalStateException("no worker runs");
    }
}
