const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const LENGTH = 18;

/** Whether a text is a unified social credit code: 18 places, the last of which checks the others (GB 32100-2015, 4.6). */
export function isCreditCode(code: string): boolean {
  if (code.length !== LENGTH) return false;
  const values = [...code].map((sign) => ALPHABET.indexOf(sign));
  if (values.includes(-1)) return false;
  // The weights are the powers of three, modulo the size of the alphabet.
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, -1)) {
    sum += value * weight;
    weight = (weight * 3) % ALPHABET.length;
  }
  return values.at(-1) === (ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length;
}
