/** What has a place among others of its kind. */
export interface Placed {
  readonly place: number;
}

/** Puts one more into a list that is in order: quicker than to sort it where it is short, or comes in order mostly. */
export function putInOrder<One extends Placed>(list: One[], one: One): void {
  let at = list.length;
  while (at > 0) {
    const before = list[at - 1];
    if (!before || before.place <= one.place) break;
    list[at] = before;
    at -= 1;
  }
  list[at] = one;
}
