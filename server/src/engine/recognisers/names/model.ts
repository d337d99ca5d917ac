/** The trained model that recognises names, as the recogniser uses it. */

/** Made by `readNameModel` from the bytes of `server/data/names.model`. */
export interface NameModel {
    readonly labels: readonly string[];
}
