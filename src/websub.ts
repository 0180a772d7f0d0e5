export { changedFeeds, type Errand, type Now, type Round, remembered, tellAll } from './websub/errands.ts';
export type { TellOptions } from './websub/tell-hub.ts';
export { loadTold, saveTold, type Told } from './websub/told.ts';
