// SPDX-License-Identifier: EUPL-1.2
// Stands in for Office.js in the pane of the workbench: the page around it holds the spreadsheet.
window.parent.officeHost.install(window);
