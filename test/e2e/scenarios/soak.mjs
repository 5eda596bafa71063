// A slice of the soak (`npm run soak`): what many navigations and many deaths of the worker leave behind.
import { soak } from '../soak.mjs';

export const scenarios = [
  {
    name: 'twenty navigations over five tabs with the worker killed at random',
    within: 150_000,
    run: async (stage) => {
      const { wrong } = await soak(stage, { navigations: 20, wide: 5, seed: 7 });
      stage.assert.deepEqual(wrong, []);
    },
  },
];
