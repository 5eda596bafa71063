import { createWorker } from './worker';

// Every listener is registered in this first tick; everything else happens in answer to an event.
createWorker();
