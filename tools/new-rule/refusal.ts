// SPDX-License-Identifier: EUPL-1.2

/** Why no rule is made: the message is one English sentence, and the exit code is 2. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
