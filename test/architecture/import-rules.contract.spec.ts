import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';

const here = dirname(fileURLToPath(import.meta.url));
const rules = createRequire(import.meta.url)('./import-rules.cjs') as {
  forbidden: NonNullable<IFlattenedRuleSet['forbidden']>;
  options: Record<string, unknown>;
};

const cruiseTheSins = async (): Promise<readonly { rule: string; from: string }[]> => {
  const { output } = await cruise(['apps', 'libs', 'test'], {
    ...rules.options,
    baseDir: join(here, 'planted'),
    ruleSet: { forbidden: rules.forbidden },
    validate: true,
  });
  return (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({
    rule: rule.name,
    from,
  }));
};

const sins = cruiseTheSins();

describe('the walls between our rooms', () => {
  it.each(rules.forbidden.map(({ name }) => name))(
    '%s catches the sin that is planted for it',
    async (name) => {
      const caught = (await sins).filter(({ from }) => from.includes(`/${name}`));
      expect(caught.map(({ rule }) => rule)).toContain(name);
    },
  );
});
