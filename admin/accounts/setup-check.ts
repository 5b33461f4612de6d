export interface SetupAnswers {
  readonly districtCode: string;
  readonly username: string;
  readonly name: string;
  readonly password: string;
  readonly repeat: string;
}

export const NO_ANSWERS: SetupAnswers = {
  districtCode: "",
  username: "",
  name: "",
  password: "",
  repeat: "",
};

const MIN_PASSWORD = 10;

/** The token of a link such as #/setup?token=…, or null when it carries none. */
export function setupToken(search: string): string | null {
  const token = new URLSearchParams(search).get("token");
  return token === null || token.trim() === "" ? null : token.trim();
}

/** Message keys of what is wrong, by field; empty when the answers can be sent. */
export function setupFaults(answers: SetupAnswers): Partial<Record<keyof SetupAnswers, string>> {
  const faults: Partial<Record<keyof SetupAnswers, string>> = {};
  if (!/^\d{6}$/.test(answers.districtCode)) faults.districtCode = "setup.districtInvalid";
  if (!/^[a-z0-9][a-z0-9.-]{1,63}$/.test(answers.username)) faults.username = "setup.usernameInvalid";
  if (answers.name.trim() === "") faults.name = "setup.nameMissing";
  if ([...answers.password].length < MIN_PASSWORD) faults.password = "setup.passwordShort";
  if (answers.repeat !== answers.password) faults.repeat = "setup.repeatDiffers";
  return faults;
}
