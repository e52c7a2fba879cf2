// Forms with a draft save themselves; without JavaScript the button does.
(function () {
    'use strict';

    const WAIT = 2000;
    const RETRY = 10000;
    const KEEPALIVE_MAX = 60000;
    const PREFIX = 'tongxin-draft:';
    const SENT = 'tongxin-sent';
    const OWN = /^(_csrf|key|step|task|version|confirmed|draft|draft-version|draft-ticket)$/;
    const dirty = new Set();
    const timers = new WeakMap();

    const line = (form) => form.querySelector('[data-draft]');
    const key = (form) => PREFIX + line(form).dataset.person + ':' + line(form).dataset.place;
    const drafted = (form) => form && form.querySelector('[name=draft-ticket]') && line(form);

    function body(form) {
        const all = new URLSearchParams();
        new FormData(form).forEach((v, n) => { if (typeof v === 'string') all.append(n, v); });
        return all;
    }

    function keepHere(form) {
        try { localStorage.setItem(key(form), body(form).toString()); return true; } catch { return false; }
    }

    // A warning stays in sight while one writes further up.
    function say(form, words, warns, href, link) {
        const at = line(form);
        at.parentElement.classList.toggle('tx-draft-warns', warns);
        at.textContent = words;
        if (href) {
            const a = document.createElement('a');
            a.href = href;
            a.textContent = link;
            at.append(' ', a);
        }
    }

    async function save(form, leaving) {
        clearTimeout(timers.get(form));
        if (!dirty.has(form) || form.dataset.sent || !document.contains(form)) return;
        if (form.dataset.saving && !leaving) return later(form);
        dirty.delete(form);
        form.dataset.saving = 'yes';
        const sent = body(form);
        try {
            const answer = await fetch('/drafts', {
                method: 'POST', body: sent, headers: {'X-Requested-With': 'draft'},
                keepalive: leaving && sent.toString().length < KEEPALIVE_MAX,
            });
            const told = await answer.json();
            if (told.handedIn) localStorage.removeItem(key(form));
            else if (told.id) {
                form.elements['draft'].value = told.id;
                form.elements['draft-version'].value = told.version;
                if (!dirty.has(form)) localStorage.removeItem(key(form));
            } else keepHere(form);
            if (answer.status === 401) say(form, told.said, true, told.signIn, line(form).dataset.signIn);
            else say(form, told.said, answer.status !== 200);
        } catch {
            dirty.add(form);
            if (keepHere(form)) say(form, line(form).dataset.offline, true);
            later(form, RETRY);
        } finally {
            delete form.dataset.saving;
        }
    }

    function later(form, wait = WAIT) {
        clearTimeout(timers.get(form));
        timers.set(form, setTimeout(() => save(form, false), wait));
    }

    function changed(event) {
        const form = event.target.form;
        if (!drafted(form)) return;
        dirty.add(form);
        later(form);
    }
    document.addEventListener('input', changed);
    document.addEventListener('change', changed);
    document.addEventListener('focusout', (event) => {
        if (drafted(event.target.form)) save(event.target.form, false);
    });
    function leave() {
        dirty.forEach((form) => {
            if (!form.dataset.sent && drafted(form) && body(form).toString().length >= KEEPALIVE_MAX) keepHere(form);
            save(form, true);
        });
    }
    document.addEventListener('visibilitychange', () => { if (document.hidden) leave(); });
    window.addEventListener('pagehide', leave);
    window.addEventListener('online', () => dirty.forEach((form) => save(form, false)));

    // Puts into the form what was kept here, and tells whether the form said anything else.
    function fill(form, all) {
        let differs = false;
        new Set(all.keys()).forEach((name) => {
            if (OWN.test(name)) return;
            const values = all.getAll(name).map((text) => text.replace(/\r\n/g, '\n'));
            const files = form.querySelector('[data-files="' + CSS.escape(name) + '"]');
            if (files) { differs = window.tongxinFiles(files, values) || differs; return; }
            form.querySelectorAll('[name="' + CSS.escape(name) + '"]').forEach((field, i) => {
                const choice = field.type === 'radio' || field.type === 'checkbox';
                if (choice ? field.checked === values.includes(field.value) : field.value === (values[i] ?? field.value)) return;
                differs = true;
                if (choice) field.checked = !field.checked;
                else field.value = values[i];
            });
        });
        if (differs) ['draft', 'draft-version'].forEach((name) => { form.elements[name].value = all.get(name); });
        return differs;
    }

    // What only this browser has goes into its writer's form again, and from there to the server.
    function restore(form) {
        if (form.dataset.restored) return;
        form.dataset.restored = 'yes';
        const kept = localStorage.getItem(key(form));
        if (!kept) return;
        if (fill(form, new URLSearchParams(kept))) say(form, line(form).dataset.local, false);
        dirty.add(form);
        save(form, false);
    }
    // What was sent stays here until the page that follows has heard that the server has it.
    async function arrived() {
        const sent = sessionStorage.getItem(SENT);
        const kept = sent && localStorage.getItem(sent);
        if (!kept || Array.from(document.forms).some((form) => drafted(form) && key(form) === sent)) return;
        const all = new URLSearchParams(kept);
        const token = document.querySelector('meta[name=csrf-token]');
        if (token) all.set('_csrf', token.content);
        try {
            const answer = await fetch('/drafts', {method: 'POST', body: all, headers: {'X-Requested-With': 'draft'}});
            const told = await answer.json();
            if (!told.id && !told.handedIn) return;
            localStorage.removeItem(sent);
            sessionStorage.removeItem(SENT);
        } catch { /* asked again on the next page */ }
    }
    function look() {
        document.querySelectorAll('form').forEach((form) => { if (drafted(form)) restore(form); });
        arrived();
    }
    document.addEventListener('htmx:afterSettle', look);
    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (form.getAttribute('action') === '/sign-out') {
            Object.keys(localStorage).filter((k) => k.startsWith(PREFIX)).forEach((k) => localStorage.removeItem(k));
        } else if (drafted(form)) {
            clearTimeout(timers.get(form));
            dirty.delete(form);
            if (/^\/drafts\//.test(event.submitter?.getAttribute('formaction'))) localStorage.removeItem(key(form));
            else if (keepHere(form)) sessionStorage.setItem(SENT, key(form));
        }
    });
    look();
})();
