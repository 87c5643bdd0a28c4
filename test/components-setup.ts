// SPDX-License-Identifier: EUPL-1.2
import { configure } from "@testing-library/react";

// A guard against what never comes, not a measure: build servers share their processors.
configure({ asyncUtilTimeout: 120_000 });
