// SPDX-License-Identifier: EUPL-1.2

/**
 * The published table of Noord-Holland with its regio's: code and official name | regio | taakstelling regulier/amv |
 * realisatie regulier/amv on 1 September 2025.
 */
export const NOORD_HOLLAND = `
GM0358 Aalsmeer | Amsterdam-Amstel | 138/36 | 0/0
GM0361 Alkmaar | Noord-Holland Noord | 395/102 | 150/0
GM0362 Amstelveen | Amsterdam-Amstel | 501/60 | 300/60
GM0363 Amsterdam | Amsterdam-Amstel | 4099/380 | 4507/274
GM0373 Bergen (NH.) | Noord-Holland Noord | 60/90 | 0/30
GM0375 Beverwijk | Kennemerland | 184/0 | 0/0
GM0376 Blaricum | Gooi en Vechtstreek | 250/0 | 250/0
GM0377 Bloemendaal | Kennemerland | 150/24 | 0/30
GM0383 Castricum | Noord-Holland Noord | 157/40 | 0/0
GM0400 Den Helder | Noord-Holland Noord | 575/103 | 575/103
GM0384 Diemen | Amsterdam-Amstel | 113/30 | 0/0
GM1980 Dijk en Waard | Noord-Holland Noord | 550/50 | 600/50
GM0498 Drechterland | Noord-Holland Noord | 125/0 | 0/0
GM0385 Edam-Volendam | Zaanstreek-Waterland | 0/0 | 0/0
GM0388 Enkhuizen | Noord-Holland Noord | 97/0 | 0/0
GM1942 Gooise Meren | Gooi en Vechtstreek | 389/0 | 150/0
GM0392 Haarlem | Kennemerland | 963/0 | 794/0
GM0394 Haarlemmermeer | Kennemerland | 965/50 | 1160/0
GM0396 Heemskerk | Kennemerland | 183/0 | 0/0
GM0397 Heemstede | Kennemerland | 121/70 | 0/20
GM0399 Heiloo | Noord-Holland Noord | 100/26 | 80/0
GM0402 Hilversum | Gooi en Vechtstreek | 434/0 | 174/0
GM1911 Hollands Kroon | Noord-Holland Noord | 255/24 | 150/24
GM0405 Hoorn | Noord-Holland Noord | 399/0 | 0/0
GM0406 Huizen | Gooi en Vechtstreek | 200/0 | 0/0
GM1598 Koggenland | Noord-Holland Noord | 149/0 | 0/0
GM0415 Landsmeer | Zaanstreek-Waterland | 0/0 | 0/0
GM0417 Laren (NH.) | Gooi en Vechtstreek | 0/50 | 0/0
GM0420 Medemblik | Noord-Holland Noord | 263/0 | 0/0
GM0431 Oostzaan | Zaanstreek-Waterland | 0/0 | 0/0
GM0432 Opmeer | Noord-Holland Noord | 125/0 | 200/0
GM0437 Ouder-Amstel | Amsterdam-Amstel | 61/30 | 0/30
GM0439 Purmerend | Zaanstreek-Waterland | 80/0 | 80/0
GM0441 Schagen | Noord-Holland Noord | 300/0 | 250/0
GM0532 Stede Broec | Noord-Holland Noord | 125/0 | 0/0
GM0448 Texel | Noord-Holland Noord | 0/0 | 0/0
GM0450 Uitgeest | Kennemerland | 71/0 | 0/0
GM0451 Uithoorn | Amsterdam-Amstel | 125/31 | 30/0
GM0453 Velsen | Kennemerland | 300/100 | 300/100
GM0852 Waterland | Zaanstreek-Waterland | 169/50 | 169/50
GM1696 Wijdemeren | Gooi en Vechtstreek | 103/26 | 0/0
GM0880 Wormerland | Zaanstreek-Waterland | 0/0 | 0/0
GM0479 Zaanstad | Zaanstreek-Waterland | 1550/0 | 1550/0
GM0473 Zandvoort | Kennemerland | 86/8 | 50/0
`;
