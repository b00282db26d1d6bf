import { requesterOf, REQUEST_SCHEMA, type Parameter, type RequestDocument } from '../base/approval-request.js';
import { canonicalOfPlain } from '../base/canonical.js';
import { sha256 } from '../base/digest.js';
import { OWN_REQUEST_PATH, type CapturedApproval, type EvidenceFile } from '../base/evidence.js';
import { finding } from '../base/finding.js';
import type { Policy } from '../base/policy.js';
import type { AskingRun } from '../base/policy-gates.js';
import { DEFAULT_APPROVAL_PATH, type Settings } from '../base/settings.js';
import { formatUtcTime } from '../base/time.js';
import { parseParameters } from './approval/parameters.js';
import { defaultPath, readRole } from './evidence-file.js';

/** What a run asks for, before it is known whether that is a whole request. */
type Asked = { readonly ok: true; readonly request: RequestDocument } | { readonly ok: false; readonly message: string };

/**
 * Reads the approval, and the request from the file that the settings name; where they name none, the request is made from the inputs
 * and written down as it would stand in a file, so that records hold what was judged.
 */
export function captureApproval(settings: Settings, policy: Policy, run: AskingRun): CapturedApproval {
  // Whoever makes an artifact is no place to look for an approval of it.
  const source = run.workspace;
  const path = settings.approval ?? defaultPath(DEFAULT_APPROVAL_PATH, source);
  const approval = readRole('approval', path, source, 'approval');
  if (settings.request === null) return { request: ownRequest(settings, policy, run), isOwnRequest: true, approval };
  return { request: readRole('approval-request', settings.request, source, 'approval'), isOwnRequest: false, approval };
}

function ownRequest(settings: Settings, policy: Policy, run: AskingRun): EvidenceFile {
  const [role, path] = ['approval-request', OWN_REQUEST_PATH] as const;
  const asked = askedFor(settings, policy, run);
  if (!asked.ok) {
    const message = `No request can be made from the inputs: ${asked.message}`;
    return { role, path, state: 'refused', finding: finding('approval_request_malformed', message, { path }) };
  }
  const bytes = new Uint8Array(Buffer.from(canonicalOfPlain(asked.request)));
  return { role, path, state: 'read', bytes, sha256: sha256(bytes) };
}

function askedFor(settings: Settings, { environment }: Policy, { context, identity: { requestId } }: AskingRun): Asked {
  const { requestedAction: action, target, subjectDigest, command } = settings;
  const identity = requesterOf(context);
  if (identity === null) return { ok: false, message: 'nobody can say whose run this is.' };
  if (action === null) return { ok: false, message: 'requested-action is not set.' };
  if (target === null) return { ok: false, message: 'target is not set.' };
  const read = settings.parameters === null ? NO_PARAMETERS : parseParameters(settings.parameters);
  if (!read.ok) return { ok: false, message: `parameters cannot be read. ${read.message}` };
  const request: RequestDocument = {
    schema: REQUEST_SCHEMA,
    request_id: requestId,
    ...{ identity, action, target, environment },
    subject_digest: subjectDigest,
    parameters: read.parameters,
    command_sha256: command?.sha256 ?? null,
    timestamp: formatUtcTime(context.now),
    // Of this run alone, as its id is. What works only once is the nonce of the approval.
    nonce: sha256(requestId).slice(0, NONCE_CHARACTERS),
  };
  return { ok: true, request };
}

const NO_PARAMETERS: { readonly ok: true; readonly parameters: readonly Parameter[] } = { ok: true, parameters: [] };

const NONCE_CHARACTERS = 32;
