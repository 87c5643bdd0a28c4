// SPDX-License-Identifier: EUPL-1.2

/** The one value that office-addin-mock takes from office-addin-manifest. */
export enum OfficeApp {
  Excel = "excel",
  OneNote = "onenote",
  Outlook = "outlook",
  PowerPoint = "powerpoint",
  Project = "project",
  Word = "word",
}
