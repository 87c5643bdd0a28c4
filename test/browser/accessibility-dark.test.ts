// SPDX-License-Identifier: EUPL-1.2

import { testEveryView } from "./accessibility";

testEveryView("dark");
