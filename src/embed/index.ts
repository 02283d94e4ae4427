/*
 * `@bzpeer/widgets/embed.js`: plain markup, frames and the doctor, for pages with a build of their own.
 */
export { DiagnosedEvent, type Diagnosis, type Problem } from './doctor/diagnosis.js';
export { startDoctor } from './doctor/start.js';
export { scan } from './scan.js';
