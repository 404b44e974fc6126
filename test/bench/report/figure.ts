// Numbers for people.

/** A measured value, in the digits of it that mean something. */
export function figure(value: number): string {
  if (value >= 100) return counted(Math.round(value));
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** A whole number, its thousands marked. */
export const counted = (count: number): string => count.toLocaleString("en");
