/* Push messages in this browser: asked for when somebody presses the button, and never before. */
(function () {
  "use strict";
  function show(id) { document.getElementById(id).hidden = false; }
  function hide(id) { document.getElementById(id).hidden = true; }
  function bytes(text) {
    var plain = window.atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    return Uint8Array.from(plain, function (one) { return one.charCodeAt(0); });
  }
  function text(buffer) {
    var plain = String.fromCharCode.apply(null, new Uint8Array(buffer));
    return window.btoa(plain).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  }
  function send(subscription) {
    document.getElementById("endpoint").value = subscription.endpoint;
    document.getElementById("publicKey").value = text(subscription.getKey("p256dh"));
    document.getElementById("auth").value = text(subscription.getKey("auth"));
    document.getElementById("push-send").click();
  }
  function begin(button) {
    button.disabled = true;
    Notification.requestPermission().then(function (answer) {
      if (answer !== "granted") {
        throw new Error(answer);
      }
      return navigator.serviceWorker.register("/push-worker.js");
    }).then(function () { return navigator.serviceWorker.ready; }).then(function (worker) {
      return worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: bytes(button.dataset.key) });
    }).then(send).catch(function () {
      button.disabled = false;
      show("push-refused");
    });
  }
  document.addEventListener("DOMContentLoaded", function () {
    var button = document.getElementById("push-begin");
    if (!button || !("serviceWorker" in navigator) || !("PushManager" in window) || !("Notification" in window)) {
      return;
    }
    hide("push-never");
    button.addEventListener("click", function () { begin(button); });
    navigator.serviceWorker.getRegistration().then(function (worker) {
      return worker ? worker.pushManager.getSubscription() : null;
    }).then(function (subscription) {
      if (subscription) {
        show("push-here");
      }
      button.hidden = false;
    });
  });
})();
