// Keys, selection and the lighting up of one person's marks. Every action is a form that works without any of this.
"use strict";
(() => {
  const page = document.querySelector(".case");
  const busy = () => document.activeElement && /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
  const go = (address) => { window.location.assign(address); };

  if (!page) {
    document.addEventListener("keydown", (event) => {
      if (busy() || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "?") go("/help");
      if (event.key === "q") go("/");
      if (event.key === "n" && document.querySelector("nav a[href='/next']")) go("/next");
    });
    return;
  }

  const questions = [...document.querySelectorAll(".question")];
  let at = -1;
  const toQuestion = (place) => {
    if (!questions.length) return;
    at = (place + questions.length) % questions.length;
    questions[at].focus();
    questions[at].scrollIntoView({ block: "nearest" });
  };
  let sent = false;
  document.addEventListener("submit", (event) => { if (sent) event.preventDefault(); sent = true; });
  window.addEventListener("pageshow", () => { sent = false; });
  const send = (form) => { if (form && !sent) form.requestSubmit(); };
  const chosen = () => questions[at < 0 ? 0 : at];

  const selected = () => {
    const selection = window.getSelection();
    if (!selection || selection.isCollapsed) return "";
    const node = selection.anchorNode && selection.anchorNode.parentElement;
    if (!node || !node.closest(".original")) return "";
    const range = selection.getRangeAt(0).cloneContents();
    range.querySelectorAll(".sr").forEach((each) => each.remove());
    return range.textContent.replace(/\s+/g, " ").trim();
  };
  const field = document.getElementById("surface");
  document.addEventListener("selectionchange", () => {
    const words = selected();
    if (words && field && document.activeElement !== field) {
      field.value = words.slice(0, field.maxLength);
      preview();
    }
  });

  // Where the words of the field stand, as whole words and outside of what is hidden: what the server would find.
  const hint = document.getElementById("places");
  const places = (words) => {
    const parts = words.trim().split(/\s+/).map((each) => each.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    if (!parts[0]) return [];
    const whole = new RegExp(`(?<![\\p{L}\\p{N}_])${parts.join("\\s+")}(?![\\p{L}\\p{N}_])`, "gu");
    const found = [];
    for (const line of document.querySelectorAll(".original")) {
      const walk = document.createTreeWalker(line, NodeFilter.SHOW_TEXT, (node) =>
        node.parentElement.closest(".sr, .m") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
      for (let node; (node = walk.nextNode());) {
        for (const match of node.data.matchAll(whole)) {
          const range = document.createRange();
          range.setStart(node, match.index);
          range.setEnd(node, match.index + match[0].length);
          found.push(range);
        }
      }
    }
    return found;
  };
  const preview = () => {
    if (!hint) return;
    const found = places(field.value);
    if (window.CSS && CSS.highlights) CSS.highlights.set("found", new Highlight(...found));
    hint.textContent = field.value.trim() ? `${found.length} place${found.length === 1 ? "" : "s"} in this case` : "";
  };
  if (field) field.addEventListener("input", preview);

  const light = (event, on) => {
    const mark = event.target.closest && event.target.closest("[data-who]");
    if (!mark || !mark.dataset.who) return;
    for (const each of document.querySelectorAll(`[data-who="${CSS.escape(mark.dataset.who)}"]`)) each.classList.toggle("lit", on);
  };
  for (const [name, on] of [["mouseover", true], ["mouseout", false], ["focusin", true], ["focusout", false]]) {
    document.addEventListener(name, (event) => light(event, on));
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && busy()) { document.activeElement.blur(); return; }
    if (busy()) return;
    const keyed = document.querySelector(`form[data-key="${CSS.escape(event.key)}"]`);
    if (keyed) { event.preventDefault(); send(keyed); return; }
    switch (event.key) {
      case "j": toQuestion(at + 1); break;
      case "k": toQuestion(at < 0 ? questions.length - 1 : at - 1); break;
      case "s": if (chosen()) { event.preventDefault(); send(chosen().querySelector("form[data-do=keep]")); } break;
      case "h": if (chosen()) { event.preventDefault(); chosen().querySelector("form[data-do=hide] select").focus(); } break;
      case "f": if (field) { event.preventDefault(); if (selected()) send(field.form); else { field.focus(); field.select(); } } break;
      case "q": go("/"); break;
      case "?": go("/help"); break;
    }
  });
})();
