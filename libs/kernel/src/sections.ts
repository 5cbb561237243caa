type Optional<Fields> = {
  readonly [Key in keyof Fields as undefined extends Fields[Key] ? never : Key]: Fields[Key];
} & {
  readonly [Key in keyof Fields as undefined extends Fields[Key] ? Key : never]?: Exclude<
    Fields[Key],
    undefined
  >;
};

/** Leaves out what is undefined, so that a field nobody gave is absent instead of empty. */
export const present = <Fields extends object>(fields: Fields): Optional<Fields> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Optional<Fields>;

/** The fields that were given; undefined when none was, so that no empty section is ever sealed. */
export const anyGiven = <Fields extends object>(fields: Fields): Optional<Fields> | undefined => {
  const given = present(fields);
  return Object.keys(given).length > 0 ? given : undefined;
};

/** The sealed part of an event, to be spread into it; nothing at all when no section has content. */
export const sealed = <Sections extends object>(
  sections: Sections,
): { readonly sealed?: Optional<Sections> } => {
  const given = anyGiven(sections);
  return given ? { sealed: given } : {};
};

/** A section that holds one free text; undefined when nothing was said. */
export const textGiven = (text: string | undefined): { readonly text: string } | undefined =>
  text === undefined ? undefined : { text };
