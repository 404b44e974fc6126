// The checksum of Bech32 as BIP 173 defines it: a BCH code over characters of five bits each.

/** The characters of the data part, by their value; age's keys consist of these, in capitals. */
const CHARACTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];

/** The six characters that follow the data, all of it in small letters. */
export function bech32Checksum(humanPart: string, data: string): string {
  const human = Array.from(humanPart, (letter) => letter.charCodeAt(0));
  const remainder =
    polynomialRemainder([
      ...human.map((code) => code >> 5),
      0,
      ...human.map((code) => code & 31),
      ...Array.from(data, (letter) => CHARACTERS.indexOf(letter)),
      ...[0, 0, 0, 0, 0, 0],
    ]) ^ 1;
  return [25, 20, 15, 10, 5, 0].map((shift) => CHARACTERS.charAt((remainder >> shift) & 31)).join("");
}

function polynomialRemainder(values: readonly number[]): number {
  let remainder = 1;
  for (const value of values) {
    const top = remainder >> 25;
    remainder = ((remainder & 0x1ffffff) << 5) ^ value;
    for (const [bit, term] of GENERATOR.entries()) if ((top >> bit) & 1) remainder ^= term;
  }
  return remainder;
}
