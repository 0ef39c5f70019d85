// Everything can be read without this. It adds ticks that are remembered, copying, and a choice of steps.
(() => {
  const all = (selector) => [...document.querySelectorAll(selector)];
  const say = (text) => {
    document.getElementById("copied").textContent = text;
  };
  const key = `psoxy-compile ${document.body.dataset.deployment}`;
  // Some browsers keep nothing for files.
  const read = () => {
    try {
      const kept = JSON.parse(localStorage.getItem(key));
      return Array.isArray(kept) ? kept : [];
    } catch {
      return [];
    }
  };
  const keep = (steps) => {
    try {
      localStorage.setItem(key, JSON.stringify(steps));
    } catch {}
  };

  const ticks = all("input[data-step]");
  const show = () => {
    for (const tick of ticks) tick.closest("article").classList.toggle("done", tick.checked);
    const shown = ticks.filter((tick) => !tick.closest("article").hidden);
    const done = shown.filter((tick) => tick.checked).length;
    document.getElementById("progress").textContent = `${done} of ${shown.length} steps done`;
  };
  const kept = read();
  for (const tick of ticks) {
    tick.checked = kept.includes(tick.dataset.step);
    tick.addEventListener("change", () => {
      keep(ticks.filter(({ checked }) => checked).map(({ dataset }) => dataset.step));
      show();
    });
  }
  document.getElementById("clear").addEventListener("click", () => {
    for (const tick of ticks) tick.checked = false;
    keep([]);
    show();
  });

  const choose = (role) => {
    for (const step of all("article")) step.hidden = role !== "" && step.dataset.role !== role;
    for (const section of all("section")) {
      const steps = [...section.querySelectorAll("article")];
      section.hidden = steps.length > 0 && steps.every(({ hidden }) => hidden);
      const entry = document.querySelector(`nav a[href="#${section.getAttribute("aria-labelledby")}"]`);
      entry.parentElement.hidden = section.hidden;
    }
    show();
  };
  for (const radio of all("input[name=role]")) radio.addEventListener("change", () => choose(radio.value));

  const copy = async (text) => {
    if (navigator.clipboard) return navigator.clipboard.writeText(text);
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (!done) throw new Error();
  };
  for (const block of all(".command")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.setAttribute(
      "aria-label",
      `Copy the commands for ${block.closest("article").querySelector("h3").textContent}`,
    );
    button.addEventListener("click", async () => {
      try {
        await copy(block.querySelector("code").textContent);
        button.textContent = "Copied";
        say("Copied");
      } catch {
        getSelection().selectAllChildren(block.querySelector("code"));
        button.textContent = "Selected";
        say("The browser does not copy from this page. The commands are selected: copy them with the keyboard.");
      }
      setTimeout(() => {
        button.textContent = "Copy";
      }, 2000);
    });
    block.append(button);
  }
  for (const element of all(".tools, .tick")) element.hidden = false;
  show();
})();
