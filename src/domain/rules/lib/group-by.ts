// SPDX-License-Identifier: EUPL-1.2

export { groupBy } from "../../sheet/group-by";
