/** What the Action needs of the runner's toolkit. It takes time to load: import this file dynamically, in the Action's entry only. */
export { error, notice, setOutput, warning } from '@actions/core';
