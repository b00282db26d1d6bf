import { statSync } from 'node:fs';

/** The user that an isolated command runs as: never root, whom no limit of processes holds back. */
export interface OrdinaryUser {
  readonly uid: number;
  readonly gid: number;
  /** Whether this process has to become that user first. */
  readonly isOther: boolean;
}

/** `nobody` on every Linux; a file that belongs to it is nobody's secret. */
const NOBODY = 65_534;

/**
 * Whoever runs the gate; where that is root, the owner of the workspace, who can read it and write its output folders, or `nobody`
 * where root owns that too.
 */
export function ordinaryUser(workspace: string): OrdinaryUser {
  const uid = process.geteuid?.() ?? 0;
  if (uid !== 0) return { uid, gid: process.getegid?.() ?? NOBODY, isOther: false };
  const owner = statSync(workspace);
  if (owner.uid === 0) return { uid: NOBODY, gid: NOBODY, isOther: true };
  return { uid: owner.uid, gid: owner.gid === 0 ? NOBODY : owner.gid, isOther: true };
}
