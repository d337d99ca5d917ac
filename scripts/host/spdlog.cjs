/**
 * Stands in for @vscode/spdlog, whose binary is not among what the hosts install: without it an extension host writes
 * no log, and the output view has no channel for an extension that logs.
 */
const { appendFileSync, mkdirSync } = require('node:fs');
const path = require('node:path');

const LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
    constructor(_type, _name, file) {
        this.file = file;
        this.level = LEVELS.indexOf('info');
        this.isBare = false;
        mkdirSync(path.dirname(file), { recursive: true });
        appendFileSync(file, '');
    }

    write(level, message) {
        if (level < this.level) return;
        const line = this.isBare
            ? message
            : `${new Date().toISOString().replace('T', ' ').slice(0, -1)} [${LEVELS[level]}] ${message}\n`;
        appendFileSync(this.file, line);
    }

    trace(message) {
        this.write(0, message);
    }
    debug(message) {
        this.write(1, message);
    }
    info(message) {
        this.write(2, message);
    }
    warn(message) {
        this.write(3, message);
    }
    error(message) {
        this.write(4, message);
    }
    critical(message) {
        this.write(5, message);
    }
    getLevel() {
        return this.level;
    }
    setLevel(level) {
        this.level = level;
    }
    setPattern() {}
    clearFormatters() {
        this.isBare = true;
    }
    flush() {}
    drop() {}
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = async (name, file) => new Logger('rotating', name, file);
exports.createAsyncRotatingLogger = async (name, file) => new Logger('rotating_async', name, file);
