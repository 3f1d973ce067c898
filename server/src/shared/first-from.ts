/** Index of the first of the items that the test holds for, which it does for all behind it; their number if for none. */
export function firstFrom<T>(items: ArrayLike<T>, holds: (item: T) => boolean, from = 0): number {
  let low = from;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
