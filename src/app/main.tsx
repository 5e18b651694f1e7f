// Where the browser begins: index.html has painted the shell, this takes over.
import { start } from './start.tsx';

performance.mark('tour:shell');

const root = document.querySelector<HTMLElement>('#root');
if (!root) throw new Error('index.html has no element with id "root"');
const stop = start(root);
import.meta.hot?.dispose(stop);
