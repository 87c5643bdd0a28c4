export const readOtherFile = () => Promise.resolve("Dit bestand kan niet worden gelezen.");
