/** Freezes a value and all in it: whoever changes what it was given then throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value) || ArrayBuffer.isView(value)) {
    return value;
  }
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}

/** Ways into a value to all that JSON would drop or change: `undefined`, dates, maps, instances, endless numbers. */
export function notPlainIn(value: unknown, way = ''): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? [] : [`${way}: ${value}`];
  if (typeof value !== 'object') return [`${way}: ${typeof value}`];
  const prototype: unknown = Object.getPrototypeOf(value);
  if (![Object.prototype, Array.prototype, null].some((each) => each === prototype))
    return [`${way}: an instance`];
  return Object.entries(value).flatMap(([key, inner]) => notPlainIn(inner, `${way}/${key}`));
}
