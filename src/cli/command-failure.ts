// SPDX-License-Identifier: EUPL-1.2

/** Why a command cannot do its work: the message is a Dutch sentence for the user, and the exit code is 2. */
export class CommandFailure extends Error {
  override readonly name = "CommandFailure";
}
