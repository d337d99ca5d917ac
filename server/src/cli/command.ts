/** What a command is. */

import type { Command } from 'commander';
import type { ExitStatus, Io } from './io.ts';

/** Adds itself to the program; its action says with `finish` how the program ends (0 if it does not). */
export type AddCommand = (program: Command, io: Io, finish: (status: ExitStatus) => void) => void;
