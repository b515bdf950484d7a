/* What the browser adds to the wizard: answers are looked at when they are typed, a file that is too heavy is not sent. */
(function () {
  "use strict";

  function fieldOf(input) {
    return input.closest(".field");
  }

  function describe(input, id, present) {
    var ids = (input.getAttribute("aria-describedby") || "").split(" ").filter(function (one) { return one && one !== id; });
    if (present) { ids.push(id); }
    if (ids.length) { input.setAttribute("aria-describedby", ids.join(" ")); } else { input.removeAttribute("aria-describedby"); }
  }

  function clear(input) {
    var field = fieldOf(input);
    field.classList.remove("faulty");
    field.querySelectorAll(".fault, .take").forEach(function (old) {
      describe(input, old.id, false);
      old.remove();
    });
    input.removeAttribute("aria-invalid");
  }

  function blame(input, sentence) {
    clear(input);
    var field = fieldOf(input);
    var fault = document.createElement("div");
    fault.className = "fault";
    fault.id = input.id + "-typed";
    fault.setAttribute("role", "alert");
    fault.appendChild(document.createElement("span")).textContent = sentence;
    input.before(fault);
    field.classList.add("faulty");
    input.setAttribute("aria-invalid", "true");
    describe(input, fault.id, true);
  }

  function offer(input, found) {
    var names = Object.keys(found);
    var button = document.createElement("button");
    button.type = "button";
    button.className = "button second small take";
    button.textContent = input.dataset.take.replace("{0}", names.map(function (name) {
      var target = target_(input, name);
      return target && target.type === "date" ? new Date(found[name] + "T12:00").toLocaleDateString(document.documentElement.lang) : found[name];
    }).join(", "));
    button.addEventListener("click", function () {
      names.forEach(function (name) {
        var target = target_(input, name);
        if (target) {
          target.value = found[name];
          clear(target);
        }
      });
      var first = target_(input, "worker.firstName");
      button.remove();
      if (first) { first.focus(); }
    });
    input.after(button);
  }

  function target_(input, name) {
    return document.getElementById(input.form.id + ":" + name.replace(".", "-"));
  }

  function look(input) {
    var value = input.value;
    if (!value.trim()) {
      clear(input);
      return;
    }
    fetch("typed", {
      method: "POST",
      credentials: "same-origin",
      body: new URLSearchParams({ field: input.dataset.check, value: value })
    }).then(function (answer) {
      return answer.ok && (answer.headers.get("Content-Type") || "").indexOf("application/json") === 0 ? answer.json() : null;
    }).then(function (seen) {
      if (!seen || input.value !== value) {
        return;
      }
      if (seen.fault) {
        blame(input, seen.fault);
        return;
      }
      clear(input);
      if (seen.written && input.tagName === "INPUT" && input.type === "text") {
        input.value = seen.written;
      }
      if (seen.found) {
        offer(input, seen.found);
      }
    }).catch(function () {
      // the answer is looked at again when the step is saved
    });
  }

  /** Adds or removes a line of a list without leaving the place; the page does the same without scripts. */
  function lines(button, event) {
    var list = button.form.id + ":" + button.dataset.lines;
    var adding = button.id === list + "-add";
    window.faces.ajax.request(button, event, {
      execute: "@form",
      render: button.form.id + ":" + button.dataset.part,
      onevent: function (seen) {
        if (seen.status !== "success") { return; }
        var shown = document.getElementById(list);
        var inputs = shown && shown.querySelectorAll(".line:last-of-type .field select, .line:last-of-type .field input");
        if (adding && inputs.length) { inputs[0].focus(); } else if (shown) { shown.focus(); }
      }
    });
  }

  document.addEventListener("click", function (event) {
    if (window.faces && event.target.dataset && event.target.dataset.lines) {
      event.preventDefault();
      lines(event.target, event);
    }
  });

  document.addEventListener("change", function (event) {
    var input = event.target;
    if (input.dataset.check) {
      look(input);
    } else if (input.dataset.most && input.files) {
      var heavy = input.files[0] && input.files[0].size > Number(input.dataset.most);
      if (heavy) {
        blame(input, input.dataset.tooLarge);
        input.value = "";
      } else {
        clear(input);
      }
    }
  });
})();
