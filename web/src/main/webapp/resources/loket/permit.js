/* Asks anew what matters as soon as the category or the kind of application is chosen; without it there is a button. */
(function () {
  "use strict";
  document.addEventListener("change", function (event) {
    var chosen = event.target;
    if (window.faces && /^form:(category|kind)$/.test(chosen.name)) {
      window.faces.ajax.request(chosen, event, { execute: "@form", render: "form:matters" });
    }
  });
})();
