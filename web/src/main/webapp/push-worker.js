/*
 * Shows a push message, and opens its notice when it is pressed. The same notice can come twice, when its sender could
 * not know that it arrived: what was shown once is not shown again.
 */
"use strict";
var SHOWN = "shown";

function remember(id) {
  var key = "/notices?open=" + encodeURIComponent(id);
  return caches.open(SHOWN).then(function (shown) {
    return shown.match(key).then(function (known) {
      return known ? false : shown.put(key, new Response("")).then(function () { return true; });
    });
  });
}

self.addEventListener("push", function (event) {
  var notice = event.data.json();
  event.waitUntil(remember(notice.id).then(function (isNew) {
    if (isNew) {
      return self.registration.showNotification("Loket", {
        body: notice.text + "\n" + notice.file,
        lang: notice.language,
        tag: notice.id,
        data: notice.id
      });
    }
  }));
});

self.addEventListener("notificationclick", function (event) {
  event.notification.close();
  event.waitUntil(self.clients.openWindow("/notices?open=" + encodeURIComponent(event.notification.data)));
});
