/**
 * What the rest of the house may ask about the ledger: what a build leaves for the next one, so that nothing is done
 * twice that did not change.
 */
export { type Answer, type Docket, type EntryFacts, factsOf } from './ledger/docket.ts';
export { blobOf } from './ledger/git.ts';
export { keyOf, type Ledger, type Opened, openFresh, openLedger, saveLedger } from './ledger/ledger-file.ts';
export { Recall } from './ledger/recall.ts';
export { BrokenArchive, Roll } from './ledger/roll.ts';
export { surveySources } from './ledger/survey.ts';
export { Witnesses } from './ledger/witnesses.ts';
