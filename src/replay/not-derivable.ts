/** Why a decision cannot be derived again, as a whole sentence; thrown inside of a replay only, which gives it as a reason. */
export class NotDerivable extends Error {}
