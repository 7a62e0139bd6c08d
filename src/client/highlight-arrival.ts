/** Who comes from a search sees the words of it; nobody else loads the code for that. */
const address = new URL(location.href);
const query = address.searchParams.get('hl');

if (query) {
  address.searchParams.delete('hl');
  history.replaceState(history.state, '', address);
  void import('./highlight-words.ts').then(({ highlightWords }) => {
    highlightWords(query);
  });
}
