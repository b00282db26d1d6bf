/**
 * Number of the set of rules by which this program decides. It grows with every change after which the same inputs could give another
 * record: whoever derives a decision again compares every byte under the same number, and the decision under an older one.
 */
export const RULES_VERSION = 1;
