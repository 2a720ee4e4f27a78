/**
 * Makes a function keep what it gives for each object, as long as the object is there.
 *
 * @param make gives the same for the same object, so that nobody sees the difference but in time
 */
export function keptFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const kept = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = kept.get(key) ?? { value: make(key) };
    kept.set(key, found);
    return found.value;
  };
}
