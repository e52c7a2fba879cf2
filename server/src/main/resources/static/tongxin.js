// What a keyboard and a screen reader gain with JavaScript; every page works without it.
(function () {
    'use strict';

    const live = () => document.getElementById('tx-live');
    const meta = (name) => document.querySelector('meta[name="' + name + '"]')?.content;

    function say(which) {
        const region = live();
        if (region) region.textContent = region.dataset[which] || '';
    }

    function focusErrors(root) {
        const errors = root.querySelector ? root.querySelector('[data-focus]') : null;
        if (errors) errors.focus();
        return errors !== null;
    }

    document.addEventListener('htmx:configRequest', (event) => {
        const header = meta('csrf-header');
        if (header) event.detail.headers[header] = meta('csrf-token');
    });
    document.addEventListener('htmx:afterSettle', (event) => {
        if (!focusErrors(event.detail.elt) && !event.detail.elt.closest?.('[data-quiet]')) say('done');
    });
    document.addEventListener('htmx:sendError', () => say('failed'));
    document.addEventListener('htmx:responseError', () => say('failed'));

    // A button answers at once, and a second press of it sends nothing twice.
    document.addEventListener('submit', (event) => {
        const form = event.target;
        if (form.method !== 'post' || event.defaultPrevented) return;
        if (form.dataset.sent) event.preventDefault();
        form.dataset.sent = 'yes';
        event.submitter?.setAttribute('aria-busy', 'true');
    });
    window.addEventListener('pageshow', () => {
        document.querySelectorAll('form[data-sent]').forEach((form) => delete form.dataset.sent);
        document.querySelectorAll('[aria-busy]').forEach((b) => b.removeAttribute('aria-busy'));
    });

    function step(by) {
        const links = Array.from(document.querySelectorAll('[data-list] tbody tr a:first-of-type, ol[data-list] > li > a'))
            .filter((link, i, all) => all.findIndex((o) => o.closest('tr, li') === link.closest('tr, li')) === i);
        const next = links[links.indexOf(document.activeElement) + by];
        (next || (by > 0 ? links[links.length - 1] : links[0]))?.focus();
    }

    document.addEventListener('keydown', (event) => {
        const typing = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);
        if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
        const search = document.querySelector('[data-search]');
        if (event.key === 'j') step(1);
        else if (event.key === 'k') step(-1);
        else if (event.key === '/' && search) { event.preventDefault(); search.focus(); }
        else if (/^[1-9]$/.test(event.key)) document.querySelector('[data-key="' + event.key + '"]')?.click();
        else if (event.key === '?') document.getElementById('tx-keys')?.showModal();
    });

    focusErrors(document);
})();
