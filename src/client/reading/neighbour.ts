/** Goes to the next or the previous question of the topic, where there is one. */
export function goTo(neighbour: 'next' | 'prev'): void {
  document.querySelector<HTMLAnchorElement>(`.neighbours [rel="${neighbour}"]`)?.click();
}
