/* What the browser adds to pages that work without it. */
(function () {
  "use strict";
  function lookAtFaults() {
    var faults = document.querySelector("[data-focus]");
    if (faults) {
      faults.focus();
    }
  }
  document.addEventListener("click", function (event) {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });
  // one press is one request: a second press on the same button is ignored while the first is under way
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.dataset.sent === "true") {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
    window.setTimeout(function () { delete form.dataset.sent; }, 4000);
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) { delete form.dataset.sent; });
  });
  document.addEventListener("DOMContentLoaded", lookAtFaults);
  if (document.readyState !== "loading") {
    lookAtFaults();
  }
})();
