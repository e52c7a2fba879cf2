// Files are sent in as soon as they are chosen; without JavaScript the button does.
(function () {
    'use strict';

    const BYTES_MAX = 42 * 1024 * 1024;
    const LABEL = 'tongxin-file:';
    const sending = new WeakMap();

    document.documentElement.classList.add('tx-sends');

    const boxOf = (element) => element.closest?.('[data-files]');
    const words = (box, which, name) => box.dataset[which].replace('{0}', name);
    const count = (box) => box.querySelectorAll('.tx-file-list > li').length;

    function say(box, text, warns) {
        const at = box.querySelector('.tx-file-said');
        at.classList.toggle('tx-error', warns);
        at.textContent = text;
    }

    // The draft of the form saves itself when something changes.
    function changed(box) {
        box.querySelector('[type=file]').dispatchEvent(new Event('change', {bubbles: true}));
    }

    function line(box, id, label) {
        const li = box.querySelector('template').content.firstElementChild.cloneNode(true);
        const button = li.querySelector('button');
        li.querySelector('input').value = id;
        li.querySelector('.tx-file-name').textContent = label;
        button.value = 'remove:' + id;
        button.setAttribute('aria-label', button.textContent + ' ' + label);
        return li;
    }

    function send(box, file) {
        const li = document.createElement('li');
        const bar = document.createElement('progress');
        li.textContent = words(box, 'sending', file.name) + ' ';
        bar.max = 100;
        bar.setAttribute('aria-label', li.textContent);
        li.append(bar);
        box.querySelector('.tx-file-list').append(li);
        say(box, words(box, 'sending', file.name), false);
        return new Promise((resolve) => {
            const request = new XMLHttpRequest();
            const fail = (text) => { li.remove(); say(box, text, true); resolve(false); };
            request.open('POST', '/files');
            request.setRequestHeader('X-Requested-With', 'draft');
            const header = document.querySelector('meta[name=csrf-header]');
            const token = document.querySelector('meta[name=csrf-token]');
            if (header && token) request.setRequestHeader(header.content, token.content);
            request.upload.onprogress = (event) => { if (event.lengthComputable) bar.value = 100 * event.loaded / event.total; };
            request.onerror = () => fail(words(box, 'failed', file.name));
            request.onload = () => {
                let told = {};
                try { told = JSON.parse(request.responseText); } catch { /* a page, not an answer */ }
                if (request.status === 401) fail(words(box, 'expired', file.name));
                else if (request.status === 200 && told.id) {
                    try { sessionStorage.setItem(LABEL + told.id, told.label); } catch { /* named less well then */ }
                    li.replaceWith(line(box, told.id, told.label));
                    say(box, words(box, 'done', file.name), false);
                    resolve(true);
                } else fail(told.said || words(box, 'failed', file.name));
            };
            const body = new FormData();
            body.append('file', file);
            request.send(body);
        });
    }

    async function take(box, input) {
        const form = input.form;
        const files = Array.from(input.files);
        input.value = '';
        sending.set(form, (sending.get(form) || 0) + 1);
        let warned = false;
        try {
            for (const file of files) {
                if (count(box) >= Number(box.dataset.max)) { say(box, box.dataset.full, true); return; }
                if (file.size > BYTES_MAX) { say(box, words(box, 'large', file.name), true); warned = true; continue; }
                const said = box.querySelector('.tx-file-said').textContent;
                const sent = await send(box, file);
                if (sent && warned) say(box, said, true);
                warned = warned || !sent;
            }
        } finally {
            sending.set(form, sending.get(form) - 1);
            changed(box);
        }
    }

    document.addEventListener('change', (event) => {
        const box = event.target.type === 'file' && boxOf(event.target);
        if (box && event.target.files.length) take(box, event.target);
    });

    document.addEventListener('click', (event) => {
        const button = event.target.closest?.('[data-files] button[value^="remove:"]');
        if (!button) return;
        event.preventDefault();
        const box = boxOf(button);
        const li = button.closest('li');
        const next = (li.nextElementSibling || li.previousElementSibling)?.querySelector('button') || box.querySelector('[type=file]');
        const name = li.querySelector('.tx-file-name').textContent;
        li.remove();
        say(box, words(box, 'removed', name), false);
        next.focus();
        changed(box);
    });

    // What is on its way has to arrive first.
    document.addEventListener('submit', (event) => {
        if (!sending.get(event.target)) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const box = event.target.querySelector('[data-files]');
        box.querySelector('.tx-file-said').scrollIntoView({block: 'nearest'});
    }, true);

    // Puts files into a form that only this browser's draft names; tells whether there were any.
    window.tongxinFiles = (box, ids) => {
        const here = Array.from(box.querySelectorAll('.tx-file-list input'), (input) => input.value);
        const more = ids.filter((id) => id && !here.includes(id));
        more.forEach((id) => box.querySelector('.tx-file-list').append(line(box, id, sessionStorage.getItem(LABEL + id) || box.dataset.again)));
        return more.length > 0;
    };
})();
