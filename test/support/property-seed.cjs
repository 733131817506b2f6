/**
 * Gives every property test of fast-check one seed, so that a red build is about the change that it was built for and
 * anyone can run it again. PROPERTY_SEED=random looks at other cases; a number looks at those of that number.
 */
const { configureGlobal } = require('fast-check');

const FIXED = 20_260_101;
const wanted = process.env.PROPERTY_SEED;

if (wanted !== 'random') {
  const seed = wanted === undefined ? FIXED : Number(wanted);
  if (!Number.isInteger(seed)) throw new Error(`PROPERTY_SEED "${wanted}": write an integer, or "random".`);
  configureGlobal({ seed });
}
