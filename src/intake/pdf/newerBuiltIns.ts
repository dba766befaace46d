/** What pdf.js takes for granted and Node 20 and browsers of its time lack. Each is defined only where it is missing, and before pdf.js is loaded. */

type Made<K, V> = Map<K, V> & { getOrInsert(key: K, value: V): V; getOrInsertComputed(key: K, make: (key: K) => V): V };

const define = (on: object, name: string, value: unknown): void => {
  if (!(name in on)) Object.defineProperty(on, name, { value, writable: true, configurable: true });
};

define(globalThis, 'Iterator', { prototype: Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())) });

define(Promise, 'withResolvers', () => {
  const settle: { resolve?: unknown; reject?: unknown } = {};
  const promise = new Promise((resolve, reject) => Object.assign(settle, { resolve, reject }));
  return { promise, ...settle };
});

for (const { prototype } of [Map, WeakMap]) {
  define(prototype, 'getOrInsertComputed', function (this: Made<object, unknown>, key: object, make: (key: object) => unknown) {
    if (!this.has(key)) this.set(key, make(key));
    return this.get(key);
  });
  define(prototype, 'getOrInsert', function (this: Made<object, unknown>, key: object, value: unknown) {
    return this.getOrInsertComputed(key, () => value);
  });
}

// pdf.js adds up lengths in bytes, which are whole numbers.
define(Math, 'sumPrecise', (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0));
