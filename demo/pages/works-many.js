/* global document, fetch, location, URL, URLSearchParams */
// Fetches the works of the researcher with 5,000 once, and hands as many as wanted to a list, which is
// put on the page once they are there.

const section = document.querySelector('#list');
const wanted = Number(new URLSearchParams(location.search).get('works')) || 1000;
document.querySelector('#works').value = String(wanted);

async function fetchItems() {
  const items = [];
  let cursor = null;
  do {
    const url = new URL(`${section.dataset.endpoint}/researchers/ingrid-halvorsen/works`);
    url.searchParams.set('limit', '100');
    if (cursor) url.searchParams.set('cursor', cursor);
    const page = await (await fetch(url)).json();
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor && items.length < wanted);
  return items;
}

try {
  const items = await fetchItems();
  const works = Array.from({ length: wanted }, (_, index) => ({
    ...items[index % items.length],
    id: `w${index}`,
  }));
  works.sort((a, b) => (b.year ?? 0) - (a.year ?? 0));
  const list = document.createElement('work-list');
  list.data = { items: works, total: works.length, nextCursor: null };
  section.replaceChildren(list);
} catch {
  section.firstElementChild.textContent = 'They could not be fetched. Load the page again.';
}
