(function () {
  if (!window.fetch || !window.EventSource || !window.URLSearchParams) return; // the forms work without
  var main = document.getElementById("main"), said = document.getElementById("said");
  var revision = +main.dataset.revision, shown = null, left = null, ends = null, busy = 0, hiding;
  document.body.className = "live";

  function say(text, stays) {
    clearTimeout(hiding);
    said.textContent = text;
    if (text && !stays) hiding = setTimeout(function () { said.textContent = ""; }, 4000);
  }

  function word(p) {
    var bands = JSON.parse((main.querySelector("[data-words]") || { dataset: { words: "[]" } }).dataset.words);
    for (var i = 0; i < bands.length; i++) if (p >= bands[i][0] && (p < bands[i][1] || (i === bands.length - 1 && p <= bands[i][1]))) return bands[i][2];
    return "";
  }

  function tell(form) {
    var fields = form.querySelectorAll("input[data-p]"), total = 0, full = true;
    fields.forEach(function (field) {
      var p = parseFloat(field.value), out = form.querySelector("output[for=" + field.id + "]");
      if (isNaN(p)) full = false; else total += p;
      if (out) out.textContent = isNaN(p) ? "" : p + " % " + (word(p / 100) ? "· " + word(p / 100) : "");
    });
    var sum = form.querySelector("[data-sum]");
    if (sum) sum.textContent = full && Math.abs(total - 100) > 1.5 ? "These add up to " + total + " %, not 100 %." : "";
  }

  function tick() {
    var clock = main.querySelector("time");
    if (!clock || left === null) return;
    var now = Math.ceil(ends === null ? left : (ends - Date.now()) / 1000), whole = Math.abs(now);
    clock.textContent = (now < 0 ? "−" : "") + Math.floor(whole / 60) + ":" + ("0" + whole % 60).slice(-2);
    clock.className = now < 0 ? "over" : "";
  }

  function time(seconds, running) {
    left = seconds;
    ends = running && seconds !== null ? Date.now() + 1000 * seconds : null;
    tick();
  }

  function ready() {
    main.querySelectorAll("form").forEach(tell);
    main.querySelectorAll("input[type=range]").forEach(function (range) {
      var field = document.getElementById(range.dataset.with);
      if (field && field.value !== "") range.value = field.value;
    });
    tick();
  }

  function show(state) {
    if (state.revision < revision) return;
    revision = state.revision;
    time(state.seconds, state.running);
    if (shown === state.html) return;
    var kept = {}, active = document.activeElement, focus = active && active.id, at = null;
    try { at = active.selectionStart; } catch (error) { /* a number has none */ }
    main.querySelectorAll("form[data-key]").forEach(function (form) {
      if (form.dataset.touched) kept[form.dataset.key] = new FormData(form);
    });
    shown = state.html;
    main.innerHTML = state.html; // written and escaped by the server
    main.querySelectorAll("form[data-key]").forEach(function (form) {
      var values = kept[form.dataset.key];
      if (!values) return;
      form.dataset.touched = "1";
      values.forEach(function (value, name) {
        form.querySelectorAll("[name='" + name + "']").forEach(function (field) {
          if (field.type === "radio") field.checked = field.value === value;
          else if (field.type !== "hidden") field.value = value;
        });
      });
    });
    var again = focus && document.getElementById(focus);
    if (again) {
      again.focus();
      if (at !== null && again.setSelectionRange) try { again.setSelectionRange(at, at); } catch (error) { /* nor here */ }
    }
    ready();
  }

  function fresh() {
    fetch("/state", { credentials: "same-origin", cache: "no-store" })
      .then(function (answer) { return answer.status === 200 ? answer.json() : answer.status === 401 ? location.reload() : null; })
      .then(function (state) { if (state) show(state); })
      .catch(function () { say("No connection. Trying again…", true); });
  }

  function send(form, button, tries) {
    busy++;
    fetch(form.getAttribute("action"), {
      method: "POST", credentials: "same-origin", body: new URLSearchParams(new FormData(form)),
      headers: { Accept: "application/json" }
    }).then(function (answer) {
      return answer.json().then(function (told) {
        if (answer.status === 429 && tries > 0) throw 0;
        if (answer.ok) { delete form.dataset.touched; say(told.said); fresh(); } else say(told.error, true);
        button.disabled = false;
      });
    }).catch(function () {
      if (tries > 0) { say("Sending again…", true); setTimeout(function () { send(form, button, tries - 1); }, 700 * (7 - tries)); }
      else { say("It was not sent. Try again.", true); button.disabled = false; }
    }).then(function () { busy--; });
  }

  main.addEventListener("submit", function (event) {
    var form = event.target, button = form.querySelector("button");
    if (!form.dataset.key) return;
    event.preventDefault();
    button.disabled = true;
    say("Sending…", true);
    send(form, button, 6);
  });
  main.addEventListener("input", function (event) {
    var field = event.target, form = field.form;
    if (!form) return;
    form.dataset.touched = "1";
    var other = field.dataset.with && document.getElementById(field.dataset.with);
    if (other) other.value = field.value;
    var slider = form.querySelector("[data-with='" + field.id + "']");
    if (slider && field.value !== "") slider.value = field.value;
    tell(form);
  });
  document.addEventListener("visibilitychange", function () { if (!document.hidden && !busy) fresh(); });
  if (main.querySelector("[data-seat]")) {
    var source = new EventSource("/events");
    source.onmessage = function (event) { show(JSON.parse(event.data)); if (/connection/.test(said.textContent)) say(""); };
    source.onerror = function () { if (source.readyState === 2) setTimeout(fresh, 3000); };
  }
  var first = main.querySelector("time");
  if (first) time(+first.dataset.seconds, !!first.dataset.running);
  setInterval(tick, 500);
  ready();
})();
