/** Reads variables one by one and remembers what is wrong with them, so that one error can tell everything at once. */
export interface Environment {
  readonly problems: readonly string[];
  text(name: string): string | undefined;
  /** Without a fallback the variable must be set. */
  required(name: string): string;
  url(name: string, protocols: readonly string[], fallback?: string): string;
  integer(name: string, range: readonly [min: number, max: number], fallback: number): number;
  oneOf<T extends string>(name: string, choices: readonly T[], fallback: T): T;
  flag(name: string): boolean;
  refuse(problem: string): void;
}

function isUrl(value: string, protocols: readonly string[]): boolean {
  return URL.canParse(value) && protocols.includes(new URL(value).protocol);
}

function isWholeBetween(value: number, [min, max]: readonly [number, number]): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

/** An empty variable counts as not set, as in compose files. Values are never repeated in a problem: they may be secret. */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const problems: string[] = [];
  const refuse = (problem: string): void => void problems.push(problem);
  const text = (name: string): string | undefined => {
    const value = variables[name]?.trim();
    return value === '' ? undefined : value;
  };
  const required = (name: string): string => {
    const value = text(name);
    if (value === undefined) refuse(`${name} is not set`);
    return value ?? '';
  };
  return {
    problems,
    text,
    required,
    refuse,
    url: (name, protocols, fallback) => {
      const value = fallback === undefined ? required(name) : (text(name) ?? fallback);
      if (value !== '' && !isUrl(value, protocols)) refuse(`${name} is not an address of ${protocols.join(' or ')}`);
      return value;
    },
    integer: (name, range, fallback) => {
      const value = Number(text(name) ?? fallback);
      if (isWholeBetween(value, range)) return value;
      refuse(`${name} is not a whole number from ${range[0]} to ${range[1]}`);
      return fallback;
    },
    oneOf: (name, choices, fallback) => {
      const value = text(name) ?? fallback;
      const found = choices.find((choice) => choice === value);
      if (found === undefined) refuse(`${name} is none of ${choices.join(', ')}`);
      return found ?? fallback;
    },
    flag: (name) => {
      const value = text(name);
      if (value !== undefined && value !== '0' && value !== '1') refuse(`${name} is neither 0 nor 1`);
      return value === '1';
    },
  };
}
