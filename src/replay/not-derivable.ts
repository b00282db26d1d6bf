/** Why a decision cannot be derived again, as a whole sentence; thrown inside of a replay only, which gives it as a reason. */
export class NotDerivable extends Error {}

/** The same where it is for no other reason than that something is not in the bundle that may be withheld. */
export class Withheld extends NotDerivable {}
