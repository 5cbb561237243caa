import { getMetadataStorage } from 'class-validator';

type Gather = ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas'];
type Rules = ReturnType<Gather>;

const remembered = new WeakMap<object, Rules>();
let remembering = false;

/**
 * Lets class-validator gather the rules of a request class once: it would walk over the rules of every
 * class of the process for each body. They cannot change after the class was loaded.
 */
export const rememberRules = (): void => {
  if (remembering) return;
  remembering = true;
  const storage = getMetadataStorage();
  const gather: Gather = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (target, schema, always, strict, groups) => {
    if (schema || always || strict || groups) return gather(target, schema, always, strict, groups);
    const known = remembered.get(target);
    if (known) return known;
    const rules = gather(target, schema, always, strict, groups);
    remembered.set(target, rules);
    return rules;
  };
};
