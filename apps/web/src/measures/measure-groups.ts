interface OfGroup {
  readonly name: string;
  readonly unit: string;
  readonly shape: string;
}

const alike = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether two measures are the same one in two groups of patients: by name, unit and what a reading is. Each is one of its own. */
export const isGroupOf = (one: OfGroup, other: OfGroup): boolean =>
  alike(one.name, other.name) && alike(one.unit, other.unit) && one.shape === other.shape;
