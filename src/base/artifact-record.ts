import type { UpstreamArtifact } from './evidence.js';
import type { RecordedArtifact } from './generated/records.js';

/** A workflow artifact as records name it. */
export function artifactRecord(artifact: UpstreamArtifact | null): RecordedArtifact | null {
  if (artifact === null) return null;
  const { name, id, sha256, expectedSha256, producer } = artifact;
  const made =
    producer === null
      ? null
      : {
          run_id: producer.runId,
          run_attempt: producer.runAttempt,
          repository: producer.repository,
          workflow: producer.workflow,
          head_sha: producer.headSha,
        };
  return { name, id, sha256, expected_sha256: expectedSha256, producer: made };
}
