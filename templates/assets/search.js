// The page without this file lists everything from A to Z; with it the same is found by its words, which are fetched when somebody begins to search.
const form = document.querySelector('.search');
const { q, found } = form;
const results = document.querySelector('.found');
const list = document.querySelector('.letters');
// What a match is worth, in the order of an entry's texts: its name, what stands beside that, other spellings, all else; a whole word is worth twice its beginning.
const worth = [9, 3, 9, 1];
let index, letters;

const pieces = text => text.split(/([\p{L}\p{M}\p{N}]+)/u);
const fold = word => Array.from(word.normalize('NFD').toLowerCase().replace(/\p{M}/gu, ''), letter => letters[letter] ?? letter).join('').replace(/i+/g, 'i');
const wordsOf = text => pieces(text).filter((_, i) => i % 2).map(fold);
// Not every script leaves a space between words.
const begins = (word, term) => /^\w/.test(term) ? word.startsWith(term) : word.includes(term);
const has = (words, term) => words.some(word => begins(word, term));

function make(name, ...children) {
  const element = document.createElement(name);
  element.append(...children);
  return element;
}

const load = () => index ??= fetch(document.querySelector('[type="application/json"]').href).then(answer => answer.json()).then(read => {
  letters = read.letters;
  for (const entry of read.entries) entry.words = entry.slice(2, 6).map(wordsOf);
  return read;
});

function score(entry, terms) {
  const each = terms.map(term => Math.max(...entry.words.map((words, i) => worth[i] * (words.includes(term) ? 2 : has(words, term)))));
  return Math.min(...each) && each.reduce((sum, one) => sum + one);
}

function item([, address, label, detail, spellings, text, language], words, terms) {
  const marked = parts => parts.map(part => terms.some(term => begins(fold(part), term)) ? make('mark', part) : part);
  const link = make('a', ...marked(pieces(label)));
  link.href = address;
  if (language) [link.lang, link.dir] = [language, 'auto'];
  const line = make('li', link, make('span', ...marked(pieces(detail))));
  // What the name does not show stands below, with the words around it.
  const term = terms.find(term => !has(words[0], term) && !has(words[1], term));
  if (term) {
    const parts = pieces(has(words[2], term) ? spellings : text);
    const from = Math.max(0, parts.findIndex((part, i) => i % 2 && begins(fold(part), term)) - 16);
    line.append(make('span', from ? '… ' : '', ...marked(parts.slice(from, from + 42)), parts[from + 42] ? ' …' : ''));
  }
  return line;
}

function group(heading, items) {
  const section = make('section', make('h2', heading), make('ul', ...items.slice(0, 8)));
  if (items[8]) section.append(make('details', make('summary', found.dataset.all.replace('#', items.length)), make('ul', ...items.slice(8))));
  section.className = 'group';
  return section;
}

function show({ headings, entries }) {
  const terms = wordsOf(q.value);
  const hits = terms[0] ? entries.map(entry => [score(entry, terms), entry]).filter(hit => hit[0]).sort((a, b) => b[0] - a[0]).map(hit => hit[1]) : [];
  const kinds = new Set(hits.map(entry => entry[0]));
  results.replaceChildren(...Array.from(kinds, kind => group(headings[kind], hits.filter(entry => entry[0] === kind).map(entry => item(entry, entry.words, terms)))));
  list.hidden = hits[0];
  found.value = hits[0] ? found.dataset.found.replace('#', hits.length) : terms[0] ? found.dataset.nothing : '';
}

function search() {
  history.replaceState(null, '', q.value ? '?q=' + encodeURIComponent(q.value) : location.pathname);
  load().then(show, () => found.value = found.dataset.failed);
}

q.addEventListener('focus', load, { once: true });
q.addEventListener('input', search);
form.addEventListener('submit', event => event.preventDefault());
q.value = new URLSearchParams(location.search).get('q');
if (q.value) search();
