// The timeline without this file is whole; with it, filters and the second clock stay in the address, and both work at once.
const root = document.documentElement;
const filter = document.querySelector('.filter');
const clocks = [...document.querySelectorAll('.clocks a')];
const rows = [...document.querySelectorAll('.event, .turn')];
const events = rows.filter(row => row.matches('.event'));
const zoneOf = link => link.hash.slice('#zone-'.length);
const sides = new Map([...filter.who.options].map(option => [option.value, option.dataset.side]));

function read() {
  const address = new URLSearchParams(location.search);
  const linked = clocks.find(link => link.hash === location.hash);
  for (const field of filter.querySelectorAll('select')) {
    field.value = address.get(field.name) ?? '';
    if (field.selectedIndex < 0) field.value = '';
  }
  const zone = linked ? zoneOf(linked) : address.get('zone');
  if (clocks.some(link => zoneOf(link) === zone)) root.dataset.zone = zone;
  show();
  if (location.search && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function show() {
  const { phase, who, side } = filter;
  for (const event of events) {
    const people = event.dataset.who.split(' ');
    event.hidden = phase.value && event.parentElement.dataset.phase !== phase.value
      || who.value && !people.includes(who.value)
      || side.value && !people.some(person => sides.get(person) === side.value);
  }
  // A date line stands between two events; where one of them is not shown it would seem to stand between others.
  let before;
  let lines = [];
  for (const row of rows) {
    if (row.matches('.turn')) lines.push(row);
    else {
      for (const line of lines) line.hidden = row.hidden || before?.hidden;
      [before, lines] = [row, []];
    }
  }
  for (const list of document.querySelectorAll('.events'))
    list.hidden = list.previousElementSibling.hidden = !list.querySelector('.event:not([hidden])');
  filter.shown.value = filter.shown.dataset.words.replace('#', events.filter(event => !event.hidden).length);
  for (const link of clocks)
    link.setAttribute('aria-current', zoneOf(link) === (root.dataset.zone ?? zoneOf(clocks[0])));
}

function write() {
  const address = new URL(location);
  for (const field of filter.querySelectorAll('select'))
    field.value ? address.searchParams.set(field.name, field.value) : address.searchParams.delete(field.name);
  if (root.dataset.zone) address.searchParams.set('zone', root.dataset.zone);
  if (address.hash.startsWith('#zone-')) address.hash = '';
  history.replaceState(null, '', address);
  show();
}

filter.addEventListener('input', write);
filter.addEventListener('reset', () => setTimeout(write));
filter.addEventListener('submit', event => event.preventDefault());
for (const link of clocks)
  link.addEventListener('click', event => {
    event.preventDefault();
    root.dataset.zone = zoneOf(link);
    write();
  });
// A link to an event that is filtered out shows it.
addEventListener('hashchange', () => {
  if (document.getElementById(location.hash.slice(1))?.closest('[hidden]')) filter.reset();
});
read();
