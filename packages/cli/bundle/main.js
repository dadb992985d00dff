#!/usr/bin/env node
import { createRequire } from "node:module";
import { basename, dirname, join, posix, relative, resolve, sep } from "node:path";
import { closeSync, createReadStream, existsSync, fstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { isUtf8 } from "node:buffer";
import { fileURLToPath, pathToFileURL } from "node:url";
import { availableParallelism, homedir } from "node:os";
import vm from "node:vm";
// \0rolldown/runtime.js
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports);
var __exportAll = (all, flags) => {
	let target = Object.setPrototypeOf({}, null);
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: true
	});
	if (!(flags & 1)) __defProp(target, Symbol.toStringTag, { value: "Module" });
	return flags & 2 ? target : Object.preventExtensions(target);
};
var __copyProps = (to, from, except, desc) => {
	if (from && typeof from === "object" || typeof from === "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) {
		key = keys[i];
		if (!__hasOwnProp.call(to, key) && key !== except) __defProp(to, key, {
			get: ((k) => from[k]).bind(null, key),
			enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
		});
	}
	return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: true
}) : target, mod));
var __require = /* #__PURE__ */ (() => createRequire(import.meta.url))();
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ __commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
		constructor(name, description) {
			this.description = description || "";
			this.variadic = false;
			this.parseArg = void 0;
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.argChoices = void 0;
			switch (name[0]) {
				case "<":
					this.required = true;
					this._name = name.slice(1, -1);
					break;
				case "[":
					this.required = false;
					this._name = name.slice(1, -1);
					break;
				default:
					this.required = true;
					this._name = name;
			}
			if (this._name.endsWith("...")) {
				this.variadic = true;
				this._name = this._name.slice(0, -3);
			}
		}
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleGlobalOptions(cmd) {
			if (!this.showGlobalOptions) return [];
			const globalOptions = [];
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
				const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
				globalOptions.push(...visibleOptions);
			}
			if (this.sortOptions) globalOptions.sort(this.compareOptions);
			return globalOptions;
		}
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
		optionDescription(option) {
			const extraInfo = [];
			if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (option.defaultValue !== void 0) {
				if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
			}
			if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
			if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (option.description) return `${option.description} ${extraDescription}`;
				return extraDescription;
			}
			return option.description;
		}
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
		argumentDescription(argument) {
			const extraInfo = [];
			if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
			if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
			if (extraInfo.length > 0) {
				const extraDescription = `(${extraInfo.join(", ")})`;
				if (argument.description) return `${argument.description} ${extraDescription}`;
				return extraDescription;
			}
			return argument.description;
		}
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
			unsortedItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
			});
			visibleItems.forEach((item) => {
				const group = getGroup(item);
				if (!result.has(group)) result.set(group, []);
				result.get(group).push(item);
			});
			return result;
		}
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
		formatHelp(cmd, helper) {
			const termWidth = helper.padWidth(cmd, helper);
			const helpWidth = helper.helpWidth ?? 80;
			function callFormatItem(term, description) {
				return helper.formatItem(term, termWidth, description, helper);
			}
			let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
			const commandDescription = helper.commandDescription(cmd);
			if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
			const argumentList = helper.visibleArguments(cmd).map((argument) => {
				return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
			});
			output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
			this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
				const optionList = options.map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList(group, optionList, helper));
			});
			if (helper.showGlobalOptions) {
				const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
					return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
				});
				output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
			}
			this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
				const commandList = commands.map((sub) => {
					return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
				});
				output = output.concat(this.formatItemList(group, commandList, helper));
			});
			return output.join("\n");
		}
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
		styleTitle(str) {
			return str;
		}
		styleUsage(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word === "[command]") return this.styleSubcommandText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleCommandText(word);
			}).join(" ");
		}
		styleCommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleOptionDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleSubcommandDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleArgumentDescription(str) {
			return this.styleDescriptionText(str);
		}
		styleDescriptionText(str) {
			return str;
		}
		styleOptionTerm(str) {
			return this.styleOptionText(str);
		}
		styleSubcommandTerm(str) {
			return str.split(" ").map((word) => {
				if (word === "[options]") return this.styleOptionText(word);
				if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
				return this.styleSubcommandText(word);
			}).join(" ");
		}
		styleArgumentTerm(str) {
			return this.styleArgumentText(str);
		}
		styleOptionText(str) {
			return str;
		}
		styleArgumentText(str) {
			return str;
		}
		styleSubcommandText(str) {
			return str;
		}
		styleCommandText(str) {
			return str;
		}
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
		formatItem(term, termWidth, description, helper) {
			const itemIndent = 2;
			const itemIndentStr = " ".repeat(itemIndent);
			if (!description) return itemIndentStr + term;
			const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
			const spacerWidth = 2;
			const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
			let formattedDescription;
			if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
			else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
			return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
		}
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
		boxWrap(str, width) {
			if (width < this.minWidthToWrap) return str;
			const rawLines = str.split(/\r\n|\n/);
			const chunkPattern = /[\s]*[^\s]+/g;
			const wrappedLines = [];
			rawLines.forEach((line) => {
				const chunks = line.match(chunkPattern);
				if (chunks === null) {
					wrappedLines.push("");
					return;
				}
				let sumChunks = [chunks.shift()];
				let sumWidth = this.displayWidth(sumChunks[0]);
				chunks.forEach((chunk) => {
					const visibleWidth = this.displayWidth(chunk);
					if (sumWidth + visibleWidth <= width) {
						sumChunks.push(chunk);
						sumWidth += visibleWidth;
						return;
					}
					wrappedLines.push(sumChunks.join(""));
					const nextChunk = chunk.trimStart();
					sumChunks = [nextChunk];
					sumWidth = this.displayWidth(nextChunk);
				});
				wrappedLines.push(sumChunks.join(""));
			});
			return wrappedLines.join("\n");
		}
	};
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ __commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
		constructor(flags, description) {
			this.flags = flags;
			this.description = description || "";
			this.required = flags.includes("<");
			this.optional = flags.includes("[");
			this.variadic = /\w\.\.\.[>\]]$/.test(flags);
			this.mandatory = false;
			const optionFlags = splitOptionFlags(flags);
			this.short = optionFlags.shortFlag;
			this.long = optionFlags.longFlag;
			this.negate = false;
			if (this.long) this.negate = this.long.startsWith("--no-");
			this.defaultValue = void 0;
			this.defaultValueDescription = void 0;
			this.presetArg = void 0;
			this.envVar = void 0;
			this.parseArg = void 0;
			this.hidden = false;
			this.argChoices = void 0;
			this.conflictsWith = [];
			this.implied = void 0;
			this.helpGroupHeading = void 0;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
	function splitOptionFlags(flags) {
		let shortFlag;
		let longFlag;
		const shortFlagExp = /^-[^-]$/;
		const longFlagExp = /^--[^-]/;
		const flagParts = flags.split(/[ |,]+/).concat("guard");
		if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
		if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
		if (!shortFlag && longFlagExp.test(flagParts[0])) {
			shortFlag = longFlag;
			longFlag = flagParts.shift();
		}
		if (flagParts[0].startsWith("-")) {
			const unsupportedFlag = flagParts[0];
			const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
			if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
			if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
			if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
			throw new Error(`${baseError}
- unrecognised flag format`);
		}
		if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
		return {
			shortFlag,
			longFlag
		};
	}
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ __commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
	function suggestSimilar(word, candidates) {
		if (!candidates || candidates.length === 0) return "";
		candidates = Array.from(new Set(candidates));
		const searchingOptions = word.startsWith("--");
		if (searchingOptions) {
			word = word.slice(2);
			candidates = candidates.map((candidate) => candidate.slice(2));
		}
		let similar = [];
		let bestDistance = maxDistance;
		const minSimilarity = .4;
		candidates.forEach((candidate) => {
			if (candidate.length <= 1) return;
			const distance = editDistance(word, candidate);
			const length = Math.max(word.length, candidate.length);
			if ((length - distance) / length > minSimilarity) {
				if (distance < bestDistance) {
					bestDistance = distance;
					similar = [candidate];
				} else if (distance === bestDistance) similar.push(candidate);
			}
		});
		similar.sort((a, b) => a.localeCompare(b));
		if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
		if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
		if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
		return "";
	}
	exports.suggestSimilar = suggestSimilar;
}));
// ../../node_modules/.pnpm/commander@14.0.3/node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ __commonJSMin(((exports) => {
	const EventEmitter = __require("node:events").EventEmitter;
	const childProcess = __require("node:child_process");
	const path = __require("node:path");
	const fs = __require("node:fs");
	const process = __require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
			this.args = [];
			this.rawArgs = [];
			this.processedArgs = [];
			this._scriptPath = null;
			this._name = name || "";
			this._optionValues = {};
			this._optionValueSources = {};
			this._storeOptionsAsProperties = false;
			this._actionHandler = null;
			this._executableHandler = false;
			this._executableFile = null;
			this._executableDir = null;
			this._defaultCommandName = null;
			this._exitCallback = null;
			this._aliases = [];
			this._combineFlagAndOptionalValue = true;
			this._description = "";
			this._summary = "";
			this._argsDescription = void 0;
			this._enablePositionalOptions = false;
			this._passThroughOptions = false;
			this._lifeCycleHooks = {};
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
		copyInheritedSettings(sourceCommand) {
			this._outputConfiguration = sourceCommand._outputConfiguration;
			this._helpOption = sourceCommand._helpOption;
			this._helpCommand = sourceCommand._helpCommand;
			this._helpConfiguration = sourceCommand._helpConfiguration;
			this._exitCallback = sourceCommand._exitCallback;
			this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
			this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
			this._allowExcessArguments = sourceCommand._allowExcessArguments;
			this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
			this._showHelpAfterError = sourceCommand._showHelpAfterError;
			this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
			return this;
		}
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
		command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
			let desc = actionOptsOrExecDesc;
			let opts = execOpts;
			if (typeof desc === "object" && desc !== null) {
				opts = desc;
				desc = null;
			}
			opts = opts || {};
			const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
			const cmd = this.createCommand(name);
			if (desc) {
				cmd.description(desc);
				cmd._executableHandler = true;
			}
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			cmd._hidden = !!(opts.noHelp || opts.hidden);
			cmd._executableFile = opts.executableFile || null;
			if (args) cmd.arguments(args);
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd.copyInheritedSettings(this);
			if (desc) return this;
			return cmd;
		}
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
		addCommand(cmd, opts) {
			if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
			opts = opts || {};
			if (opts.isDefault) this._defaultCommandName = cmd._name;
			if (opts.noHelp || opts.hidden) cmd._hidden = true;
			this._registerCommand(cmd);
			cmd.parent = this;
			cmd._checkForBrokenPassThrough();
			return this;
		}
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
		helpCommand(enableOrNameAndArgs, description) {
			if (typeof enableOrNameAndArgs === "boolean") {
				this._addImplicitHelpCommand = enableOrNameAndArgs;
				if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
				return this;
			}
			const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
			const helpDescription = description ?? "display help for command";
			const helpCommand = this.createCommand(helpName);
			helpCommand.helpOption(false);
			if (helpArgs) helpCommand.arguments(helpArgs);
			if (helpDescription) helpCommand.description(helpDescription);
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
		addHelpCommand(helpCommand, deprecatedDescription) {
			if (typeof helpCommand !== "object") {
				this.helpCommand(helpCommand, deprecatedDescription);
				return this;
			}
			this._addImplicitHelpCommand = true;
			this._helpCommand = helpCommand;
			this._initCommandGroup(helpCommand);
			return this;
		}
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
		hook(event, listener) {
			const allowedValues = [
				"preSubcommand",
				"preAction",
				"postAction"
			];
			if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
			if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
			else this._lifeCycleHooks[event] = [listener];
			return this;
		}
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
		action(fn) {
			const listener = (args) => {
				const expectedArgsCount = this.registeredArguments.length;
				const actionArgs = args.slice(0, expectedArgsCount);
				if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
				else actionArgs[expectedArgsCount] = this.opts();
				actionArgs.push(this);
				return fn.apply(this, actionArgs);
			};
			this._actionHandler = listener;
			return this;
		}
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
		_callParseArg(target, value, previous, invalidArgumentMessage) {
			try {
				return target.parseArg(value, previous);
			} catch (err) {
				if (err.code === "commander.invalidArgument") {
					const message = `${invalidArgumentMessage} ${err.message}`;
					this.error(message, {
						exitCode: err.exitCode,
						code: err.code
					});
				}
				throw err;
			}
		}
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
		_registerOption(option) {
			const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
			if (matchingOption) {
				const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
				throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
			}
			this._initOptionGroup(option);
			this.options.push(option);
		}
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
		_registerCommand(command) {
			const knownBy = (cmd) => {
				return [cmd.name()].concat(cmd.aliases());
			};
			const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
			if (alreadyUsed) {
				const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
				const newCmd = knownBy(command).join("|");
				throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
			}
			this._initCommandGroup(command);
			this.commands.push(command);
		}
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
			const handleOptionValue = (val, invalidValueMessage, valueSource) => {
				if (val == null && option.presetArg !== void 0) val = option.presetArg;
				const oldValue = this.getOptionValue(name);
				if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
				else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
				if (val == null) {
					if (option.negate) val = false;
					else if (option.isBoolean() || option.optional) val = true;
					else val = "";
				}
				this.setOptionValueWithSource(name, val, valueSource);
			};
			this.on("option:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "cli");
			});
			if (option.envVar) this.on("optionEnv:" + oname, (val) => {
				const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
				handleOptionValue(val, invalidValueMessage, "env");
			});
			return this;
		}
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
		_optionEx(config, flags, description, fn, defaultValue) {
			if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
			const option = this.createOption(flags, description);
			option.makeOptionMandatory(!!config.mandatory);
			if (typeof fn === "function") option.default(defaultValue).argParser(fn);
			else if (fn instanceof RegExp) {
				const regex = fn;
				fn = (val, def) => {
					const m = regex.exec(val);
					return m ? m[0] : def;
				};
				option.default(defaultValue).argParser(fn);
			} else option.default(fn);
			return this.addOption(option);
		}
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
						this._scriptPath = argv[1];
						userArgs = argv.slice(2);
					} else userArgs = argv.slice(1);
					break;
				case "user":
					userArgs = argv.slice(0);
					break;
				case "eval":
					userArgs = argv.slice(1);
					break;
				default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
			}
			if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
			this._name = this._name || "program";
			return userArgs;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
		restoreStateBeforeParse() {
			if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
			this._name = this._savedState._name;
			this._scriptPath = null;
			this.rawArgs = [];
			this._optionValues = { ...this._savedState._optionValues };
			this._optionValueSources = { ...this._savedState._optionValueSources };
			this.args = [];
			this.processedArgs = [];
		}
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = childProcess.spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
		_dispatchSubcommand(commandName, operands, unknown) {
			const subCommand = this._findCommand(commandName);
			if (!subCommand) this.help({ error: true });
			subCommand._prepareForParse();
			let promiseChain;
			promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
			promiseChain = this._chainOrCall(promiseChain, () => {
				if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
				else return subCommand._parseCommand(operands, unknown);
			});
			return promiseChain;
		}
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
		_processArguments() {
			const myParseArg = (argument, value, previous) => {
				let parsedValue = value;
				if (value !== null && argument.parseArg) {
					const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
					parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
				}
				return parsedValue;
			};
			this._checkNumberOfArguments();
			const processedArgs = [];
			this.registeredArguments.forEach((declaredArg, index) => {
				let value = declaredArg.defaultValue;
				if (declaredArg.variadic) {
					if (index < this.args.length) {
						value = this.args.slice(index);
						if (declaredArg.parseArg) value = value.reduce((processed, v) => {
							return myParseArg(declaredArg, v, processed);
						}, declaredArg.defaultValue);
					} else if (value === void 0) value = [];
				} else if (index < this.args.length) {
					value = this.args[index];
					if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
				}
				processedArgs[index] = value;
			});
			this.processedArgs = processedArgs;
		}
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallHooks(promise, event) {
			let result = promise;
			const hooks = [];
			this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
				hookedCommand._lifeCycleHooks[event].forEach((callback) => {
					hooks.push({
						hookedCommand,
						callback
					});
				});
			});
			if (event === "postAction") hooks.reverse();
			hooks.forEach((hookDetail) => {
				result = this._chainOrCall(result, () => {
					return hookDetail.callback(hookDetail.hookedCommand, this);
				});
			});
			return result;
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
		_parseCommand(operands, unknown) {
			const parsed = this.parseOptions(unknown);
			this._parseOptionsEnv();
			this._parseOptionsImplied();
			operands = operands.concat(parsed.operands);
			unknown = parsed.unknown;
			this.args = operands.concat(unknown);
			if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
			if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
			if (this._defaultCommandName) {
				this._outputHelpIfRequested(unknown);
				return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
			}
			if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
			this._outputHelpIfRequested(parsed.unknown);
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			const checkForUnknownOptions = () => {
				if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
			};
			const commandEvent = `command:${this.name()}`;
			if (this._actionHandler) {
				checkForUnknownOptions();
				this._processArguments();
				let promiseChain;
				promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
				promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
				if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
					this.parent.emit(commandEvent, operands, unknown);
				});
				promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
				return promiseChain;
			}
			if (this.parent?.listenerCount(commandEvent)) {
				checkForUnknownOptions();
				this._processArguments();
				this.parent.emit(commandEvent, operands, unknown);
			} else if (operands.length) {
				if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
				if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
				else if (this.commands.length) this.unknownCommand();
				else {
					checkForUnknownOptions();
					this._processArguments();
				}
			} else if (this.commands.length) {
				checkForUnknownOptions();
				this.help({ error: true });
			} else {
				checkForUnknownOptions();
				this._processArguments();
			}
		}
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
		_checkForConflictingLocalOptions() {
			const definedNonDefaultOptions = this.options.filter((option) => {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0) return false;
				return this.getOptionValueSource(optionKey) !== "default";
			});
			definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
				const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
				if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
			});
		}
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
				return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
			};
			let activeVariadicOption = null;
			let activeGroup = null;
			let i = 0;
			while (i < args.length || activeGroup) {
				const arg = activeGroup ?? args[i++];
				activeGroup = null;
				if (arg === "--") {
					if (dest === unknown) dest.push(arg);
					dest.push(...args.slice(i));
					break;
				}
				if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
					this.emit(`option:${activeVariadicOption.name()}`, arg);
					continue;
				}
				activeVariadicOption = null;
				if (maybeOption(arg)) {
					const option = this._findOption(arg);
					if (option) {
						if (option.required) {
							const value = args[i++];
							if (value === void 0) this.optionMissingArgument(option);
							this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
							this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					const option = this._findOption(`-${arg[1]}`);
					if (option) {
						if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
						else {
							this.emit(`option:${option.name()}`);
							activeGroup = `-${arg.slice(2)}`;
						}
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					const index = arg.indexOf("=");
					const option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
				if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg);
						unknown.push(...args.slice(i));
						break;
					} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					} else if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
			return {
				operands,
				unknown
			};
		}
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
		opts() {
			if (this._storeOptionsAsProperties) {
				const result = {};
				const len = this.options.length;
				for (let i = 0; i < len; i++) {
					const key = this.options[i].attributeName();
					result[key] = key === this._versionOptionName ? this._version : this[key];
				}
				return result;
			}
			return this._optionValues;
		}
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
		error(message, errorOptions) {
			this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
			if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
			else if (this._showHelpAfterError) {
				this._outputConfiguration.writeErr("\n");
				this.outputHelp({ error: true });
			}
			const config = errorOptions || {};
			const exitCode = config.exitCode || 1;
			const code = config.code || "commander.error";
			this._exit(exitCode, code, message);
		}
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
		_parseOptionsImplied() {
			const dualHelper = new DualOptions(this.options);
			const hasCustomOptionValue = (optionKey) => {
				return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
			};
			this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
				Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
					this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
				});
			});
		}
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
		_conflictingOption(option, conflictingOption) {
			const findBestOptionFromValue = (option) => {
				const optionKey = option.attributeName();
				const optionValue = this.getOptionValue(optionKey);
				const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
				const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
				if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
				return positiveOption || option;
			};
			const getErrorMessage = (option) => {
				const bestOption = findBestOptionFromValue(option);
				const optionKey = bestOption.attributeName();
				if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
				return `option '${bestOption.flags}'`;
			};
			const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
			this.error(message, { code: "commander.conflictingOption" });
		}
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
		unknownOption(flag) {
			if (this._allowUnknownOption) return;
			let suggestion = "";
			if (flag.startsWith("--") && this._showSuggestionAfterError) {
				let candidateFlags = [];
				let command = this;
				do {
					const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
					candidateFlags = candidateFlags.concat(moreFlags);
					command = command.parent;
				} while (command && !command._enablePositionalOptions);
				suggestion = suggestSimilar(flag, candidateFlags);
			}
			const message = `error: unknown option '${flag}'${suggestion}`;
			this.error(message, { code: "commander.unknownOption" });
		}
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
		unknownCommand() {
			const unknownName = this.args[0];
			let suggestion = "";
			if (this._showSuggestionAfterError) {
				const candidateNames = [];
				this.createHelp().visibleCommands(this).forEach((command) => {
					candidateNames.push(command.name());
					if (command.alias()) candidateNames.push(command.alias());
				});
				suggestion = suggestSimilar(unknownName, candidateNames);
			}
			const message = `error: unknown command '${unknownName}'${suggestion}`;
			this.error(message, { code: "commander.unknownCommand" });
		}
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
		version(str, flags, description) {
			if (str === void 0) return this._version;
			this._version = str;
			flags = flags || "-V, --version";
			description = description || "output the version number";
			const versionOption = this.createOption(flags, description);
			this._versionOptionName = versionOption.attributeName();
			this._registerOption(versionOption);
			this.on("option:" + versionOption.name(), () => {
				this._outputConfiguration.writeOut(`${str}\n`);
				this._exit(0, "commander.version", str);
			});
			return this;
		}
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
			let command = this;
			if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
			if (alias === command._name) throw new Error("Command alias can't be the same as its name");
			const matchingCommand = this.parent?._findCommand(alias);
			if (matchingCommand) {
				const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
				throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
			}
			command._aliases.push(alias);
			return this;
		}
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		usage(str) {
			if (str === void 0) {
				if (this._usage) return this._usage;
				const args = this.registeredArguments.map((arg) => {
					return humanReadableArgName(arg);
				});
				return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
			}
			this._usage = str;
			return this;
		}
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
		helpInformation(contextOptions) {
			const helper = this.createHelp();
			const context = this._getOutputContext(contextOptions);
			helper.prepareContext({
				error: context.error,
				helpWidth: context.helpWidth,
				outputHasColors: context.hasColors
			});
			const text = helper.formatHelp(this, helper);
			if (context.hasColors) return text;
			return this._outputConfiguration.stripColor(text);
		}
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
		_getOutputContext(contextOptions) {
			contextOptions = contextOptions || {};
			const error = !!contextOptions.error;
			let baseWrite;
			let hasColors;
			let helpWidth;
			if (error) {
				baseWrite = (str) => this._outputConfiguration.writeErr(str);
				hasColors = this._outputConfiguration.getErrHasColors();
				helpWidth = this._outputConfiguration.getErrHelpWidth();
			} else {
				baseWrite = (str) => this._outputConfiguration.writeOut(str);
				hasColors = this._outputConfiguration.getOutHasColors();
				helpWidth = this._outputConfiguration.getOutHelpWidth();
			}
			const write = (str) => {
				if (!hasColors) str = this._outputConfiguration.stripColor(str);
				return baseWrite(str);
			};
			return {
				error,
				write,
				hasColors,
				helpWidth
			};
		}
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
			const eventContext = {
				error: outputContext.error,
				write: outputContext.write,
				command: this
			};
			this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
			this.emit("beforeHelp", eventContext);
			let helpInformation = this.helpInformation({ error: outputContext.error });
			if (deprecatedCallback) {
				helpInformation = deprecatedCallback(helpInformation);
				if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
			}
			outputContext.write(helpInformation);
			if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
			this.emit("afterHelp", eventContext);
			this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
		}
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
		helpOption(flags, description) {
			if (typeof flags === "boolean") {
				if (flags) {
					if (this._helpOption === null) this._helpOption = void 0;
					if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
				} else this._helpOption = null;
				return this;
			}
			this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
			if (flags || description) this._initOptionGroup(this._helpOption);
			return this;
		}
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
		addHelpText(position, text) {
			const allowedValues = [
				"beforeAll",
				"before",
				"after",
				"afterAll"
			];
			if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
			const helpEvent = `${position}Help`;
			this.on(helpEvent, (context) => {
				let helpStr;
				if (typeof text === "function") helpStr = text({
					error: context.error,
					command: context.command
				});
				else helpStr = text;
				if (helpStr) context.write(`${helpStr}\n`);
			});
			return this;
		}
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = (/* @__PURE__ */ __toESM((/* @__PURE__ */ __commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
})))(), 1)).default;
// dist/commands/command.js
/** The name of an option in code and in the configuration: `max-issues` is `maxIssues`, `no-cache` is `cache`. */
function propertyOf({ name }) {
	return name.replace(/^no-/, "").replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
}
// dist/commands/common-options.js
/** Options that every command has. */
const COMMON_OPTIONS = [
	{
		name: "config",
		value: "text",
		placeholder: "file",
		description: "configuration; otherwise the nearest schemawright.config.ts, .js, .json or package.json",
		isOnlyArgument: true
	},
	{
		name: "verbose",
		value: "switch",
		description: "say what is done, with the time of each stage"
	},
	{
		name: "quiet",
		short: "q",
		value: "switch",
		description: "print findings only: no progress, no summary"
	}
];
/** Options of commands that compile schemas. */
const XSD_VERSION = {
	name: "xsd-version",
	value: "text",
	placeholder: "version",
	description: "version of XML Schema that schemas are read as",
	choices: ["1.0", "1.1"],
	default: "1.1"
};
/** Options of commands that print a report. */
const REPORT_OPTIONS = [
	{
		name: "format",
		short: "f",
		value: "text",
		placeholder: "format",
		description: "form of the report",
		choices: [
			"pretty",
			"json",
			"jsonl",
			"sarif",
			"github",
			"gitlab",
			"junit",
			"checkstyle"
		],
		default: "pretty"
	},
	{
		name: "max-issues",
		value: "number",
		placeholder: "count",
		description: "issues that are printed; the rest is counted. 0 for all",
		minimum: 0,
		default: 1e3
	},
	{
		name: "severity",
		value: "text",
		placeholder: "severity",
		description: "the least severity that is reported",
		choices: ["warning", "error"],
		default: "warning"
	},
	{
		name: "rule",
		value: "texts",
		placeholder: "code=weight",
		description: "weight of a code, of a contract or of the recommendation: E622=off, E314=warning; repeatable"
	}
];
// dist/exit-codes.js
/** What the command says by its exit code; `docs/cli.md` explains them to users. */
const EXIT = {
	/** All is well. */
	fine: 0,
	/** It did what it was asked to, and something is wrong with what it looked at. */
	findings: 1,
	/** It could not do what it was asked to: arguments, configuration, a file that cannot be read or written. */
	use: 2,
	/** A fault of this program. */
	fault: 3,
	/** Ended from outside by Ctrl-C: 128 and the number of the signal, as shells have it. */
	interrupted: 130
};
/** Exit codes with what they mean, for help and documentation. */
const EXIT_CODES = [
	[EXIT.fine, "all is well"],
	[EXIT.findings, "findings: a document is invalid, a schema is broken, generated code is not current"],
	[EXIT.use, "wrong use: arguments or configuration, or a file that cannot be read or written"],
	[EXIT.fault, "a fault of this program"],
	[EXIT.interrupted, "ended by Ctrl-C, after a summary"]
];
// dist/command-line.js
/** Columns of help that is no terminal's. */
const WIDTH$1 = 100;
/**
* Understands arguments. Nothing is printed and nothing is run.
* @param argv what follows the name of the program
*/
function parseCommandLine(argv, definitions, version) {
	let text = "";
	let fault = "";
	let found;
	const program = createProgram(definitions, version, (command) => {
		found = command;
	});
	for (const one of [program, ...program.commands]) one.configureOutput({
		writeOut: (part) => {
			text += part;
		},
		writeErr: (part) => {
			fault += part;
		},
		getOutHelpWidth: () => WIDTH$1,
		getErrHelpWidth: () => WIDTH$1
	}).exitOverride();
	try {
		program.parse(argv, { from: "user" });
	} catch (error) {
		if (!(error instanceof Error) || error.name !== "CommanderError") throw error;
		const { exitCode } = error;
		if (exitCode === 0 || text !== "") return {
			kind: "text",
			text
		};
		return {
			kind: "fault",
			message: (fault === "" ? error.message : fault).trimEnd()
		};
	}
	if (found === void 0) return {
		kind: "fault",
		message: program.helpInformation()
	};
	return {
		kind: "command",
		command: found
	};
}
function createProgram(definitions, version, onCommand) {
	const program = new Command("schemawright").description("Reads, checks and compiles XML schemas, and validates documents with them.").version(version, "--version", "print the version").helpOption("-h, --help", "print this help, or that of a command").helpCommand("help [command]", "print help of a command").showHelpAfterError("(`schemawright --help` lists the commands)").addHelpText("after", exitCodeHelp());
	for (const definition of definitions) {
		const command = program.command(definition.name).summary(definition.summary);
		command.description(definition.description.join("\n\n")).helpOption("-h, --help", "print this help").showHelpAfterError(`(\`schemawright ${definition.name} --help\` shows the options)`).addHelpText("after", exampleHelp(definition));
		for (const { usage, description } of definition.operands) command.argument(usage, description);
		for (const option of [...definition.options, ...COMMON_OPTIONS]) command.addOption(commanderOption(option));
		command.action((...received) => {
			const operands = received.slice(0, definition.operands.length);
			onCommand({
				definition,
				operands,
				given: command.opts()
			});
		});
	}
	return program;
}
function exampleHelp({ examples }) {
	if (examples.length === 0) return "";
	return `\nExamples:\n${examples.map(({ line, does }) => `  ${line}\n      ${does}`).join("\n")}`;
}
function exitCodeHelp() {
	return `\nExit codes:\n${EXIT_CODES.map(([code, meaning]) => `  ${String(code).padStart(3)}  ${meaning}`).join("\n")}`;
}
function commanderOption(definition) {
	const { name, short, value, placeholder } = definition;
	const dashes = `${short === void 0 ? "" : `-${short}, `}--${name}`;
	const option = new Option(value === "switch" ? dashes : `${dashes} <${placeholder}>`, describeOption(definition));
	if (name.startsWith("no-")) option.default(void 0);
	if (value === "text" || value === "number") option.argParser((text) => readValue(definition, text));
	if (value === "texts") option.argParser((text, before) => [...before ?? [], text]);
	return option;
}
function describeOption({ description, choices, default: byDefault, value }) {
	const notes = [];
	if (choices !== void 0) notes.push(choices.join(", "));
	if (byDefault !== void 0 && value !== "switch") notes.push(`default: ${String(byDefault)}`);
	return notes.length === 0 ? description : `${description} (${notes.join("; ")})`;
}
function readValue(definition, text) {
	const value = definition.value === "number" && /^\d{1,15}$/.test(text) ? Number(text) : text;
	const complaint = findFault(definition, value);
	if (complaint !== void 0) throw new InvalidArgumentError(`Expected ${complaint}.`);
	return value;
}
/** What a value of an option has to be, if it is not that. */
function findFault({ value: kind, choices, minimum }, value) {
	if (kind === "switch") return typeof value === "boolean" ? void 0 : "true or false";
	if (kind === "number") return typeof value === "number" && Number.isSafeInteger(value) && value >= (minimum ?? 0) ? void 0 : `a whole number from ${minimum ?? 0} on`;
	if (kind === "texts") return Array.isArray(value) && value.every((one) => typeof one === "string") ? void 0 : "a list of texts";
	if (typeof value !== "string") return "a text";
	return choices === void 0 || choices.includes(value) ? void 0 : `one of ${choices.join(", ")}`;
}
/** Values of all options of a command: what was written, else what is configured, else the default. */
function completeOptions({ definition, given }, configured) {
	const values = {};
	for (const option of [...definition.options, ...COMMON_OPTIONS]) {
		const property = propertyOf(option);
		const isOff = option.name.startsWith("no-");
		const fallback = option.default ?? (option.value === "switch" ? isOff : void 0);
		const value = given[property] ?? configured[property] ?? fallback;
		if (value !== void 0) values[property] = value;
	}
	return values;
}
// dist/commands/bundle.js
const bundle = {
	name: "bundle",
	summary: "collect a schema and all that it reaches in one folder",
	description: ["Writes the schema document and every document that it includes, imports, redefines or overrides, directly or through others, with references that lead from one to the other inside the folder. Documents on the network are fetched only with --allow-net."],
	operands: [{
		usage: "<schema>",
		description: "XML Schema document"
	}],
	options: [
		{
			name: "out",
			short: "o",
			value: "text",
			placeholder: "folder",
			description: "where the documents go",
			default: "bundle"
		},
		{
			name: "allow-net",
			value: "switch",
			description: "fetch documents that http and https references name",
			isOnlyArgument: true
		},
		XSD_VERSION
	],
	examples: [{
		line: "schemawright bundle order.xsd --out order",
		does: "order/order.xsd and what it reaches"
	}, {
		line: "schemawright bundle order.xsd -o order --allow-net",
		does: "with documents of other hosts, each in a folder of its host"
	}],
	async run(input) {
		const { bundleCommand } = await import("./bundle-OaSzpZh0.js");
		return bundleCommand(input);
	}
};
// dist/commands/check.js
const check = {
	name: "check",
	summary: "examine contracts, samples and generated packages",
	description: ["Looks whether the generated code is current, whether schemas, JSON Schemas and samples are what they should be, and whether all forms of a contract agree. Changes nothing."],
	operands: [],
	options: [
		{
			name: "schema",
			value: "text",
			placeholder: "folder",
			description: "folder whose folders are contracts",
			default: "schema"
		},
		{
			name: "out",
			value: "text",
			placeholder: "folder",
			description: "folder that packages are in",
			default: "generated"
		},
		{
			name: "require-java",
			value: "switch",
			description: "fail where Xerces cannot be asked"
		},
		{
			name: "runs",
			value: "number",
			placeholder: "count",
			description: "random values for each message",
			minimum: 0,
			default: 100
		},
		{
			name: "seed",
			value: "number",
			placeholder: "number",
			description: "seed of the random values",
			minimum: 0,
			default: 1
		},
		{
			name: "only",
			value: "texts",
			placeholder: "part",
			description: "run this part only; repeatable"
		}
	],
	examples: [
		{
			line: "schemawright check",
			does: "everything, as continuous integration should"
		},
		{
			line: "schemawright check --only drift",
			does: "is the generated code current?"
		},
		{
			line: "schemawright check --runs 1000 --seed 7",
			does: "more random values, other ones"
		}
	],
	async run(input) {
		const { checkCommand } = await import("./check-C5EdIV_N.js");
		return checkCommand(input);
	}
};
// dist/commands/completion.js
const completion = {
	name: "completion",
	summary: "print a script that completes commands and options in a shell",
	description: ["Prints a script for a shell, which completes commands, options and their values."],
	operands: [{
		usage: "<shell>",
		description: "bash, zsh or fish"
	}],
	options: [],
	examples: [
		{
			line: "schemawright completion bash > ~/.local/share/bash-completion/completions/schemawright",
			does: "for bash"
		},
		{
			line: "schemawright completion zsh > ~/.zfunc/_schemawright",
			does: "for zsh, if ~/.zfunc is in fpath"
		},
		{
			line: "schemawright completion fish > ~/.config/fish/completions/schemawright.fish",
			does: "for fish"
		}
	],
	async run(input) {
		const { completionCommand } = await import("./completion-ry0OpD-S.js");
		return completionCommand(input);
	}
};
// dist/commands/downgrade.js
const downgrade = {
	name: "downgrade",
	summary: "write the XSD 1.0 form of a schema",
	description: ["Writes documents that processors of XSD 1.0 accept, one for each document of the schema, and reports what they can no longer say. They accept every document that the schema accepts, except where the report says derivation or narrower."],
	operands: [{
		usage: "<schema>",
		description: "XML Schema document"
	}],
	options: [{
		name: "out",
		short: "o",
		value: "text",
		placeholder: "folder",
		description: "where the documents go",
		default: "xsd-1.0"
	}, ...REPORT_OPTIONS],
	examples: [{
		line: "schemawright downgrade order.xsd --out legacy",
		does: "legacy/order.xsd and what it includes"
	}, {
		line: "schemawright downgrade order.xsd -o legacy -f json",
		does: "the losses for a program"
	}],
	async run(input) {
		const { downgradeCommand } = await import("./downgrade-CONgYeHm.js");
		return downgradeCommand(input);
	}
};
// dist/commands/generate.js
const generate = {
	name: "generate",
	summary: "compile contracts to packages",
	description: ["Compiles every contract, a folder with a contract.json, and replaces what changed in its package. Nothing is written unless all of them compile."],
	operands: [],
	options: [
		{
			name: "schema",
			value: "text",
			placeholder: "folder",
			description: "folder whose folders are contracts",
			default: "schema"
		},
		{
			name: "out",
			value: "text",
			placeholder: "folder",
			description: "folder that packages go to",
			default: "generated"
		},
		{
			name: "watch",
			short: "w",
			value: "switch",
			description: "stay, and compile again what changes",
			isOnlyArgument: true
		},
		{
			name: "dry-run",
			value: "switch",
			description: "say what would change, and write nothing",
			isOnlyArgument: true
		}
	],
	examples: [
		{
			line: "schemawright generate",
			does: "every contract in schema/ to its package in generated/"
		},
		{
			line: "schemawright generate --watch",
			does: "the same, again whenever a schema, contract or template is saved"
		},
		{
			line: "schemawright generate --dry-run",
			does: "the files that would be written or removed"
		}
	],
	async run(input) {
		const { generateCommand } = await import("./generate-B4NnZ_tg.js");
		return generateCommand(input);
	}
};
// dist/commands/init.js
const init = {
	name: "init",
	summary: "set a project up: configuration, scripts, a job for continuous integration",
	description: ["Looks for contracts and schemas, asks where they are to be, and writes schemawright.config.ts, scripts in package.json and .github/workflows/schemawright.yml. What is there already is kept."],
	operands: [],
	options: [{
		name: "yes",
		short: "y",
		value: "switch",
		description: "ask nothing: take what was found, and defaults",
		isOnlyArgument: true
	}],
	examples: [{
		line: "schemawright init",
		does: "with questions"
	}, {
		line: "npx schemawright init --yes",
		does: "without"
	}],
	async run(input) {
		const { initCommand } = await import("./init-CWNXGe_y.js");
		return initCommand(input);
	}
};
// dist/commands/inspect.js
const inspect = {
	name: "inspect",
	summary: "show what a schema declares",
	description: ["Without a name: the documents, root elements, types, attributes, groups and identity constraints of a schema, each with its place. With a name, of a component or of what is generated from it: what it looks like."],
	operands: [{
		usage: "<schema>",
		description: "XML Schema document"
	}, {
		usage: "[name]",
		description: "a component: PurchaseOrder, {urn:example}order, or the generated name"
	}],
	options: [
		{
			name: "tree",
			short: "t",
			value: "switch",
			description: "what roots contain, down to simple types"
		},
		{
			name: "json",
			value: "switch",
			description: "the same as JSON"
		},
		XSD_VERSION
	],
	examples: [
		{
			line: "schemawright inspect order.xsd",
			does: "what there is"
		},
		{
			line: "schemawright inspect order.xsd PurchaseOrder",
			does: "one type, with the line it is from"
		},
		{
			line: "schemawright inspect order.xsd --tree",
			does: "every root with what it contains"
		},
		{
			line: "schemawright inspect order.xsd --json | jq '.elements[].name'",
			does: "the names of the roots"
		}
	],
	async run(input) {
		const { inspectCommand } = await import("./inspect-uk6v0hFl.js");
		return inspectCommand(input);
	}
};
// dist/commands/table.js
/** Every command, in the order of help. */
const COMMANDS = [
	init,
	generate,
	check,
	{
		name: "validate",
		summary: "validate documents: XML by XML Schema, JSON by JSON Schema",
		description: ["Validates files, every .xml or .json file of folders, files that match patterns, members of archives (zip, tar, tar.gz, gz), and standard input (-).", "A compiled schema is kept in a cache folder and used again as long as none of its documents changes."],
		operands: [{
			usage: "[files...]",
			description: "files, folders, patterns, archives, or - for standard input"
		}],
		options: [
			{
				name: "schema",
				short: "s",
				value: "texts",
				placeholder: "file",
				description: "schema document, XML Schema or JSON Schema; repeatable"
			},
			XSD_VERSION,
			{
				name: "files-from",
				value: "text",
				placeholder: "file",
				description: "read names of files from a file, one a line; - for standard input",
				isOnlyArgument: true
			},
			{
				name: "null",
				short: "0",
				value: "switch",
				description: "names of --files-from end with a zero byte, as find -print0 writes them",
				isOnlyArgument: true
			},
			{
				name: "pipe",
				value: "text",
				placeholder: "framing",
				description: "filter: documents on standard input, one a line, or each after a line with its length in bytes; one verdict a line, as JSON",
				choices: ["lines", "length"],
				isOnlyArgument: true
			},
			{
				name: "jobs",
				short: "j",
				value: "number",
				placeholder: "count",
				description: "threads; by default one for few documents, and one a processor for many",
				minimum: 1
			},
			{
				name: "doctype",
				value: "text",
				placeholder: "policy",
				description: "a document type declaration: refuse it, or read its internal subset",
				choices: ["refuse", "internal"],
				default: "refuse"
			},
			{
				name: "no-cache",
				value: "switch",
				description: "compile the schema anew, and keep nothing"
			},
			{
				name: "cache-dir",
				value: "text",
				placeholder: "folder",
				description: "where compiled schemas are kept, instead of the cache folder of the user"
			},
			...REPORT_OPTIONS
		],
		examples: [
			{
				line: "schemawright validate --schema order.xsd order.xml",
				does: "one document"
			},
			{
				line: "schemawright validate -s order.xsd orders/ 'more/**/*.xml' old.zip",
				does: "folders, patterns, archives"
			},
			{
				line: "find . -name '*.xml' -print0 | schemawright validate -s order.xsd --files-from - -0",
				does: "a list"
			},
			{
				line: "curl -s $URL | schemawright validate -s order.schema.json -",
				does: "standard input, here JSON"
			},
			{
				line: "schemawright validate -s order.xsd --pipe lines < orders.txt",
				does: "a verdict a line"
			},
			{
				line: "schemawright validate -s order.xsd orders/ --format sarif > report.sarif",
				does: "a report for a tool"
			}
		],
		async run(input) {
			const { validateCommand } = await Promise.resolve().then(() => validate_exports);
			return validateCommand(input);
		}
	},
	inspect,
	downgrade,
	bundle,
	completion
];
// dist/host/colours.js
/** Whether output to a stream is coloured: https://no-color.org, https://force-color.org, else terminals only. */
function wantsColours(isTerminal, environment) {
	const { NO_COLOR, FORCE_COLOR, TERM } = environment;
	if (FORCE_COLOR !== void 0 && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
	if (NO_COLOR !== void 0 && NO_COLOR !== "") return false;
	return isTerminal && TERM !== "dumb";
}
/** Text styles of a terminal, by the codes of ECMA-48. */
const CODES = {
	bold: [1, 22],
	dim: [2, 22],
	red: [31, 39],
	green: [32, 39],
	yellow: [33, 39],
	cyan: [36, 39]
};
/** A painter, or one that leaves everything as it is. */
function createPaint(hasColours) {
	if (!hasColours) return (_, text) => text;
	return (style, text) => `\u001b[${CODES[style][0]}m${text}\u001b[${CODES[style][1]}m`;
}
// dist/host/timings.js
/** Notes times of stages. @param now milliseconds of a clock that does not jump */
function createTimings(now) {
	const stages = /* @__PURE__ */ new Map();
	const note = (stage, milliseconds) => {
		const known = stages.get(stage) ?? {
			milliseconds: 0,
			runs: 0
		};
		stages.set(stage, {
			milliseconds: known.milliseconds + milliseconds,
			runs: known.runs + 1
		});
	};
	return {
		measure(stage, run) {
			const started = now();
			const result = run();
			const end = () => note(stage, now() - started);
			if (result instanceof Promise) return result.finally(end);
			end();
			return result;
		},
		lines: () => [...stages].map(([stage, { milliseconds, runs }]) => {
			const times = runs === 1 ? "" : ` (${runs} times)`;
			return `${milliseconds.toFixed(1).padStart(10)} ms  ${stage}${times}`;
		})
	};
}
// dist/host/process-host.js
/** Connects commands with this process: streams, signals, environment. */
function createProcessHost() {
	const controller = new AbortController();
	let fault;
	let interrupted = false;
	process.stdout.on("error", (error) => {
		fault ??= error;
		controller.abort();
	});
	process.stderr.on("error", () => void 0);
	const interrupt = () => {
		if (interrupted) process.exit(130);
		interrupted = true;
		controller.abort();
	};
	process.on("SIGINT", interrupt);
	process.on("SIGTERM", interrupt);
	return {
		write: (text) => {
			if (fault === void 0 && text !== "") process.stdout.write(text);
		},
		complain: (text) => {
			if (text !== "") process.stderr.write(text);
		},
		showsProgress: process.stderr.isTTY === true && process.env["TERM"] !== "dumb",
		hasColours: wantsColours(process.stdout.isTTY === true, process.env),
		drained: () => process.stdout.writableNeedDrain && fault === void 0 ? new Promise((resolve) => {
			process.stdout.once("drain", resolve);
			process.stdout.once("error", () => resolve());
		}) : Promise.resolve(),
		signal: controller.signal,
		timings: createTimings(() => performance.now()),
		outputFault: () => fault,
		isInterrupted: () => interrupted
	};
}
// dist/version.js
/** The version of this package. */
function readVersion() {
	return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}
// dist/main.js
const host = createProcessHost();
run(process.argv.slice(2));
async function run(argv) {
	process.exitCode = await main(argv);
	const lost = await lostOutput();
	if (lost !== void 0 && process.exitCode < EXIT.use) process.exitCode = lost;
}
async function main(argv) {
	try {
		const parsed = parseCommandLine(argv, COMMANDS, readVersion());
		if (parsed.kind === "text") {
			host.write(parsed.text);
			return EXIT.fine;
		}
		if (parsed.kind === "fault") {
			host.complain(`${parsed.message}\n`);
			return EXIT.use;
		}
		const { operands, definition: { run } } = parsed.command;
		const { loadConfiguration } = await Promise.resolve().then(() => load_configuration_exports);
		const configured = await loadConfiguration(parsed.command, COMMANDS, process.cwd());
		const options = completeOptions(parsed.command, configured);
		const code = await host.timings.measure("all", () => run({
			operands,
			options,
			host,
			commands: COMMANDS
		}));
		if (options["verbose"] === true) for (const line of host.timings.lines()) host.complain(`${line}\n`);
		return host.isInterrupted() ? EXIT.interrupted : code;
	} catch (error) {
		return reportFault(error);
	}
}
function reportFault(error) {
	if (!(error instanceof Error)) {
		host.complain(`${String(error)}\n`);
		return EXIT.fault;
	}
	const { code, path } = error;
	if (isUsersFault(error.name) || code !== void 0 && /^E[A-Z]+$/.test(code) && path !== void 0) {
		host.complain(`${error.message}\n`);
		return EXIT.use;
	}
	host.complain(`This is a fault of schemawright, not of its input:\n${error.stack ?? error.message}\n`);
	return EXIT.fault;
}
/** By name, for their classes would have to be loaded first. */
function isUsersFault(name) {
	return [
		"UseError",
		"ContractError",
		"TemplateError",
		"JsonSchemaError"
	].includes(name);
}
/** Waits until everything that was written has left, and says so if it could not. */
async function lostOutput() {
	await new Promise((resolve) => {
		if (host.outputFault() !== void 0) resolve();
		else process.stdout.write("", () => resolve());
	});
	const fault = host.outputFault();
	if (fault === void 0) return void 0;
	const reason = fault.code === "EPIPE" ? "nobody reads it any more" : fault.message;
	host.complain(`Standard output is not complete: ${reason}.\n`);
	return EXIT.use;
}
// dist/validate/batch.js
/** Documents of a batch, and bytes of those that are already read. */
const BATCH = {
	documents: 128,
	bytes: 4194304
};
/** Puts documents into batches as they come. */
async function* inBatches(documents) {
	let batch = [];
	let bytes = 0;
	for await (const document of documents) {
		batch.push(document);
		if ("bytes" in document) bytes += document.bytes.length;
		if (batch.length < BATCH.documents && bytes < BATCH.bytes) continue;
		yield batch;
		batch = [];
		bytes = 0;
	}
	if (batch.length > 0) yield batch;
}
/** Validates a batch. */
function validateBatch(batch, validate) {
	return batch.map((document) => {
		const { issues, isUnread } = validate(document);
		return {
			file: document.name,
			issues,
			...isUnread ? { isUnread } : {}
		};
	});
}
// dist/use-error.js
/** A wrong use of the command: the sentence names the option. */
var UseError = class extends Error {
	name = "UseError";
};
// dist/report/weighing.js
/** Reads `--rule code=weight`. @throws UseError if one is not of that form */
function readWeighing(rules, severity) {
	const weights = rules.map((text) => {
		const [, code, weight] = /^(.+)=(off|warning|error)$/.exec(text) ?? [];
		if (code === void 0) throw new UseError(`--rule ${text}: expected a code and off, warning or error: E622=off`);
		return [code, weight];
	});
	return {
		rules: Object.fromEntries(weights),
		severity
	};
}
/** An issue as it counts; `undefined` if it is left out. The contract's code goes before that of the recommendation. */
function weigh(issue, { rules, severity }) {
	const weight = (issue.rule === void 0 ? void 0 : rules[issue.rule]) ?? rules[issue.code];
	if (weight === "off") return void 0;
	const weighed = weight === void 0 || weight === issue.severity ? issue : {
		...issue,
		severity: weight
	};
	return severity === "error" && weighed.severity === "warning" ? void 0 : weighed;
}
/** A report with its issues as they count. */
function weighReport(report, weighing) {
	return {
		...report,
		issues: report.issues.flatMap((issue) => weigh(issue, weighing) ?? [])
	};
}
// dist/report/count.js
/** A whole number with commas between thousands: `12,345`. Not by `Intl`, which takes longer to start than a validation. */
function grouped(number) {
	return String(number).replace(/\B(?=(\d{3})+$)/g, ",");
}
/** `1 file`, `2 files`. */
function count(number, one, several = `${one}s`) {
	return `${grouped(number)} ${number === 1 ? one : several}`;
}
// dist/validate/document.js
/** Bytes that a document may have: what a reader takes by default. */
const MAXIMUM_SIZE = 268435456;
/** Most messages fit into it, which saves a buffer for each. */
const shared = Buffer.allocUnsafe(65536);
/**
* The bytes of a document. They may be overwritten by the next call.
* @returns the reason if they cannot be had
*/
function readBytes(document) {
	if ("fault" in document) return document.fault;
	if ("bytes" in document) return document.bytes;
	let file;
	try {
		file = openSync(document.path, "r");
	} catch (error) {
		return unreadable(error);
	}
	try {
		const length = readSync(file, shared, 0, shared.length, 0);
		if (length < shared.length) return shared.subarray(0, length);
		const { size } = fstatSync(file);
		return size > 268435456 ? tooLarge(size) : readFileSync(document.path);
	} catch (error) {
		return unreadable(error);
	} finally {
		closeSync(file);
	}
}
/** Says that a document is too large. */
function tooLarge(size) {
	return {
		code: "file-too-large",
		message: `The document has ${grouped(size)} bytes; at most ${grouped(MAXIMUM_SIZE)} can be read at once.`
	};
}
/** Says why a file cannot be read. */
function unreadable(error) {
	const { code, message } = error;
	if (code === "ENOENT") return {
		code: "file-missing",
		message: "There is no such file."
	};
	if (code === "EACCES" || code === "EPERM") return {
		code: "file-unreadable",
		message: "The file may not be read: permission denied."
	};
	if (code === "EISDIR") return {
		code: "file-unreadable",
		message: "This is a folder; a file is wanted."
	};
	return {
		code: "file-unreadable",
		message: `The file cannot be read: ${message}`
	};
}
/** Says that bytes are no text, if they look so: a zero byte, and no sign of UTF-16 or UTF-32. */
function findBinary(bytes) {
	const zero = bytes.subarray(0, 1024).indexOf(0);
	if (zero < 0) return void 0;
	const [first, second, third, fourth] = bytes;
	if (first === 255 && second === 254 || first === 254 && second === 255 || first === 60 && second === 0 || first === 0 && (second === 60 || second === 0) || third === 254 && fourth === 255) return void 0;
	return {
		code: "file-binary",
		message: `This is no text: the byte at offset ${zero} is zero.`
	};
}
/** Bytes as text where they are plainly UTF-8 without a mark and declare nothing else; the reader decodes the others. */
function plainText(bytes) {
	if (bytes[0] === 239 || !isUtf8(bytes)) return void 0;
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = buffer.toString("latin1", 0, 5) === "<?xml" ? buffer.toString("latin1", 0, 1024) : "";
	const declared = /encoding\s*=\s*["']([^"']*)/.exec(text.slice(0, text.indexOf("?>") + 1))?.[1];
	if (declared !== void 0 && !/^utf-?8$/i.test(declared)) return void 0;
	return buffer.toString("utf8");
}
// dist/validate/document-validator.js
const VALID = {
	issues: [],
	isUnread: false
};
/** Makes a validator of settings; loads what the language of the schema needs, and nothing else. */
async function createDocumentValidator(settings) {
	const validate = await createValidateBytes(settings);
	return (document) => {
		const bytes = readBytes(document);
		const fault = bytes instanceof Uint8Array ? findBinary(bytes) : bytes;
		if (fault !== void 0) return {
			issues: [{
				severity: "error",
				...fault
			}],
			isUnread: true
		};
		const issues = validate(bytes);
		if (issues.length === 0) return VALID;
		return {
			issues: issues.flatMap((issue) => weigh(issue, settings.weighing) ?? []),
			isUnread: false
		};
	};
}
async function createValidateBytes(settings) {
	const { schema } = settings;
	if (schema.language === "json") return (await import("./validate-json-ukHNhqhM.js")).createJsonValidator(schema);
	const { createXmlValidator, loadDoors } = await Promise.resolve().then(() => validate_xml_exports);
	return createXmlValidator(schema.printed, await loadDoors(schema.printed), settings);
}
// ../runtime/dist/xml/characters.js
const nameStartFlag = 1;
const nameFlag = 2;
const textFlag = 4;
const attributeFlag = 8;
/** What each ASCII character may be, as a sum of flags: one load decides in the scanner's loops. */
const flags = (() => {
	const table = /* @__PURE__ */ new Uint8Array(128);
	const add = (characters, flag) => {
		for (let i = 0; i < characters.length; i++) {
			const code = characters.charCodeAt(i);
			table[code] = (table[code] ?? 0) | flag;
		}
	};
	add("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_", 3);
	add("-.0123456789", nameFlag);
	for (let code = 32; code < 128; code++) add(String.fromCharCode(code), 12);
	add("	\n", textFlag);
	for (const code of [38, 60]) table[code] = 0;
	table[93] = attributeFlag;
	for (const code of [34, 39]) table[code] = textFlag;
	return table;
})();
/** Is this ASCII code unit text with no meaning of its own: not `&`, `<`, `]`, carriage return, nor illegal? */
function isPlainText(code) {
	return (flags[code] & textFlag) !== 0;
}
/** Is this ASCII code unit plain inside an attribute value: not `&`, `<`, a quotation mark, tab, line end, nor illegal? */
function isPlainAttribute(code) {
	return (flags[code] & attributeFlag) !== 0;
}
/** Is this ASCII code unit a NameStartChar other than the colon? */
function isAsciiNameStart(code) {
	return (flags[code] & nameStartFlag) !== 0;
}
/** Is this ASCII code unit a NameChar other than the colon? */
function isAsciiName(code) {
	return (flags[code] & nameFlag) !== 0;
}
/** Production 3, S, for one code unit: space, tab, line feed, carriage return. */
function isSpace(code) {
	return code === 32 || code === 10 || code === 9 || code === 13;
}
/** Production 2, Char, for a code point. */
function isChar(codePoint) {
	if (codePoint < 32) return codePoint === 9 || codePoint === 10 || codePoint === 13;
	if (codePoint < 55296) return true;
	return codePoint >= 57344 && codePoint <= 65533 || codePoint >= 65536 && codePoint <= 1114111;
}
/** Production 4, NameStartChar, for a code point. The colon is one. */
function isNameStartChar(codePoint) {
	if (codePoint < 128) return codePoint === 58 || isAsciiNameStart(codePoint);
	if (codePoint < 768) return codePoint >= 192 && codePoint !== 215 && codePoint !== 247;
	if (codePoint < 8192) return codePoint >= 880 && codePoint !== 894;
	return codePoint === 8204 || codePoint === 8205 || codePoint >= 8304 && codePoint <= 8591 || codePoint >= 11264 && codePoint <= 12271 || codePoint >= 12289 && codePoint <= 55295 || codePoint >= 63744 && codePoint <= 64975 || codePoint >= 65008 && codePoint <= 65533 || codePoint >= 65536 && codePoint <= 983039;
}
/** Production 4a, NameChar, for a code point. The colon is one. */
function isNameChar(codePoint) {
	if (codePoint < 128) return codePoint === 58 || isAsciiName(codePoint);
	return isNameStartChar(codePoint) || codePoint === 183 || codePoint >= 768 && codePoint <= 879 || codePoint === 8255 || codePoint === 8256;
}
/** Production 5, Name, for a whole string. Colons are allowed anywhere. */
function isName(value) {
	const first = value.codePointAt(0);
	if (first === void 0 || !isNameStartChar(first)) return false;
	for (let i = first > 65535 ? 2 : 1; i < value.length; i++) {
		const codePoint = value.codePointAt(i);
		if (!isNameChar(codePoint)) return false;
		if (codePoint > 65535) i++;
	}
	return true;
}
/** Production 4 of Namespaces in XML 1.0, NCName, for a whole string: a Name without a colon. */
function isNCName(value) {
	return isName(value) && !value.includes(":");
}
/**
* Finds the first UTF-16 code unit in `value` from `start` to `end` that is no part of a Char: a control character,
* U+FFFE, U+FFFF, or a surrogate without its partner. Returns its offset from the start of `value`, or -1.
*/
function findIllegal(value, start = 0, end = value.length) {
	for (let i = start; i < end; i++) {
		const code = value.charCodeAt(i);
		if (code < 32) {
			if (code !== 10 && code !== 9 && code !== 13) return i;
		} else if (code >= 55296) {
			if (code < 57344) {
				if (i + 1 >= end || !isSurrogatePair(code, value.charCodeAt(i + 1))) return i;
				i++;
			} else if (code > 65533) return i;
		}
	}
	return -1;
}
/** Are these two code units a high surrogate and its low surrogate? */
function isSurrogatePair(high, low) {
	return high >= 55296 && high < 56320 && low >= 56320 && low < 57344;
}
/** Does the string consist of Chars only, so that a document can hold it? {@link findIllegal} tells where it does not. */
function isXmlText(value) {
	return findIllegal(value) < 0;
}
/** Is every code unit from `start` to `end` white space? True for none at all. */
function isWhiteSpace(value, start = 0, end = value.length) {
	for (let i = start; i < end; i++) if (!isSpace(value.charCodeAt(i))) return false;
	return true;
}
// ../runtime/dist/xml/escape.js
const needsEscapeInText = /[&<>\r]/;
const needsEscapeInAttribute = /[&<"\t\n\r]/;
/**
* Writes a string as element content, so that reading gives exactly the string again. Every `>` becomes `&gt;`: a text
* can then be written in pieces without `]]>` arising between two of them. Characters that no document can hold pass
* as they are; `findIllegal` finds them.
*/
function escapeText(value) {
	return needsEscapeInText.test(value) ? replace(value, false) : value;
}
/**
* Writes a string as the inside of an attribute value in double quotation marks, so that reading gives exactly the
* string again: tabs and line ends become character references, since normalization (XML 1.0, 3.3.3) would make them
* spaces. Characters that no document can hold pass as they are; `findIllegal` finds them.
*/
function escapeAttribute(value) {
	return needsEscapeInAttribute.test(value) ? replace(value, true) : value;
}
function replace(value, inAttribute) {
	let result = "";
	let copied = 0;
	for (let i = 0; i < value.length; i++) {
		const replacement = replacementOf(value.charCodeAt(i), inAttribute);
		if (replacement === "") continue;
		result += value.slice(copied, i) + replacement;
		copied = i + 1;
	}
	return result + value.slice(copied);
}
function replacementOf(code, inAttribute) {
	switch (code) {
		case 38: return "&amp;";
		case 60: return "&lt;";
		case 13: return "&#13;";
		case 62: return inAttribute ? "" : "&gt;";
		case 34: return inAttribute ? "&quot;" : "";
		case 9: return inAttribute ? "&#9;" : "";
		case 10: return inAttribute ? "&#10;" : "";
		default: return "";
	}
}
// ../runtime/dist/xml/limits.js
/** The limits that hold where none is given. They bound memory and stay far from what messages and schemas need. */
const defaultScannerLimits = {
	maxDepth: 256,
	maxAttributes: 256,
	maxNameLength: 1e3,
	maxTextLength: 16777216,
	maxInputLength: 268435456,
	maxNamespaces: 1e3,
	maxEntityExpansions: 1e5,
	maxEntityText: 4e6,
	maxEntityDepth: 32
};
/** Fills in the defaults. A member that is present but undefined, as untyped callers write, does not lift its limit. */
function resolveLimits(limits = {}) {
	return {
		maxDepth: limits.maxDepth ?? defaultScannerLimits.maxDepth,
		maxAttributes: limits.maxAttributes ?? defaultScannerLimits.maxAttributes,
		maxNameLength: limits.maxNameLength ?? defaultScannerLimits.maxNameLength,
		maxTextLength: limits.maxTextLength ?? defaultScannerLimits.maxTextLength,
		maxInputLength: limits.maxInputLength ?? defaultScannerLimits.maxInputLength,
		maxNamespaces: limits.maxNamespaces ?? defaultScannerLimits.maxNamespaces,
		maxEntityExpansions: limits.maxEntityExpansions ?? defaultScannerLimits.maxEntityExpansions,
		maxEntityText: limits.maxEntityText ?? defaultScannerLimits.maxEntityText,
		maxEntityDepth: limits.maxEntityDepth ?? defaultScannerLimits.maxEntityDepth
	};
}
// ../runtime/dist/xml/namespaces.js
/** The namespace that the prefix `xml` is bound to by definition. */
const xmlNamespace = "http://www.w3.org/XML/1998/namespace";
/** The namespace that the prefix `xmlns` is bound to by definition; nothing else may be. */
const xmlnsNamespace = "http://www.w3.org/2000/xmlns/";
// ../runtime/dist/xml/entities.js
/**
* The entities that are being read, the outermost first, and how much of them the document has had so far. Every
* character that declarations put into the document is counted, so that a short document cannot stand for a long one.
*/
var OpenEntities = class OpenEntities {
	limits;
	interrupted = [];
	names = /* @__PURE__ */ new Set();
	expansions = 0;
	characters = 0;
	constructor(limits) {
		this.limits = limits;
	}
	/** How many entities are open. */
	get depth() {
		return this.interrupted.length;
	}
	/** The innermost one. */
	get innermost() {
		return this.interrupted[this.interrupted.length - 1]?.entity;
	}
	/** Is the entity being read, so that a reference to it would recur? */
	has(entity) {
		return this.names.has(entity.name);
	}
	/** Opens an entity. Returns the limit that is broken by that, if one is. */
	enter(entity, source, position, floor) {
		const { maxEntityDepth, maxEntityExpansions } = this.limits;
		const depth = this.interrupted.push({
			entity,
			source,
			position,
			floor
		});
		this.names.add(entity.name);
		if (depth > maxEntityDepth) return {
			code: "limit-entity-depth",
			measure: "depth",
			found: depth,
			limit: maxEntityDepth
		};
		if (++this.expansions > maxEntityExpansions) return {
			code: "limit-entity-expansions",
			measure: "count",
			found: this.expansions,
			limit: maxEntityExpansions
		};
		return this.count(entity.text.length);
	}
	/** Closes the innermost entity. */
	leave() {
		const left = this.interrupted.pop();
		if (left !== void 0) this.names.delete(left.entity.name);
		return left;
	}
	/** Counts characters that a declaration puts into the document. */
	count(characters) {
		const { maxEntityText } = this.limits;
		this.characters += characters;
		if (this.characters <= maxEntityText) return void 0;
		return {
			code: "limit-entity-text",
			measure: "length",
			found: this.characters,
			limit: maxEntityText
		};
	}
	/** The same entities open, and counted from here on separately. */
	copy() {
		const copy = new OpenEntities(this.limits);
		copy.interrupted.push(...this.interrupted);
		for (const name of this.names) copy.names.add(name);
		copy.expansions = this.expansions;
		copy.characters = this.characters;
		return copy;
	}
};
// ../runtime/dist/xml/token.js
/** What `XmlScanner.next` has found. */
const Token = {
	StartElement: 1,
	EndElement: 2,
	Text: 3,
	EndDocument: 4,
	Failed: 5
};
// ../runtime/dist/xml/cursor.js
const lessThan$2 = 60;
const greaterThan$2 = 62;
const ampersand$2 = 38;
const semicolon$1 = 59;
const colon = 58;
const hash$1 = 35;
const quotationMark$2 = 34;
const apostrophe$2 = 39;
const tab = 9;
const smallX = 120;
const carriageReturn$1 = 13;
const lineFeed = 10;
/**
* A place in a document or in the replacement text of an entity, with what the document and its document type
* declaration have in common: names, references, attribute values, comments, processing instructions, and faults. The
* productions are methods rather than functions since they read the text in the scanner's inner loops.
*/
var Cursor = class {
	/** The first fault. */
	failure = void 0;
	/** The text at hand: the document, or the replacement text of the innermost entity. */
	source;
	position;
	limits;
	/** Where the newest name has its colon, or -1. */
	nameColon = -1;
	/** Had the newest attribute value no reference and no white space but spaces, so that it is cut out as it stands? */
	isRawValue = true;
	/** What the document type declaration declares, if there is one. */
	declarations = void 0;
	openEntities = void 0;
	/** Where the document refers to the outermost open entity; -1 while the text at hand is the document. */
	reference = -1;
	/** The offset after that reference. */
	referenceEnd = 0;
	/** Open elements that the innermost entity did not begin; 0 in the document. */
	floor = 0;
	constructor(text, position, limits) {
		this.source = text;
		this.limits = limits === void 0 ? defaultScannerLimits : resolveLimits(limits);
		this.position = position;
	}
	/** Production 10, AttValue, after its opening `quote`. Returns the offset of the closing one, or -1 after a fault. */
	scanAttributeValue(start, quote) {
		const source = this.source;
		const length = source.length;
		let raw = true;
		for (let i = start; i < length; i++) {
			const code = source.charCodeAt(i);
			if (code < 128) {
				if (isPlainAttribute(code)) continue;
				if (code === quote) {
					this.isRawValue = raw;
					return i;
				}
				if (code === quotationMark$2 || code === apostrophe$2) continue;
				if (code === lessThan$2) {
					this.failLessThanInValue(i);
					return -1;
				}
				if (code !== ampersand$2 && !isSpace(code)) {
					this.failIllegal(i);
					return -1;
				}
				raw = false;
			} else if (code >= 55296) {
				if (code < 57344) {
					if (!isSurrogatePair(code, source.charCodeAt(i + 1))) {
						this.failIllegal(i);
						return -1;
					}
					i++;
				} else if (code > 65533) {
					this.failIllegal(i);
					return -1;
				}
			}
		}
		this.failSyntax(length, "the quotation mark that ends an attribute value");
		return -1;
	}
	failLessThanInValue(offset) {
		this.fail("wfc-CleanAttrVals", offset, { found: "'<'" }, "An attribute value contains '<', which must be written &lt; (or the quotation mark that ends the value is missing).");
	}
	/**
	* Clause 3.3.3 for a checked value with references or white space: references decoded, entities expanded, white space
	* turned to spaces. Undefined after a fault.
	*/
	decodeAttributeValue(start, end) {
		const depth = this.openEntities?.depth ?? 0;
		let source = this.source;
		let stop = end;
		let value = "";
		let copied = start;
		let i = start;
		for (;;) {
			if (i >= stop) {
				value += source.slice(copied, stop);
				if ((this.openEntities?.depth ?? 0) === depth) return value;
				this.leaveEntity();
				source = this.source;
				i = this.position;
				copied = i;
				stop = this.openEntities?.depth === depth ? end : source.length;
				continue;
			}
			const code = source.charCodeAt(i);
			if (code === ampersand$2) {
				value += source.slice(copied, i);
				const decoded = this.decodeReference(i, true);
				if (decoded === void 0) return void 0;
				if (typeof decoded === "string") value += decoded;
				else {
					if (!this.enterEntity(decoded, i, 0)) return void 0;
					source = this.source;
					stop = source.length;
				}
				i = this.position;
				copied = i;
			} else if (code === lineFeed || code === tab || code === carriageReturn$1) {
				value += `${source.slice(copied, i)} `;
				i += code === carriageReturn$1 && this.reference < 0 && source.charCodeAt(i + 1) === lineFeed ? 2 : 1;
				copied = i;
			} else if (code === lessThan$2) {
				this.failLessThanInValue(i);
				return;
			} else i++;
			if (value.length > this.limits.maxTextLength) {
				this.failLimit("limit-text-length", i, "length", value.length, this.limits.maxTextLength);
				return;
			}
		}
	}
	/**
	* Production 67, Reference, at the `&` at `start`. Returns the characters, or the entity that is to be entered, and
	* leaves {@link position} after the semicolon; undefined after a fault.
	*/
	decodeReference(start, inAttribute) {
		const source = this.source;
		let i = start + 1;
		if (source.charCodeAt(i) === hash$1) return this.decodeCharacterReference(start);
		i = this.scanName(i);
		if (i === start + 1 || source.charCodeAt(i) !== semicolon$1) {
			this.fail("xml-syntax", start, {
				found: this.describe(i),
				wanted: i === start + 1 ? "a name" : "';'"
			}, "An '&' begins no reference here: the character itself is written &amp;.");
			return;
		}
		this.position = i + 1;
		const name = source.slice(start + 1, i);
		switch (name) {
			case "amp": return "&";
			case "lt": return "<";
			case "gt": return ">";
			case "quot": return "\"";
			case "apos": return "'";
			default: return this.findEntity(name, start, inAttribute);
		}
	}
	/** The entity that a reference at `start` names, which must have replacement text; undefined after a fault. */
	findEntity(name, start, inAttribute) {
		const entity = this.declarations?.entities.get(name);
		if (entity?.kind === "internal") return entity;
		const params = { entity: clipped(name) };
		if (this.declarations === void 0) this.fail("wfc-wf-entdeclared", start, params, `The entity ${quoted(name)} is not declared: without a document type declaration there are amp, lt, gt, quot and apos only.`);
		else if (entity === void 0) {
			if (this.declarations.complete) this.fail("wfc-wf-entdeclared", start, params, `The entity ${quoted(name)} is not declared.`);
			else this.fail("entity-not-read", start, params, `The entity ${quoted(name)} is not declared in the internal subset, and no other declarations are read.`);
		} else if (entity.kind === "unparsed") this.fail("wfc-textent", start, params, `The entity ${quoted(name)} is an unparsed one: it can be named in an attribute value, but not referred to.`);
		else if (inAttribute) this.fail("wfc-NoExternalRefs", start, params, `An attribute value refers to the external entity ${quoted(name)}, which is not allowed.`);
		else this.fail("entity-not-read", start, params, `The entity ${quoted(name)} is an external one: nothing outside the document is read.`);
	}
	/**
	* Goes on at the start of an entity's replacement text; the reference is at `start`, and {@link position} after it.
	* Returns false after a fault.
	*/
	enterEntity(entity, start, floor) {
		this.openEntities ??= new OpenEntities(this.limits);
		const { openEntities } = this;
		if (openEntities.has(entity)) {
			this.fail("wfc-norecursion", start, { entity: clipped(entity.name) }, `The entity ${quoted(entity.name)} contains a reference to itself, directly or through others.`);
			return false;
		}
		const broken = openEntities.enter(entity, this.source, this.position, this.floor);
		if (broken !== void 0) {
			this.failLimit(broken.code, start, broken.measure, broken.found, broken.limit);
			return false;
		}
		if (this.reference < 0) {
			this.reference = start;
			this.referenceEnd = this.position;
		}
		this.source = entity.text;
		this.position = 0;
		this.floor = floor;
		return true;
	}
	/** Goes on after the reference to the innermost entity. */
	leaveEntity() {
		const left = this.openEntities?.leave();
		if (left === void 0) return;
		this.source = left.source;
		this.position = left.position;
		this.floor = left.floor;
		if (this.openEntities?.depth === 0) this.reference = -1;
	}
	/** The offset in the document that stands for one in {@link source}. */
	placeOf(offset) {
		return this.reference < 0 ? offset : this.reference;
	}
	/** Production 66, CharRef. */
	decodeCharacterReference(start) {
		const source = this.source;
		const hexadecimal = source.charCodeAt(start + 2) === smallX;
		const radix = hexadecimal ? 16 : 10;
		const digitsStart = start + (hexadecimal ? 3 : 2);
		let i = digitsStart;
		let codePoint = 0;
		for (;;) {
			const digit = digitValue(source.charCodeAt(i));
			if (digit >= radix) break;
			codePoint = Math.min(codePoint * radix + digit, 1114112);
			i++;
		}
		if (i === digitsStart || source.charCodeAt(i) !== semicolon$1) {
			const wanted = i === digitsStart ? hexadecimal ? "a hexadecimal digit" : "a decimal digit or 'x'" : "';'";
			this.failSyntax(i, `${wanted} in a character reference`);
			return;
		}
		this.position = i + 1;
		if (!isChar(codePoint)) {
			const reference = clipped(source.slice(start, i + 1));
			this.fail("wfc-wf-Legalchar", start, { reference }, `The character reference ${reference} names no character that a document can hold.`);
			return;
		}
		return String.fromCodePoint(codePoint);
	}
	/** Production 15, Comment, at `start`. Leaves {@link position} after it; returns false after a fault. */
	scanComment(start) {
		const source = this.source;
		const dashes = source.indexOf("--", start + 4);
		if (dashes < 0) {
			this.failUnterminated(start, "comment", "-->");
			return false;
		}
		const illegal = findIllegal(source, start + 4, dashes);
		if (illegal >= 0) {
			this.failIllegal(illegal);
			return false;
		}
		if (source.charCodeAt(dashes + 2) !== greaterThan$2) {
			this.fail("xml-syntax", dashes, {
				found: "'--'",
				wanted: "'-->'"
			}, "A comment contains '--', which can only end it.");
			return false;
		}
		this.position = dashes + 3;
		return true;
	}
	/** Production 16, PI, at `start`. Leaves {@link position} after it; returns false after a fault. */
	scanProcessingInstruction(start) {
		const source = this.source;
		const targetEnd = this.scanName(start + 2);
		if (targetEnd === start + 2) {
			this.failSyntax(targetEnd, "the name of a processing instruction without a colon");
			return false;
		}
		if (targetEnd === start + 5 && source.slice(start + 2, targetEnd).toLowerCase() === "xml") {
			this.fail("xml-syntax", start, {
				found: source.slice(start, targetEnd),
				wanted: "another name"
			}, "An XML declaration can only stand at the very start of the document, and no processing instruction is named xml.");
			return false;
		}
		if (source.startsWith("?>", targetEnd)) {
			this.position = targetEnd + 2;
			return true;
		}
		if (!isSpace(source.charCodeAt(targetEnd))) {
			this.failSyntax(targetEnd, "white space or '?>' after the name of a processing instruction");
			return false;
		}
		const end = source.indexOf("?>", targetEnd);
		if (end < 0) {
			this.failUnterminated(start, "processing instruction", "?>");
			return false;
		}
		const illegal = findIllegal(source, targetEnd, end);
		if (illegal >= 0) {
			this.failIllegal(illegal);
			return false;
		}
		this.position = end + 2;
		return true;
	}
	skipSpace(from) {
		let i = from;
		while (isSpace(this.source.charCodeAt(i))) i++;
		return i;
	}
	/** An NCName at `start`. Returns the offset after it, which is `start` if there is none. */
	scanName(start) {
		const source = this.source;
		let i = start;
		let code = source.charCodeAt(i);
		if (code < 128) {
			if (!isAsciiNameStart(code)) return start;
			i++;
		} else {
			const codePoint = source.codePointAt(i);
			if (codePoint === void 0 || !isNameStartChar(codePoint)) return start;
			i += codePoint > 65535 ? 2 : 1;
		}
		for (;;) {
			code = source.charCodeAt(i);
			if (code < 128) {
				if (!isAsciiName(code)) return i;
				i++;
			} else {
				const codePoint = source.codePointAt(i);
				if (codePoint === void 0 || !isNameChar(codePoint)) return i;
				i += codePoint > 65535 ? 2 : 1;
			}
		}
	}
	/**
	* Production 7 of Namespaces in XML, QName, at `start`. Returns the offset after it and notes the colon; -1 after a
	* fault.
	*/
	scanQualifiedName(start, wanted) {
		const source = this.source;
		let i = this.scanName(start);
		this.nameColon = -1;
		if (i === start) {
			this.failSyntax(i, wanted);
			return -1;
		}
		if (source.charCodeAt(i) === colon) {
			this.nameColon = i;
			i = this.scanName(i + 1);
			if (i === this.nameColon + 1) {
				this.failSyntax(i, "a local name after the colon");
				return -1;
			}
			if (source.charCodeAt(i) === colon) {
				this.failSyntax(i, "no second colon in a name");
				return -1;
			}
		}
		if (i - start > this.limits.maxNameLength) {
			this.failLimit("limit-name-length", start, "length", i - start, this.limits.maxNameLength);
			return -1;
		}
		return i;
	}
	failSyntax(offset, wanted) {
		const found = this.describe(offset);
		const code = this.source.charCodeAt(offset);
		if (offset < this.source.length && findIllegal(this.source, offset, offset + (code >= 55296 && code < 56320 ? 2 : 1)) >= 0) return this.failIllegal(offset);
		return this.fail("xml-syntax", offset, {
			found,
			wanted
		}, `Found ${found} where ${wanted} was wanted.`);
	}
	failIllegal(offset) {
		const found = this.describe(offset);
		return this.fail("xml-syntax", offset, {
			found,
			wanted: "a character of XML 1.0"
		}, `The document contains ${found}, which no XML document can hold.`);
	}
	failUnterminated(offset, kind, wanted) {
		return this.fail("xml-syntax", offset, {
			found: this.describe(this.source.length),
			wanted
		}, `The ${kind} that begins here is not ended by '${wanted}'.`);
	}
	failLimit(code, offset, measure, found, limit) {
		const kind = code.slice(6).replaceAll("-", " ");
		return this.fail(code, offset, {
			[measure]: found,
			limit
		}, `The document exceeds the limit of ${limit} for ${kind}.`);
	}
	fail(code, offset, params, message) {
		this.failure = {
			code,
			offset: this.placeOf(offset),
			params,
			message
		};
		return Token.Failed;
	}
	/** What stands at an offset, for a message. */
	describe(offset) {
		const codePoint = this.source.codePointAt(offset);
		if (codePoint === void 0) return this.reference < 0 ? "the end of the document" : "the end of the entity";
		if (isSpace(codePoint)) return "white space";
		if (codePoint > 32 && isChar(codePoint) && codePoint !== 127) return `'${String.fromCodePoint(codePoint)}'`;
		return `U+${codePoint.toString(16).toUpperCase().padStart(4, "0")}`;
	}
};
/** Clause 2.11. */
function normalizeLineEnds(text) {
	return text.replace(/\r\n?/g, "\n");
}
/** Clause 3.3.3 for values of a type other than CDATA: spaces, but no other white space, are trimmed and joined. */
function collapseSpaces(value) {
	let collapsed = "";
	for (const part of value.split(" ")) if (part !== "") collapsed += collapsed === "" ? part : ` ${part}`;
	return collapsed;
}
function digitValue(code) {
	if (code >= 48 && code <= 57) return code - 48;
	if (code >= 65 && code <= 70) return code - 55;
	if (code >= 97 && code <= 102) return code - 87;
	return 16;
}
/** A piece of the document for a message: whole if short. */
function clipped(text) {
	return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
/** The same in quotation marks. */
function quoted(text) {
	return `"${clipped(text)}"`;
}
// ../runtime/dist/xml/doctype.js
const lessThan$1 = 60;
const greaterThan$1 = 62;
const percent = 37;
const ampersand$1 = 38;
const hash = 35;
const semicolon = 59;
const quotationMark$1 = 34;
const apostrophe$1 = 39;
const leftParenthesis = 40;
const rightParenthesis = 41;
const leftBracket$1 = 91;
const rightBracket$1 = 93;
const asterisk = 42;
const plus = 43;
const comma = 44;
const questionMark$1 = 63;
const verticalBar = 124;
/** The keywords of production 54, AttType, that are followed by nothing of their own. */
const attributeTypes = /* @__PURE__ */ new Set([
	"CDATA",
	"ID",
	"IDREF",
	"IDREFS",
	"ENTITY",
	"ENTITIES",
	"NMTOKEN",
	"NMTOKENS"
]);
/**
* Reads the document type declaration at `start`: production 28, doctypedecl, of XML 1.0. Declarations in the internal
* subset and in its internal parameter entities are read and checked; what is external is not, and clause 5.1 then
* decides which declarations still count. Takes time linear in the text, as far as the limits on entities let it grow.
* @param standalone the XML declaration says standalone="yes"
* @returns the declarations, or the first fault
*/
function readDoctype(text, start, limits, standalone) {
	return new DoctypeReader(text, start + 9, limits, standalone).read();
}
var DoctypeReader = class extends Cursor {
	standalone;
	declared = {
		entities: /* @__PURE__ */ new Map(),
		attributes: /* @__PURE__ */ new Map(),
		complete: true
	};
	/** Declarations count: no parameter entity was left out before them, or none that is left out matters. */
	counts = true;
	constructor(text, position, limits, standalone) {
		super(text, position, limits);
		this.standalone = standalone;
		this.declarations = this.declared;
	}
	read() {
		this.readDeclaration();
		if (this.failure !== void 0) return { failure: this.failure };
		const openEntities = this.openEntities ?? new OpenEntities(this.limits);
		return {
			declarations: this.declared,
			openEntities,
			end: this.position
		};
	}
	/** Reads all of it. Returns false, as all methods here do, after a fault. */
	readDeclaration() {
		if (!this.space("after <!DOCTYPE")) return false;
		if (this.qualifiedName("the name of the root element") === void 0) return false;
		if (this.skip() && this.isExternalIdentifier()) {
			if (!this.readExternalIdentifier(false)) return false;
			if (!this.standalone) this.declared.complete = false;
			this.skip();
		}
		if (this.code() === leftBracket$1) {
			this.position++;
			if (!this.readSubset()) return false;
			this.skip();
		}
		return this.take(greaterThan$1, "'>' at the end of the document type declaration");
	}
	/** Production 28b, intSubset, and the `]` after it. */
	readSubset() {
		for (;;) {
			this.skip();
			const { source, position } = this;
			if (position >= source.length) {
				if (this.reference < 0) return this.refuse(position, "']' at the end of the internal subset");
				this.leaveEntity();
				continue;
			}
			const code = source.charCodeAt(position);
			if (code === rightBracket$1 && this.reference < 0) {
				this.position++;
				return true;
			}
			if (code === percent) {
				if (!this.readParameterReference()) return false;
			} else if (code !== lessThan$1) return this.refuse(position, "a declaration or ']' in the internal subset");
			else if (!this.readMarkup(position)) return false;
		}
	}
	/** Production 29, markupdecl, at the `<` at `start`. */
	readMarkup(start) {
		const { source } = this;
		if (source.charCodeAt(start + 1) === questionMark$1) return this.scanProcessingInstruction(start);
		if (source.startsWith("<!--", start)) return this.scanComment(start);
		if (this.takeText("<!ENTITY")) return this.readEntity();
		if (this.takeText("<!ATTLIST")) return this.readAttributeList();
		if (this.takeText("<!ELEMENT")) return this.readElement();
		if (this.takeText("<!NOTATION")) return this.readNotation();
		if (source.startsWith("<![", start)) {
			this.fail("xml-syntax", start, {
				found: "'<!['",
				wanted: "a declaration"
			}, "A conditional section can only stand in an external subset.");
			return false;
		}
		return this.refuse(start, "a declaration");
	}
	/** Production 69, PEReference, between declarations. */
	readParameterReference() {
		const start = this.position;
		const end = this.scanName(start + 1);
		if (end === start + 1) return this.refuse(end, "the name of a parameter entity");
		if (this.source.charCodeAt(end) !== semicolon) return this.refuse(end, "';'");
		const entity = this.declared.entities.get(this.source.slice(start, end));
		this.position = end + 1;
		if (!this.standalone) this.declared.complete = false;
		if (entity?.kind === "internal") return this.enterEntity(entity, start, 0);
		if (!this.standalone) this.counts = false;
		return true;
	}
	/** Productions 70 to 76, EntityDecl, after the keyword. */
	readEntity() {
		if (!this.space("after <!ENTITY")) return false;
		let isParameter = false;
		if (this.code() === percent) {
			isParameter = true;
			this.position++;
			if (!this.space("after '%'")) return false;
		}
		const unprefixed = this.name("the name of an entity without a colon");
		if (unprefixed === void 0 || !this.space("after the name of an entity")) return false;
		const name = isParameter ? `%${unprefixed}` : unprefixed;
		let entity = {
			kind: "external",
			name
		};
		const code = this.code();
		if (code === quotationMark$1 || code === apostrophe$1) {
			const text = this.entityValue(code);
			if (text === void 0) return false;
			entity = {
				kind: "internal",
				name,
				text
			};
		} else if (!this.isExternalIdentifier()) return this.refuse(this.position, "an entity value in quotation marks, SYSTEM or PUBLIC");
		else {
			if (!this.readExternalIdentifier(false)) return false;
			if (this.skip() && !isParameter && this.takeText("NDATA")) {
				if (!this.space("after NDATA") || this.name("the name of a notation without a colon") === void 0) return false;
				entity = {
					kind: "unparsed",
					name
				};
			}
		}
		this.skip();
		if (this.counts && !this.declared.entities.has(name)) this.declared.entities.set(name, entity);
		return this.take(greaterThan$1, "'>' at the end of an entity declaration");
	}
	/** Production 9, EntityValue, as replacement text (clause 4.5): character references decoded, others left alone. */
	entityValue(quote) {
		const { source } = this;
		const start = this.position + 1;
		const end = source.indexOf(quote === quotationMark$1 ? "\"" : "'", start);
		if (end < 0) {
			this.refuse(source.length, "the quotation mark that ends an entity value");
			return;
		}
		const illegal = findIllegal(source, start, end);
		if (illegal >= 0) {
			this.failIllegal(illegal);
			return;
		}
		let value = "";
		let copied = start;
		let i = start;
		while (i < end) {
			const code = source.charCodeAt(i);
			if (code === percent) {
				this.failParameterReference(i);
				return;
			}
			if (code !== ampersand$1) i++;
			else if (source.charCodeAt(i + 1) === hash) {
				const character = this.decodeCharacterReference(i);
				if (character === void 0) return void 0;
				value += this.normalized(copied, i) + character;
				i = this.position;
				copied = i;
			} else {
				const nameEnd = this.scanName(i + 1);
				if (nameEnd === i + 1 || source.charCodeAt(nameEnd) !== semicolon) {
					this.refuse(nameEnd, nameEnd === i + 1 ? "a name after '&'" : "';'");
					return;
				}
				i = nameEnd + 1;
			}
		}
		this.position = end + 1;
		return value + this.normalized(copied, end);
	}
	/** A piece of the text at hand, with line ends normalized where that has not been done. */
	normalized(start, end) {
		const piece = this.source.slice(start, end);
		return this.reference < 0 && piece.includes("\r") ? normalizeLineEnds(piece) : piece;
	}
	failParameterReference(offset) {
		const end = this.scanName(offset + 1);
		if (end === offset + 1 || this.source.charCodeAt(end) !== semicolon) {
			this.fail("xml-syntax", offset, {
				found: "'%'",
				wanted: "'&#37;'"
			}, "An entity value contains '%', which must be written &#37;.");
			return;
		}
		const entity = clipped(this.source.slice(offset + 1, end));
		this.fail("wfc-wfc-PEinInternalSubset", offset, { entity }, `The parameter entity ${quoted(entity)} is referred to within a declaration of the internal subset: that is allowed between declarations only.`);
	}
	/** Productions 52 and 53, AttlistDecl, after the keyword. */
	readAttributeList() {
		if (!this.space("after <!ATTLIST")) return false;
		const element = this.qualifiedName("an element name");
		if (element === void 0) return false;
		for (;;) {
			const spaced = this.skip();
			if (this.code() === greaterThan$1) {
				this.position++;
				return true;
			}
			if (!spaced) return this.refuse(this.position, "white space or '>' in an attribute-list declaration");
			const attribute = this.qualifiedName("an attribute name or '>'");
			if (attribute === void 0 || !this.space("after an attribute name")) return false;
			const tokenized = this.attributeType();
			if (tokenized === void 0 || !this.space("after an attribute type")) return false;
			if (!this.readDefault(element, attribute, tokenized)) return false;
		}
	}
	/** Production 54, AttType. Returns whether it is another than CDATA; undefined after a fault. */
	attributeType() {
		if (this.code() === leftParenthesis) return this.readTokens(true) ? true : void 0;
		const start = this.position;
		const keyword = this.name("an attribute type");
		if (keyword === void 0) return void 0;
		if (attributeTypes.has(keyword)) return keyword !== "CDATA";
		if (keyword !== "NOTATION") {
			this.refuse(start, "an attribute type");
			return;
		}
		if (!this.space("after NOTATION")) return void 0;
		if (this.code() !== leftParenthesis) {
			this.refuse(this.position, "'(' after NOTATION");
			return;
		}
		return this.readTokens(false) ? true : void 0;
	}
	/** Productions 58 and 59, NotationType and Enumeration, from the opening parenthesis. */
	readTokens(anyToken) {
		do {
			this.position++;
			this.skip();
			if (!anyToken) {
				if (this.name("the name of a notation") === void 0) return false;
			} else {
				const end = this.tokenEnd(this.position);
				if (end === this.position) return this.refuse(end, "a name token");
				this.position = end;
			}
			this.skip();
		} while (this.code() === verticalBar);
		return this.take(rightParenthesis, "'|' or ')'");
	}
	/** The offset after production 7, Nmtoken. */
	tokenEnd(start) {
		let i = start;
		for (;;) {
			const codePoint = this.source.codePointAt(i);
			if (codePoint === void 0 || !isNameChar(codePoint)) return i;
			i += codePoint > 65535 ? 2 : 1;
		}
	}
	/** Production 60, DefaultDecl. */
	readDefault(element, attribute, tokenized) {
		let value;
		if (!this.takeText("#REQUIRED") && !this.takeText("#IMPLIED")) {
			if (this.takeText("#FIXED") && !this.space("after #FIXED")) return false;
			const quote = this.code();
			if (quote !== quotationMark$1 && quote !== apostrophe$1) return this.refuse(this.position, "#REQUIRED, #IMPLIED, #FIXED or a value in quotation marks");
			const start = this.position + 1;
			const end = this.scanAttributeValue(start, quote);
			if (end < 0) return false;
			if (this.counts) {
				value = this.isRawValue ? this.source.slice(start, end) : this.decodeAttributeValue(start, end);
				if (value === void 0) return false;
				if (tokenized) value = collapseSpaces(value);
			}
			this.position = end + 1;
		}
		if (this.counts) this.declareAttribute(element, attribute, {
			tokenized,
			default: value
		});
		return true;
	}
	declareAttribute(element, name, attribute) {
		const { attributes } = this.declared;
		const ofElement = attributes.get(element);
		if (ofElement === void 0) attributes.set(element, /* @__PURE__ */ new Map([[name, attribute]]));
		else if (!ofElement.has(name)) ofElement.set(name, attribute);
	}
	/** Production 45, elementdecl, after the keyword: checked, and of no consequence. */
	readElement() {
		if (!this.space("after <!ELEMENT")) return false;
		if (this.qualifiedName("an element name") === void 0) return false;
		if (!this.space("after an element name")) return false;
		if (this.code() === leftParenthesis) {
			if (!this.readContentModel()) return false;
		} else if (!this.takeText("EMPTY") && !this.takeText("ANY")) return this.refuse(this.position, "EMPTY, ANY or '('");
		this.skip();
		return this.take(greaterThan$1, "'>' at the end of an element declaration");
	}
	/** Productions 47 to 51, children and Mixed, from the opening parenthesis. */
	readContentModel() {
		this.position++;
		this.skip();
		if (this.takeText("#PCDATA")) return this.readMixed();
		const separators = [0];
		while (separators.length > 0) {
			this.skip();
			if (this.code() === leftParenthesis) {
				this.position++;
				separators.push(0);
				continue;
			}
			if (this.qualifiedName("an element name or '('") === void 0) return false;
			this.skipOccurrence();
			for (;;) {
				this.skip();
				const code = this.code();
				const separator = separators[separators.length - 1];
				if (code === rightParenthesis) {
					this.position++;
					this.skipOccurrence();
					separators.pop();
					if (separators.length === 0) return true;
				} else if ((code === comma || code === verticalBar) && (separator === 0 || separator === code)) {
					this.position++;
					separators[separators.length - 1] = code;
					break;
				} else return this.refuse(this.position, "')' or the separator of the group");
			}
		}
		return true;
	}
	/** Production 51, Mixed, after `#PCDATA`. */
	readMixed() {
		let named = false;
		for (;;) {
			this.skip();
			if (this.code() !== verticalBar) break;
			named = true;
			this.position++;
			this.skip();
			if (this.qualifiedName("an element name") === void 0) return false;
		}
		if (!this.take(rightParenthesis, "'|' or ')'")) return false;
		if (this.code() === asterisk) this.position++;
		else if (named) return this.refuse(this.position, "'*'");
		return true;
	}
	skipOccurrence() {
		const code = this.code();
		if (code === questionMark$1 || code === asterisk || code === plus) this.position++;
	}
	/** Productions 82 and 83, NotationDecl, after the keyword. */
	readNotation() {
		if (!this.space("after <!NOTATION")) return false;
		if (this.name("the name of a notation without a colon") === void 0) return false;
		if (!this.space("after the name of a notation")) return false;
		if (!this.isExternalIdentifier()) return this.refuse(this.position, "SYSTEM or PUBLIC");
		if (!this.readExternalIdentifier(true)) return false;
		this.skip();
		return this.take(greaterThan$1, "'>' at the end of a notation declaration");
	}
	isExternalIdentifier() {
		return this.source.startsWith("SYSTEM", this.position) || this.source.startsWith("PUBLIC", this.position);
	}
	/** Production 75, ExternalID, or, if `publicAlone`, production 83, PublicID, too. */
	readExternalIdentifier(publicAlone) {
		const isPublic = this.takeText("PUBLIC");
		if (!isPublic) this.takeText("SYSTEM");
		if (!this.space(isPublic ? "after PUBLIC" : "after SYSTEM")) return false;
		if (!isPublic) return this.readLiteral("a system identifier");
		const start = this.position + 1;
		if (!this.readLiteral("a public identifier")) return false;
		const wrong = this.source.slice(start, this.position - 1).search(/[^ \r\na-zA-Z0-9\-'()+,./:=?;!*#@$_%]/);
		if (wrong >= 0) return this.refuse(start + wrong, "a character of a public identifier");
		const spaced = isSpace(this.code());
		if (publicAlone) {
			const next = this.source.charCodeAt(this.skipSpace(this.position));
			if (next !== quotationMark$1 && next !== apostrophe$1) return true;
		}
		if (!spaced) return this.refuse(this.position, "white space after a public identifier");
		this.skip();
		return this.readLiteral("a system identifier");
	}
	readLiteral(wanted) {
		const { source, position } = this;
		const quote = source.charAt(position);
		const end = quote === "\"" || quote === "'" ? source.indexOf(quote, position + 1) : -1;
		if (end < 0) return this.refuse(position, `${wanted} in quotation marks`);
		const illegal = findIllegal(source, position + 1, end);
		if (illegal >= 0) {
			this.failIllegal(illegal);
			return false;
		}
		this.position = end + 1;
		return true;
	}
	code() {
		return this.source.charCodeAt(this.position);
	}
	/** Skips white space. Returns whether there was some. */
	skip() {
		const start = this.position;
		this.position = this.skipSpace(start);
		return this.position > start;
	}
	space(where) {
		return this.skip() || this.refuse(this.position, `white space ${where}`);
	}
	take(code, wanted) {
		if (this.code() !== code) return this.refuse(this.position, wanted);
		this.position++;
		return true;
	}
	takeText(text) {
		if (!this.source.startsWith(text, this.position)) return false;
		this.position += text.length;
		return true;
	}
	name(wanted) {
		const start = this.position;
		const end = this.scanName(start);
		if (end === start) {
			this.refuse(start, wanted);
			return;
		}
		this.position = end;
		return this.source.slice(start, end);
	}
	qualifiedName(wanted) {
		const start = this.position;
		const end = this.scanQualifiedName(start, wanted);
		if (end < 0) return void 0;
		this.position = end;
		return this.source.slice(start, end);
	}
	refuse(offset, wanted) {
		this.failSyntax(offset, wanted);
		return false;
	}
};
// ../runtime/dist/xml/namespace-scope.js
/**
* The namespace declarations in scope, as a stack. Looking up, declaring and leaving take constant time for each
* declaration, however many are in scope.
*/
var NamespaceScope = class {
	/** What an unprefixed element name means now; "" for no namespace. */
	defaultNamespace = "";
	/** Declarations in scope, overridden ones counted too. */
	size = 0;
	prefixes = [];
	namespaces = [];
	/** For each declaration, the index of the one with the same prefix that it overrides, or -1. */
	overridden = [];
	/** Index of the declaration in force for each prefix. */
	inForce = void 0;
	/** Declares `prefix` ("" for the default namespace) until {@link leave} is called with a smaller size. */
	declare(prefix, namespace) {
		this.inForce ??= /* @__PURE__ */ new Map();
		const index = this.size++;
		this.prefixes[index] = prefix;
		this.namespaces[index] = namespace;
		this.overridden[index] = this.inForce.get(prefix) ?? -1;
		this.inForce.set(prefix, index);
		if (prefix === "") this.defaultNamespace = namespace;
	}
	/** Has `prefix` been declared since the scope had `size` declarations? */
	isDeclaredSince(prefix, size) {
		return (this.inForce?.get(prefix) ?? -1) >= size;
	}
	/** Forgets the newest declarations until `size` are left. */
	leave(size) {
		while (this.size > size) {
			const index = --this.size;
			const prefix = this.prefixes[index];
			const before = this.overridden[index];
			if (before < 0) this.inForce?.delete(prefix);
			else this.inForce?.set(prefix, before);
			if (prefix === "") this.defaultNamespace = before < 0 ? "" : this.namespaces[before];
		}
	}
	/** The namespace of a prefix: "" means none ("" only), undefined that the prefix is not declared. */
	resolve(prefix) {
		if (prefix === "") return this.defaultNamespace;
		const index = this.inForce?.get(prefix);
		if (index !== void 0) return this.namespaces[index];
		if (prefix === "xml") return xmlNamespace;
		return prefix === "xmlns" ? xmlnsNamespace : void 0;
	}
	/** Takes over the declarations of another scope; this one must be empty. */
	copyFrom(other) {
		for (let i = 0; i < other.size; i++) this.declare(other.prefixes[i], other.namespaces[i]);
	}
	/** Prefixes with their namespaces, `xml` among them, and the default namespace under "" if there is one. */
	inScope() {
		const entries = [["xml", xmlNamespace]];
		for (const [prefix, index] of this.inForce ?? []) {
			const namespace = this.namespaces[index];
			if (namespace !== "") entries.push([prefix, namespace]);
		}
		return Object.fromEntries(entries);
	}
};
// ../runtime/dist/xml/scanner.js
const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const exclamationMark = 33;
const questionMark = 63;
const ampersand = 38;
const equalsSign = 61;
const quotationMark = 34;
const apostrophe = 39;
const leftBrace = 123;
const leftBracket = 91;
const rightBracket = 93;
const carriageReturn = 13;
/** Up to so many attributes, comparing each with each is faster than a set. */
const pairwiseAttributes = 8;
/**
* Reads a document of XML 1.0 (fifth edition) with Namespaces in XML 1.0 (third edition), token by token, in time linear
* in its length. Everything that the two recommendations demand of a document without a document type declaration is
* checked. A document type declaration is refused, or its internal subset is read: see {@link DoctypePolicy}; entities
* then are part of the text around their references, and everything in them has the offset of the reference. Comments and processing instructions are checked and left out; the
* text around them is one token. The first fault ends the scan: {@link next} returns `Token.Failed` from then on and
* {@link failure} says why. Nothing is ever thrown.
*
* The fields describe the newest token; read them before the next call. All offsets are UTF-16 code units from the start
* of the text handed in.
*/
var XmlScanner = class XmlScanner extends Cursor {
	/** The newest token; undefined before the first call of {@link next}. */
	token = void 0;
	/** Open elements. An element counts itself at its start and at its end alike, so the root is at 1. */
	depth = 0;
	/** Name of the element that starts or ends here, as written. */
	qualifiedName = "";
	/** The part of {@link qualifiedName} before the colon; "" for none. */
	prefix = "";
	/** The part of {@link qualifiedName} after the colon. */
	localName = "";
	/** Namespace name of the element that starts or ends here; "" for none. */
	namespace = "";
	/** Does the text consist of white space alone, however that was written? */
	isWhiteSpace = false;
	/** Where the token starts: the `<` of a tag, the first content of a text, the `/` that ends an empty-element tag. */
	offset = 0;
	/** Where the token ends: the offset after its last code unit. */
	end = 0;
	/** Number of the newest start tag, from 1: tells elements apart, which may share an offset in an entity. */
	elementNumber = 0;
	/** Attributes of the element that starts here, namespace declarations not counted. */
	attributeCount = 0;
	/** Text that is one run of the source is cut out when it is asked for; `textValue` then is undefined. */
	textStart = 0;
	textEnd = 0;
	textHasCarriageReturn = false;
	textValue = "";
	started = false;
	rootSeen = false;
	/** The newest start came from an empty-element tag: its end is due. */
	endIsDue = false;
	/** The newest token ended an element, which is still on the stack so that its namespaces are in scope. */
	leaveIsDue = false;
	doctype;
	/** The XML declaration says standalone="yes". */
	standalone = false;
	/** What is declared of the attributes of the element that starts here. */
	declared = void 0;
	scope = new NamespaceScope();
	/** The open elements, from the root at 0. Entries beyond `depth` are left over and used again. */
	openElements = [];
	/** The attributes of the newest start tag. Entries beyond `attributeCount` are left over and used again. */
	attributes = [];
	namesSeen = void 0;
	constructor(text, limits, doctype = "refuse") {
		super(text, text.charCodeAt(0) === 65279 ? 1 : 0, limits);
		this.doctype = doctype;
	}
	/**
	* The text at `Token.Text`, which is never empty: references decoded, CDATA sections and runs joined, line ends
	* normalized. At other tokens, the text before them.
	*/
	get text() {
		if (this.textValue === void 0) {
			const run = this.source.slice(this.textStart, this.textEnd);
			this.textValue = this.textHasCarriageReturn && this.reference < 0 ? normalizeLineEnds(run) : run;
		}
		return this.textValue;
	}
	/** Local name of the attribute at index `i`, from 0, in document order; "" if there is no such attribute. */
	attributeLocalName(i) {
		return i < this.attributeCount ? this.attributes[i]?.localName ?? "" : "";
	}
	/** Namespace name of the attribute at index `i`; "" for none. */
	attributeNamespace(i) {
		return i < this.attributeCount ? this.attributes[i]?.namespace ?? "" : "";
	}
	/** Name of the attribute at index `i` as written; "" if there is no such attribute. */
	attributeQualifiedName(i) {
		return i < this.attributeCount ? this.attributes[i]?.qualifiedName ?? "" : "";
	}
	/** Value of the attribute at index `i`, normalized as CDATA (XML 1.0, 3.3.3); "" if there is no such attribute. */
	attributeValue(i) {
		return i < this.attributeCount ? this.attributes[i]?.value ?? "" : "";
	}
	/** Where the name of the attribute at index `i` starts; -1 if there is no such attribute. */
	attributeOffset(i) {
		return i < this.attributeCount ? this.attributes[i]?.offset ?? -1 : -1;
	}
	/**
	* The namespace that a prefix is bound to at the newest tag. For the prefix "": the default namespace, "" if there is
	* none. Undefined if the prefix is not declared. `xml` and `xmlns` are bound by definition.
	*/
	resolvePrefix(prefix) {
		return this.scope.resolve(prefix);
	}
	/**
	* Every prefix in scope with its namespace, as a plain object of own properties: `xml` always, and "" for the default
	* namespace if there is one.
	*/
	namespacesInScope() {
		return this.scope.inScope();
	}
	/** How many namespace declarations are in scope, overridden ones counted too. */
	get namespaceCount() {
		return this.scope.size;
	}
	/**
	* Does the document type declaration declare an unparsed entity of that name? False for every name before the root
	* element and without such a declaration.
	*/
	isUnparsedEntity(name) {
		return this.declarations?.entities.get(name)?.kind === "unparsed";
	}
	/** Goes on to the next token and returns which it is. After `EndDocument` and `Failed` there is no other. */
	next() {
		if (this.token !== void 0 && this.token >= Token.EndDocument) return this.token;
		const token = this.advance();
		this.token = token;
		return token;
	}
	/**
	* Right after a `StartElement`: goes on until its `EndElement` is the newest token. Returns false if the document fails
	* before that, or if the newest token is no `StartElement`.
	*/
	skipElement() {
		if (this.token !== Token.StartElement) return false;
		const depth = this.depth;
		for (;;) {
			const token = this.next();
			if (token === Token.EndElement && this.depth === depth) return true;
			if (token === Token.Failed) return false;
		}
	}
	/**
	* A second scanner at the same place of the same document, which moves on its own: for looking ahead. Takes time and
	* memory in proportion to the open elements and namespace declarations, not to the document.
	*/
	fork() {
		const fork = new XmlScanner(this.source, this.limits, this.doctype);
		fork.token = this.token;
		fork.failure = this.failure;
		fork.depth = this.depth;
		fork.elementNumber = this.elementNumber;
		fork.qualifiedName = this.qualifiedName;
		fork.prefix = this.prefix;
		fork.localName = this.localName;
		fork.namespace = this.namespace;
		fork.isWhiteSpace = this.isWhiteSpace;
		fork.offset = this.offset;
		fork.end = this.end;
		fork.attributeCount = this.attributeCount;
		fork.position = this.position;
		fork.textStart = this.textStart;
		fork.textEnd = this.textEnd;
		fork.textHasCarriageReturn = this.textHasCarriageReturn;
		fork.textValue = this.textValue;
		fork.started = this.started;
		fork.rootSeen = this.rootSeen;
		fork.endIsDue = this.endIsDue;
		fork.leaveIsDue = this.leaveIsDue;
		fork.declarations = this.declarations;
		fork.openEntities = this.openEntities?.copy();
		fork.reference = this.reference;
		fork.referenceEnd = this.referenceEnd;
		fork.floor = this.floor;
		fork.standalone = this.standalone;
		fork.scope.copyFrom(this.scope);
		for (let i = 0; i < this.depth; i++) fork.openElements[i] = { ...this.openElements[i] };
		for (let i = 0; i < this.attributeCount; i++) fork.attributes[i] = { ...this.attributes[i] };
		return fork;
	}
	advance() {
		if (this.endIsDue) {
			this.endIsDue = false;
			this.leaveIsDue = true;
			this.attributeCount = 0;
			this.offset = this.placeOf(this.end - 2);
			return Token.EndElement;
		}
		if (this.leaveIsDue) {
			this.leaveIsDue = false;
			this.depth--;
			const size = this.openElements[this.depth].scopeSize;
			if (this.scope.size > size) this.scope.leave(size);
		}
		this.attributeCount = 0;
		if (this.depth === 0) return this.scanOutsideRoot();
		return this.source.charCodeAt(this.position) === lessThan ? this.scanMarkup() : this.scanText();
	}
	/** At a `<` within the root. */
	scanMarkup() {
		const code = this.source.charCodeAt(this.position + 1);
		if (code === slash) return this.depth === this.floor ? this.failEndTagInEntity() : this.scanEndTag();
		if (code === exclamationMark || code === questionMark) return this.scanJoinedText(this.position);
		return this.scanStartTag();
	}
	/** Production 1, document, as far as it lies outside the root element: prolog and Misc. */
	scanOutsideRoot() {
		const source = this.source;
		if (!this.started) {
			this.started = true;
			if (source.length > this.limits.maxInputLength) return this.failLimit("limit-input-length", 0, "length", source.length, this.limits.maxInputLength);
			if (source.startsWith("<?xml", this.position) && isSpace(source.charCodeAt(this.position + 5))) {
				if (!this.scanXmlDeclaration()) return Token.Failed;
			}
		}
		for (;;) {
			const i = this.skipSpace(this.position);
			this.position = i;
			if (i >= source.length) return this.scanEndOfInput();
			if (source.charCodeAt(i) !== lessThan) return this.failTextOutsideRoot(i);
			const code = source.charCodeAt(i + 1);
			if (code === questionMark) {
				if (!this.scanProcessingInstruction(i)) return Token.Failed;
			} else if (code === exclamationMark) {
				if (source.startsWith("<!--", i)) {
					if (!this.scanComment(i)) return Token.Failed;
				} else if (!this.scanDoctype(i)) return Token.Failed;
			} else if (this.rootSeen) return this.failSyntax(i, "nothing but comments and processing instructions after the root element");
			else if (code === slash) return this.failSyntax(i, "the start tag of the root element");
			else {
				this.rootSeen = true;
				return this.scanStartTag();
			}
		}
	}
	scanEndOfInput() {
		this.offset = this.source.length;
		this.end = this.source.length;
		if (this.rootSeen) return Token.EndDocument;
		const empty = isWhiteSpace(this.source, this.source.charCodeAt(0) === 65279 ? 1 : 0);
		return this.fail("xml-syntax", this.source.length, {
			found: "the end of the document",
			wanted: "a root element"
		}, empty ? "The document is empty: a root element was wanted." : "The document ends before its root element.");
	}
	failTextOutsideRoot(offset) {
		const code = this.source.charCodeAt(offset);
		if (this.rootSeen) return this.failSyntax(offset, "nothing but comments and processing instructions after the root element");
		if (code === leftBrace || code === leftBracket) {
			const found = this.describe(offset);
			return this.fail("xml-syntax", offset, {
				found,
				wanted: "'<'"
			}, `The document begins with ${found}, so it looks like JSON: XML begins with '<'.`);
		}
		return this.failSyntax(offset, "'<', since text can only stand inside the root element");
	}
	/** Production 28, doctypedecl, at `start`. Leaves {@link position} after it; returns false after a fault. */
	scanDoctype(start) {
		if (this.rootSeen || this.declarations !== void 0 || !this.source.startsWith("<!DOCTYPE", start)) {
			this.failSyntax(start, this.rootSeen ? "a comment or the end of the document" : "a comment or the root element");
			return false;
		}
		if (this.doctype !== "internal") {
			this.fail("doctype-not-allowed", start, {}, "A document type declaration (<!DOCTYPE) is not accepted.");
			return false;
		}
		const read = readDoctype(this.source, start, this.limits, this.standalone);
		if ("failure" in read) {
			const { code, offset, params, message } = read.failure;
			this.fail(code, offset, params, message);
			return false;
		}
		this.declarations = read.declarations;
		this.openEntities = read.openEntities;
		this.position = read.end;
		return true;
	}
	/** Productions 40 and 44, STag and EmptyElemTag. */
	scanStartTag() {
		const source = this.source;
		const start = this.position;
		const nameStart = start + 1;
		let i = this.scanQualifiedName(nameStart, "an element name");
		if (i < 0) return Token.Failed;
		if (this.depth >= this.limits.maxDepth) return this.failLimit("limit-depth", start, "depth", this.depth + 1, this.limits.maxDepth);
		const nameEnd = i;
		const nameColon = this.nameColon;
		const scopeSize = this.scope.size;
		if (this.declarations !== void 0) this.declared = this.declarations.attributes.get(source.slice(nameStart, nameEnd));
		let hasAttributes = false;
		for (;;) {
			const spaceStart = i;
			i = this.skipSpace(i);
			const code = source.charCodeAt(i);
			if (code === greaterThan) {
				i++;
				break;
			}
			if (code === slash) {
				if (source.charCodeAt(i + 1) !== greaterThan) return this.failSyntax(i + 1, "'>' after '/'");
				i += 2;
				this.endIsDue = true;
				break;
			}
			if (i === spaceStart) return this.failSyntax(i, "white space, '>' or '/>' in a start tag");
			i = this.scanAttribute(i, scopeSize);
			if (i < 0) return Token.Failed;
			hasAttributes = true;
		}
		if (this.declared !== void 0) {
			if (!this.addDefaults(this.declared, start, scopeSize)) return Token.Failed;
			hasAttributes = this.attributeCount > 0;
		}
		const depth = this.depth;
		if (nameColon < 0) {
			this.prefix = "";
			this.localName = source.slice(nameStart, nameEnd);
			this.qualifiedName = this.localName;
			this.namespace = this.scope.defaultNamespace;
		} else {
			this.qualifiedName = source.slice(nameStart, nameEnd);
			this.prefix = source.slice(nameStart, nameColon);
			this.localName = source.slice(nameColon + 1, nameEnd);
			const namespace = this.resolveName(this.prefix, nameStart);
			if (namespace === void 0) return Token.Failed;
			this.namespace = namespace;
		}
		if (hasAttributes && !this.resolveAttributes()) return Token.Failed;
		const element = this.openElements[depth];
		if (element === void 0) this.openElements[depth] = {
			qualifiedName: this.qualifiedName,
			prefix: this.prefix,
			localName: this.localName,
			namespace: this.namespace,
			scopeSize,
			offset: this.placeOf(start)
		};
		else {
			element.qualifiedName = this.qualifiedName;
			element.prefix = this.prefix;
			element.localName = this.localName;
			element.namespace = this.namespace;
			element.scopeSize = scopeSize;
			element.offset = this.placeOf(start);
		}
		this.depth = depth + 1;
		this.elementNumber++;
		this.offset = start;
		this.end = i;
		this.position = i;
		if (this.reference >= 0) this.placeAtReference();
		return Token.StartElement;
	}
	/** Production 41, Attribute, at `start`. Returns the offset after it, or -1 after a fault. */
	scanAttribute(start, scopeSize) {
		const source = this.source;
		let i = this.scanQualifiedName(start, "an attribute name, '>' or '/>'");
		if (i < 0) return -1;
		const nameEnd = i;
		const nameColon = this.nameColon;
		i = this.skipSpace(i);
		if (source.charCodeAt(i) !== equalsSign) {
			this.failSyntax(i, "'=' after an attribute name");
			return -1;
		}
		i = this.skipSpace(i + 1);
		const quote = source.charCodeAt(i);
		if (quote !== quotationMark && quote !== apostrophe) {
			this.failSyntax(i, "an attribute value in quotation marks");
			return -1;
		}
		const valueStart = i + 1;
		const valueEnd = this.scanAttributeValue(valueStart, quote);
		if (valueEnd < 0) return -1;
		const value = this.isRawValue ? source.slice(valueStart, valueEnd) : this.decodeAttributeValue(valueStart, valueEnd);
		if (value === void 0) return -1;
		if (value.length > this.limits.maxTextLength) {
			this.failLimit("limit-text-length", valueStart, "length", value.length, this.limits.maxTextLength);
			return -1;
		}
		const qualifiedName = source.slice(start, nameEnd);
		const written = this.declared === void 0 ? value : this.normalizeDeclared(qualifiedName, value);
		return this.addAttribute(qualifiedName, nameColon < 0 ? -1 : nameColon - start, written, this.placeOf(start), scopeSize) ? valueEnd + 1 : -1;
	}
	/**
	* Takes an attribute, which may be a namespace declaration.
	* @param colonAt index of the colon in the name, or -1
	* @returns false after a fault
	*/
	addAttribute(qualifiedName, colonAt, value, offset, scopeSize) {
		if ((colonAt < 0 ? qualifiedName.length : colonAt) === 5 && qualifiedName.startsWith("xmlns")) return this.declareNamespace(colonAt < 0 ? "" : qualifiedName.slice(6), value, offset, scopeSize);
		const count = this.attributeCount;
		if (count >= this.limits.maxAttributes) {
			this.failLimit("limit-attributes", offset, "count", count + 1, this.limits.maxAttributes);
			return false;
		}
		const prefix = colonAt < 0 ? "" : qualifiedName.slice(0, colonAt);
		const localName = colonAt < 0 ? qualifiedName : qualifiedName.slice(colonAt + 1);
		const attribute = this.attributes[count];
		if (attribute === void 0) this.attributes[count] = {
			qualifiedName,
			prefix,
			localName,
			namespace: "",
			value,
			offset
		};
		else {
			attribute.qualifiedName = qualifiedName;
			attribute.prefix = prefix;
			attribute.localName = localName;
			attribute.namespace = "";
			attribute.value = value;
			attribute.offset = offset;
		}
		this.attributeCount = count + 1;
		if (count > 0 && this.isRepeatedAttribute(count)) {
			this.failRepeatedAttribute(qualifiedName, offset);
			return false;
		}
		return true;
	}
	/** Clause 3.3.3, last paragraph but one: values of a declared type other than CDATA lose needless spaces. */
	normalizeDeclared(qualifiedName, value) {
		return this.declared?.get(qualifiedName)?.tokenized === true ? collapseSpaces(value) : value;
	}
	/** Clause 3.3.2: gives the start tag at `offset` the attributes that it lacks. Returns false after a fault. */
	addDefaults(declared, offset, scopeSize) {
		const written = /* @__PURE__ */ new Set();
		for (let i = 0; i < this.attributeCount; i++) written.add(this.attributes[i].qualifiedName);
		for (const [name, { default: value }] of declared) {
			if (value === void 0 || written.has(name)) continue;
			const colonAt = name.indexOf(":");
			if (name === "xmlns" ? this.scope.isDeclaredSince("", scopeSize) : this.isDeclaredBy(name, scopeSize)) continue;
			const broken = this.openEntities?.count(name.length + value.length);
			if (broken !== void 0) {
				this.failLimit(broken.code, offset, broken.measure, broken.found, broken.limit);
				return false;
			}
			if (!this.addAttribute(name, colonAt, value, this.placeOf(offset), scopeSize)) return false;
		}
		return true;
	}
	/** Has the start tag at hand a declaration of that name for a prefix? */
	isDeclaredBy(qualifiedName, scopeSize) {
		return qualifiedName.startsWith("xmlns:") && this.scope.isDeclaredSince(qualifiedName.slice(6), scopeSize);
	}
	/** Is the qualified name of the attribute at `index` among those before it? To be asked of each index from 1. */
	isRepeatedAttribute(index) {
		const name = this.attributes[index].qualifiedName;
		if (index < pairwiseAttributes) {
			for (let i = 0; i < index; i++) if (this.attributes[i].qualifiedName === name) return true;
			return false;
		}
		this.namesSeen ??= /* @__PURE__ */ new Set();
		const seen = this.namesSeen;
		if (index === pairwiseAttributes) {
			seen.clear();
			for (let i = 0; i < index; i++) seen.add(this.attributes[i].qualifiedName);
		}
		if (seen.has(name)) return true;
		seen.add(name);
		return false;
	}
	failRepeatedAttribute(name, offset) {
		this.fail("wfc-uniqattspec", offset, { attribute: name }, `The attribute ${quoted(name)} stands twice in the same start tag.`);
	}
	/** Namespaces in XML 1.0, clause 3. Returns false after a fault. */
	declareNamespace(prefix, namespace, offset, scopeSize) {
		const attribute = prefix === "" ? "xmlns" : `xmlns:${prefix}`;
		if (this.scope.isDeclaredSince(prefix, scopeSize)) {
			this.failRepeatedAttribute(attribute, offset);
			return false;
		}
		if (prefix === "xml" ? namespace !== "http://www.w3.org/XML/1998/namespace" : prefix === "xmlns" || namespace === "http://www.w3.org/XML/1998/namespace" || namespace === "http://www.w3.org/2000/xmlns/") {
			this.fail("nsc-xmlReserved", offset, {
				attribute,
				namespace
			}, `The declaration ${attribute}="${clipped(namespace)}" is not allowed: the prefixes xml and xmlns and their namespaces belong together and are bound already.`);
			return false;
		}
		if (prefix !== "" && namespace === "") {
			this.fail("nsc-NoPrefixUndecl", offset, { attribute }, `The declaration ${quoted(attribute)} has an empty value: only the default namespace can be undeclared.`);
			return false;
		}
		if (this.scope.size >= this.limits.maxNamespaces) {
			this.failLimit("limit-namespaces", offset, "count", this.scope.size + 1, this.limits.maxNamespaces);
			return false;
		}
		this.scope.declare(prefix, namespace);
		return true;
	}
	/** Gives each attribute its namespace and checks that no expanded name stands twice. Returns false after a fault. */
	resolveAttributes() {
		let prefixed = 0;
		for (let i = 0; i < this.attributeCount; i++) {
			const attribute = this.attributes[i];
			if (attribute.prefix === "") continue;
			const namespace = this.resolveName(attribute.prefix, attribute.offset);
			if (namespace === void 0) return false;
			attribute.namespace = namespace;
			prefixed++;
		}
		return prefixed < 2 || this.checkExpandedNames();
	}
	/** Namespace constraint Attributes Unique. Returns false after a fault. */
	checkExpandedNames() {
		this.namesSeen ??= /* @__PURE__ */ new Set();
		const seen = this.namesSeen;
		seen.clear();
		for (let i = 0; i < this.attributeCount; i++) {
			const { qualifiedName, localName, namespace, offset } = this.attributes[i];
			if (namespace === "") continue;
			const expandedName = `${localName} ${namespace}`;
			if (seen.has(expandedName)) {
				this.fail("nsc-AttrsUnique", offset, {
					attribute: qualifiedName,
					localName,
					namespace
				}, `The attribute ${quoted(qualifiedName)} stands twice in the same start tag, under two prefixes of the namespace ${quoted(namespace)}.`);
				return false;
			}
			seen.add(expandedName);
		}
		return true;
	}
	/** Namespace constraint Prefix Declared, for a name at `offset`. Undefined after a fault. */
	resolveName(prefix, offset) {
		if (prefix === "xmlns") {
			this.fail("nsc-xmlReserved", offset, { prefix }, "The prefix xmlns is for namespace declarations only.");
			return;
		}
		const namespace = this.scope.resolve(prefix);
		if (namespace === void 0) this.fail("nsc-NSDeclared", offset, { prefix }, `The prefix ${quoted(prefix)} is not declared here.`);
		return namespace;
	}
	/** Production 42, ETag, and the constraint Element Type Match. */
	scanEndTag() {
		const source = this.source;
		const start = this.position;
		const element = this.openElements[this.depth - 1];
		const name = element.qualifiedName;
		let i = start + 2 + name.length;
		if (!source.startsWith(name, start + 2)) return this.failEndTag(start, name);
		let code = source.charCodeAt(i);
		if (code !== greaterThan) {
			if (!isSpace(code)) return this.failEndTag(start, name);
			i = this.skipSpace(i);
			code = source.charCodeAt(i);
			if (code !== greaterThan) return this.failSyntax(i, "'>' at the end of an end tag");
		}
		this.qualifiedName = name;
		this.prefix = element.prefix;
		this.localName = element.localName;
		this.namespace = element.namespace;
		this.offset = start;
		this.end = i + 1;
		this.position = i + 1;
		this.leaveIsDue = true;
		if (this.reference >= 0) this.placeAtReference();
		return Token.EndElement;
	}
	failEndTagInEntity() {
		return this.fail("xml-syntax", this.position, {
			found: "an end tag",
			wanted: "the end of the entity"
		}, `The entity ${quoted(this.openEntities?.innermost?.name ?? "")} ends an element that it does not begin.`);
	}
	failEndTag(start, wanted) {
		const end = this.scanQualifiedName(start + 2, "an element name");
		if (end < 0) return Token.Failed;
		const found = this.source.slice(start + 2, end);
		if (found === wanted) return this.failSyntax(end, "'>' at the end of an end tag");
		return this.fail("wfc-GIMatch", start, {
			found,
			wanted
		}, `The end tag </${clipped(found)}> stands where </${clipped(wanted)}> was wanted.`);
	}
	/** What stands in an entity is placed where the document refers to it. */
	placeAtReference() {
		this.offset = this.reference;
		this.end = this.referenceEnd;
	}
	/** Production 14, CharData, at a code unit other than `<`: the usual case of one run between two tags. */
	scanText() {
		const source = this.source;
		const length = source.length;
		const start = this.position;
		let i = start;
		let carriageReturns = false;
		let code = source.charCodeAt(i);
		while (isSpace(code)) {
			if (code === carriageReturn) carriageReturns = true;
			code = source.charCodeAt(++i);
		}
		const white = code === lessThan;
		while (i < length) {
			code = source.charCodeAt(i);
			if (code < 128) {
				if (!isPlainText(code)) {
					if (code === lessThan) break;
					if (code === carriageReturn) carriageReturns = true;
					else return this.scanJoinedText(start);
				}
			} else if (code >= 55296) {
				if (code > 56319 ? code < 57344 || code > 65533 : !isSurrogatePair(code, source.charCodeAt(++i))) return this.scanJoinedText(start);
			}
			i++;
		}
		if (i >= length) return this.scanJoinedText(start);
		const following = source.charCodeAt(i + 1);
		if (following === exclamationMark || following === questionMark) return this.scanJoinedText(start);
		if (i - start > this.limits.maxTextLength) return this.failTextLength(start, i - start);
		this.textStart = start;
		this.textEnd = i;
		this.textHasCarriageReturn = carriageReturns;
		this.textValue = void 0;
		this.isWhiteSpace = white;
		this.offset = start;
		this.end = i;
		this.position = i;
		if (this.reference >= 0) this.placeAtReference();
		return Token.Text;
	}
	/**
	* Production 43, content, from `start` up to the next tag, in and out of entities: runs, references, CDATA sections,
	* comments and processing instructions, joined. If that is no text at all, goes on with the tag.
	*/
	scanJoinedText(start) {
		let source = this.source;
		let length = source.length;
		let value = "";
		let first = -1;
		let i = start;
		for (;;) {
			const runStart = i;
			let carriageReturns = false;
			let code = 0;
			for (; i < length; i++) {
				code = source.charCodeAt(i);
				if (code < 128) {
					if (isPlainText(code)) continue;
					if (code === lessThan || code === ampersand) break;
					if (code === carriageReturn) carriageReturns = true;
					else if (code !== rightBracket) return this.failIllegal(i);
					else if (source.startsWith("]]>", i)) return this.failSectionEnd(i);
				} else if (code >= 55296) {
					if (code < 57344) {
						if (!isSurrogatePair(code, source.charCodeAt(i + 1))) return this.failIllegal(i);
						i++;
					} else if (code > 65533) return this.failIllegal(i);
				}
			}
			if (i > runStart) {
				if (first < 0) first = this.placeOf(runStart);
				const run = source.slice(runStart, i);
				value += carriageReturns && this.reference < 0 ? normalizeLineEnds(run) : run;
			}
			if (i >= length) {
				if (this.reference < 0 || this.depth !== this.floor) return this.failUnclosed();
				this.keepText();
				this.leaveEntity();
				source = this.source;
				length = source.length;
				i = this.position;
			} else if (code === ampersand) {
				const decoded = this.decodeReference(i, false);
				if (decoded === void 0) return Token.Failed;
				if (typeof decoded === "string") {
					if (first < 0) first = this.placeOf(i);
					value += decoded;
				} else {
					this.keepText();
					if (!this.enterEntity(decoded, i, this.depth)) return Token.Failed;
					source = this.source;
					length = source.length;
				}
				i = this.position;
			} else {
				const following = source.charCodeAt(i + 1);
				if (following === questionMark) {
					if (!this.scanProcessingInstruction(i)) return Token.Failed;
					i = this.position;
				} else if (following !== exclamationMark) break;
				else if (source.startsWith("<!--", i)) {
					if (!this.scanComment(i)) return Token.Failed;
					i = this.position;
				} else if (source.startsWith("<![CDATA[", i)) {
					const contentStart = i + 9;
					const contentEnd = source.indexOf("]]>", contentStart);
					if (contentEnd < 0) return this.failUnterminated(i, "CDATA section", "]]>");
					const illegal = findIllegal(source, contentStart, contentEnd);
					if (illegal >= 0) return this.failIllegal(illegal);
					if (contentEnd > contentStart) {
						if (first < 0) first = this.placeOf(contentStart);
						const content = source.slice(contentStart, contentEnd);
						value += this.reference < 0 && content.includes("\r") ? normalizeLineEnds(content) : content;
					}
					i = contentEnd + 3;
				} else return this.failSyntax(i, "a tag, a comment or a CDATA section");
			}
			if (value.length > this.limits.maxTextLength) return this.failTextLength(first, value.length);
		}
		this.position = i;
		if (value === "") return this.scanMarkup();
		if (value.length > this.limits.maxTextLength) return this.failTextLength(first, value.length);
		this.textValue = value;
		this.isWhiteSpace = isWhiteSpace(value);
		this.offset = first;
		this.end = this.reference < 0 ? i : this.referenceEnd;
		return Token.Text;
	}
	failSectionEnd(offset) {
		return this.fail("xml-syntax", offset, {
			found: "']]>'",
			wanted: "']]&gt;'"
		}, "The text contains ']]>', which can only end a CDATA section: write ']]&gt;'.");
	}
	/** Cuts the newest text out before the text at hand becomes another. */
	keepText() {
		this.textValue = this.text;
	}
	failUnclosed() {
		const { qualifiedName: element, offset: startOffset } = this.openElements[this.depth - 1];
		const entity = this.openEntities?.innermost;
		const ended = entity === void 0 ? "The document" : `The entity ${quoted(entity.name)}`;
		return this.fail("xml-syntax", this.source.length, {
			found: this.describe(this.source.length),
			wanted: `</${element}>`,
			startOffset
		}, `${ended} ends, but the element ${quoted(element)} has no end tag.`);
	}
	failTextLength(offset, length) {
		return this.failLimit("limit-text-length", offset, "length", length, this.limits.maxTextLength);
	}
	/** Production 23, XMLDecl, at {@link position}. Leaves it after the declaration; returns false after a fault. */
	scanXmlDeclaration() {
		const version = this.scanPseudoAttribute(this.position + 5, "version");
		if (version === void 0) {
			if (this.failure === void 0) this.failSyntax(this.skipSpace(this.position + 5), "version in the XML declaration");
			return false;
		}
		if (!/^1\.[0-9]+$/.test(version)) return this.failDeclaration("version", version, "1.0");
		const encoding = this.scanPseudoAttribute(this.position, "encoding");
		if (this.failure !== void 0) return false;
		if (encoding !== void 0 && !/^[A-Za-z][A-Za-z0-9._-]*$/.test(encoding)) return this.failDeclaration("encoding", encoding, "an encoding name such as UTF-8");
		const standalone = this.scanPseudoAttribute(this.position, "standalone");
		if (this.failure !== void 0) return false;
		if (standalone !== void 0 && standalone !== "yes" && standalone !== "no") return this.failDeclaration("standalone", standalone, "yes or no");
		this.standalone = standalone === "yes";
		const end = this.skipSpace(this.position);
		if (!this.source.startsWith("?>", end)) {
			this.failSyntax(end, "'?>' at the end of the XML declaration");
			return false;
		}
		this.position = end + 2;
		return true;
	}
	failDeclaration(name, value, wanted) {
		this.fail("xml-syntax", this.position - value.length - 1, {
			found: clipped(value),
			wanted
		}, `The XML declaration says ${name}=${quoted(value)} where ${wanted} was wanted.`);
		return false;
	}
	/**
	* White space, `name`, Eq and a value in quotation marks. Returns the value and leaves {@link position} after it, or
	* returns undefined: without a failure if `name` does not stand at `from`, with one if the rest is wrong.
	*/
	scanPseudoAttribute(from, name) {
		const source = this.source;
		let i = this.skipSpace(from);
		if (i === from || !source.startsWith(name, i)) return void 0;
		i = this.skipSpace(i + name.length);
		if (source.charCodeAt(i) !== equalsSign) {
			this.failSyntax(i, `'=' after ${name}`);
			return;
		}
		i = this.skipSpace(i + 1);
		const quote = source.charAt(i);
		const end = quote === "\"" || quote === "'" ? source.indexOf(quote, i + 1) : -1;
		if (end < 0) {
			this.failSyntax(i, `a value in quotation marks for ${name}`);
			return;
		}
		this.position = end + 1;
		return source.slice(i + 1, end);
	}
	fail(code, offset, params, message) {
		super.fail(code, offset, params, message);
		this.attributeCount = 0;
		this.endIsDue = false;
		this.offset = this.placeOf(offset);
		this.end = this.offset;
		return Token.Failed;
	}
};
// ../runtime/dist/xml/capture.js
/**
* Takes the element that the scanner has just begun, with all that is in it, and leaves the scanner at its `EndElement`.
* Returns undefined if the document fails before that, or if the newest token is no `StartElement`.
*/
function captureElement(scanner) {
	return capture(scanner, captureStart);
}
/** {@link captureElement}, with the prefixes in scope at every element. */
function capturePrefixedElement(scanner) {
	const counts = /* @__PURE__ */ new Map();
	return capture(scanner, (at, parent) => {
		const element = captureStart(at);
		const count = at.namespaceCount;
		counts.set(element, count);
		element.prefixes = (counts.get(parent) === count ? parent?.prefixes : void 0) ?? at.namespacesInScope();
		return element;
	});
}
/** @param start makes an element of the start tag that the scanner is at */
function capture(scanner, start) {
	if (scanner.token !== Token.StartElement) return void 0;
	const root = start(scanner, void 0);
	const open = [root];
	while (open.length > 0) {
		const token = scanner.next();
		if (token === Token.StartElement) {
			const parent = open[open.length - 1];
			const element = start(scanner, parent);
			addChild(parent, element);
			open.push(element);
		} else if (token === Token.Text) addChild(open[open.length - 1], scanner.text);
		else if (token === Token.EndElement) open.pop();
		else return void 0;
	}
	return root;
}
function captureStart(scanner) {
	const element = { name: scanner.localName };
	if (scanner.namespace !== "") element.namespace = scanner.namespace;
	if (scanner.attributeCount === 0) return element;
	const attributes = [];
	for (let i = 0; i < scanner.attributeCount; i++) {
		const attribute = {
			name: scanner.attributeLocalName(i),
			value: scanner.attributeValue(i)
		};
		const namespace = scanner.attributeNamespace(i);
		if (namespace !== "") attribute.namespace = namespace;
		attributes.push(attribute);
	}
	element.attributes = attributes;
	return element;
}
function addChild(parent, child) {
	if (parent === void 0) return;
	if (parent.children === void 0) parent.children = [child];
	else parent.children.push(child);
}
/**
* Writes an element, so that reading gives the same again: text and attribute values exactly, a default namespace
* declaration where the namespace changes, and generated prefixes for attributes with a namespace. Children that are
* strings side by side are read back as one.
* Returns undefined for an element that no document can hold; {@link findElementFault} tells why.
*/
function renderElement(element, options = {}) {
	const rendered = render(element, options);
	return typeof rendered === "string" ? rendered : void 0;
}
function render(element, options) {
	const limits = resolveLimits(options.limits);
	const open = [];
	const fault = (problem, name) => {
		const names = open.map((one) => one.name);
		return {
			...problem,
			names: name === void 0 ? names : [...names, name]
		};
	};
	let text = "";
	let current = element;
	for (;;) {
		if (typeof current === "string") {
			if (findIllegal(current) >= 0) return fault(illegalCharacter("The text", current));
			text += escapeText(current);
		} else {
			if (open.length >= limits.maxDepth) return fault(tooMuch("limit-depth", "depth", limits.maxDepth));
			const inherited = open[open.length - 1]?.namespace ?? options.defaultNamespace ?? "";
			const start = renderStart(current, inherited);
			if ("problem" in start) return fault(start.problem, start.name);
			const { open: opened } = start;
			if (opened.children.length === 0) text += `${start.text}/>`;
			else {
				text += `${start.text}>`;
				open.push(opened);
			}
		}
		if (text.length > limits.maxInputLength) return fault(tooMuch("limit-input-length", "length", limits.maxInputLength));
		let top = open[open.length - 1];
		while (top !== void 0 && top.nextChild === top.children.length) {
			text += `</${top.tagName}>`;
			open.pop();
			top = open[open.length - 1];
		}
		if (top === void 0) return text;
		current = top.children[top.nextChild++];
	}
}
/** A start tag without its end, for what should be an {@link XmlElement}: objects come from outside and are not trusted. */
function renderStart(element, inherited) {
	if (!isObject(element)) return {
		problem: malformed$1("A child is neither a string nor an element."),
		name: ""
	};
	const { name, namespace: ownNamespace, attributes = [], children = [] } = element;
	if (typeof name !== "string" || !isNCName(name)) return {
		problem: badName("element", name),
		name: String(name)
	};
	const namespace = ownNamespace ?? "";
	if (typeof namespace !== "string" || !Array.isArray(attributes) || !Array.isArray(children)) return {
		problem: malformed$1(`The element "${name}" has a member of the wrong type.`),
		name
	};
	const problem = checkNamespace(namespace);
	if (problem !== void 0) return {
		problem,
		name
	};
	const isXml = namespace === xmlNamespace;
	const tagName = isXml ? `xml:${name}` : name;
	let text = `<${tagName}`;
	if (!isXml && namespace !== inherited) text += ` xmlns="${escapeAttribute(namespace)}"`;
	const rendered = renderAttributes(attributes);
	if (typeof rendered !== "string") return {
		problem: rendered,
		name
	};
	text += rendered;
	return {
		text,
		open: {
			name,
			tagName,
			namespace: isXml ? inherited : namespace,
			children,
			nextChild: 0
		}
	};
}
function renderAttributes(attributes) {
	const prefixes = /* @__PURE__ */ new Map([[xmlNamespace, "xml"]]);
	const seen = /* @__PURE__ */ new Set();
	let text = "";
	for (const attribute of attributes) {
		if (!isObject(attribute)) return malformed$1("An attribute is no object.");
		const { name, value, namespace = "" } = attribute;
		if (typeof name !== "string" || !isNCName(name)) return badName("attribute", name);
		if (typeof value !== "string" || typeof namespace !== "string") return malformed$1(`The attribute "${name}" has a member of the wrong type.`);
		const problem = checkNamespace(namespace);
		if (problem !== void 0) return problem;
		if (name === "xmlns" && namespace === "") return badName("attribute", name);
		if (findIllegal(value) >= 0) return illegalCharacter(`The attribute "${name}"`, value);
		const expandedName = `${name} ${namespace}`;
		if (seen.has(expandedName)) return {
			code: "wfc-uniqattspec",
			message: `The attribute "${name}" stands twice in the same element.`
		};
		seen.add(expandedName);
		let prefix = namespace === "" ? "" : prefixes.get(namespace);
		if (prefix === void 0) {
			prefix = `ns${prefixes.size}`;
			prefixes.set(namespace, prefix);
			text += ` xmlns:${prefix}="${escapeAttribute(namespace)}"`;
		}
		text += ` ${prefix === "" ? name : `${prefix}:${name}`}="${escapeAttribute(value)}"`;
	}
	return text;
}
function checkNamespace(namespace) {
	if (namespace === "http://www.w3.org/2000/xmlns/") return {
		code: "nsc-xmlReserved",
		message: "The namespace of xmlns is for declarations: no element or attribute is in it."
	};
	return findIllegal(namespace) >= 0 ? illegalCharacter("A namespace name", namespace) : void 0;
}
function isObject(value) {
	return typeof value === "object" && value !== null;
}
function malformed$1(message) {
	return {
		code: "xml-syntax",
		message
	};
}
function badName(kind, name) {
	return {
		code: "xml-syntax",
		message: `The name of an ${kind}, ${typeof name === "string" ? `"${name.slice(0, 80)}"` : String(typeof name)}, is not a name without a colon (NCName).`
	};
}
function illegalCharacter(holder, value) {
	const offset = findIllegal(value);
	return {
		code: "xml-syntax",
		message: `${holder} contains U+${value.charCodeAt(offset).toString(16).toUpperCase().padStart(4, "0")} at offset ${offset}, which no XML document can hold.`
	};
}
function tooMuch(code, measure, limit) {
	return {
		code,
		message: `The element exceeds the limit of ${limit} for ${measure}.`
	};
}
// ../runtime/dist/xml/decode.js
const utf8 = "utf-8";
const utf16le = "utf-16le";
const utf16be = "utf-16be";
/** The declaration is plain ASCII by then; one that does not end within so many characters is none. */
const declarationLength = 1024;
/** Encoding declarations that agree with UTF-16 in the byte order that the first bytes show. */
const utf16Names = [
	"utf-16",
	"iso-10646-ucs-2",
	"ucs-2"
];
/**
* Decodes the bytes of a document as XML 1.0 demands (4.3.3 and appendix F): a byte order mark decides, then what
* the bytes of `<?` look like, then the encoding declaration, then UTF-8. The byte order mark is not part of the text.
*
* Failures, each with an offset in bytes: `encoding-malformed` for bytes that the encoding does not allow,
* `encoding-not-supported` for an encoding that this platform does not know (UTF-32 and EBCDIC among them),
* `encoding-contradiction` for a declaration that says otherwise than the bytes.
*/
function decodeXml(bytes) {
	const signature = signatureOf(bytes);
	if (signature.encoding === "utf-32" || signature.encoding === "ebcdic") return fail("encoding-not-supported", 0, { encoding: signature.encoding }, `The encoding ${signature.encoding} is not supported.`);
	if (signature.encoding === utf16le || signature.encoding === utf16be) {
		const decoded = decode$1(bytes, signature.length, signature.encoding);
		if ("failure" in decoded) return decoded;
		const declared = declaredEncoding(decoded.text)?.toLowerCase();
		if (declared === void 0 || declared === signature.encoding || utf16Names.includes(declared)) return decoded;
		return contradiction(declared, signature.encoding);
	}
	const declared = declaredEncoding(asciiOf(bytes, signature.length));
	if (declared === void 0) return decode$1(bytes, signature.length, utf8);
	const label = declared.toLowerCase();
	if (label.startsWith("utf-16") || utf16Names.includes(label)) return contradiction(declared, utf8);
	if (signature.length > 0 && label !== utf8 && label !== "utf8") return contradiction(declared, utf8);
	return decode$1(bytes, signature.length, label);
}
function signatureOf(bytes) {
	const starts = (...wanted) => wanted.every((byte, i) => bytes[i] === byte);
	if (starts(239, 187, 191)) return {
		encoding: utf8,
		length: 3
	};
	if (starts(0, 0, 254, 255) || starts(255, 254, 0, 0)) return {
		encoding: "utf-32",
		length: 4
	};
	if (starts(0, 0, 0, 60) || starts(60, 0, 0, 0)) return {
		encoding: "utf-32",
		length: 0
	};
	if (starts(255, 254)) return {
		encoding: utf16le,
		length: 2
	};
	if (starts(254, 255)) return {
		encoding: utf16be,
		length: 2
	};
	if (starts(60, 0, 63, 0)) return {
		encoding: utf16le,
		length: 0
	};
	if (starts(0, 60, 0, 63)) return {
		encoding: utf16be,
		length: 0
	};
	if (starts(76, 111, 167, 148)) return {
		encoding: "ebcdic",
		length: 0
	};
	return {
		encoding: utf8,
		length: 0
	};
}
function asciiOf(bytes, start) {
	return String.fromCharCode(...bytes.subarray(start, start + declarationLength));
}
/** The encoding that the XML declaration names, if there is one. The scanner checks the declaration itself. */
function declaredEncoding(text) {
	if (!/^<\?xml[ \t\r\n]/.test(text)) return void 0;
	const end = text.indexOf("?>");
	if (end < 0 || end > declarationLength) return void 0;
	return /[ \t\r\n]encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z][A-Za-z0-9._-]*)["']/.exec(text.slice(0, end))?.[1];
}
function decode$1(bytes, start, label) {
	const content = bytes.subarray(start);
	if (label === "iso-8859-1" || label === "latin1") return {
		text: decodeLatin1(content),
		encoding: label
	};
	if (label === "us-ascii" || label === "ascii") {
		const beyond = content.findIndex((byte) => byte >= 128);
		return beyond < 0 ? {
			text: decodeLatin1(content),
			encoding: label
		} : malformed(start + beyond, label);
	}
	if (label === "windows-1252" || label === "cp1252") return {
		text: decodeLatin1(content).replace(/[\x80-\x9f]/g, windows1252Character),
		encoding: label
	};
	const decoder = decoderOf(label);
	if (decoder === void 0) return fail("encoding-not-supported", 0, { encoding: label }, `The encoding "${label.slice(0, 80)}" is not supported.`);
	try {
		return {
			text: decoder.decode(content),
			encoding: label
		};
	} catch {
		return malformed(start + firstMalformed(content, label), label);
	}
}
function decoderOf(label) {
	try {
		return new TextDecoder(label, {
			fatal: true,
			ignoreBOM: true
		});
	} catch {
		return;
	}
}
function decodeLatin1(bytes) {
	let text = "";
	for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192));
	return text;
}
/** The characters of windows-1252 from 0x80 to 0x9F; five bytes have none and stay control characters. */
const windows1252 = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
function windows1252Character(character) {
	return windows1252.charAt(character.charCodeAt(0) - 128);
}
/**
* The decoder only says that it cannot. The place is found in two passes: chunk by chunk up to the one that fails, then
* byte by byte within it. Returns where the sequence begins that cannot be decoded.
*/
function firstMalformed(bytes, label) {
	const good = decodedChunks(bytes, label);
	const decoder = decoderOf(label);
	let sequenceStart = Math.max(good - 8, 0);
	try {
		decoder?.decode(bytes.subarray(0, sequenceStart), { stream: true });
		for (let i = sequenceStart; decoder !== void 0 && i < bytes.length; i++) if (decoder.decode(bytes.subarray(i, i + 1), { stream: true }) !== "") sequenceStart = i + 1;
	} catch {
		return sequenceStart;
	}
	return sequenceStart;
}
const chunkLength = 4096;
/** How many bytes can be decoded in whole chunks. */
function decodedChunks(bytes, label) {
	const decoder = decoderOf(label);
	let good = 0;
	try {
		for (; decoder !== void 0 && good + chunkLength < bytes.length; good += chunkLength) decoder.decode(bytes.subarray(good, good + chunkLength), { stream: true });
	} catch {
		return good;
	}
	return good;
}
function malformed(offset, encoding) {
	return fail("encoding-malformed", offset, { encoding }, `The bytes at offset ${offset} are not valid ${encoding}.`);
}
function contradiction(declared, found) {
	return fail("encoding-contradiction", 0, {
		declared,
		found
	}, `The XML declaration says ${declared.slice(0, 80)}, but the document is in ${found}.`);
}
function fail(code, offset, params, message) {
	return { failure: {
		code,
		offset,
		params,
		message
	} };
}
// ../runtime/dist/xml/positions.js
/**
* Finds the line starts of a text. A line ends with a line feed, a carriage return, or both in that order (XML 1.0,
* 2.11). A byte order mark at the start does not count as a column.
*/
function lineIndex(text) {
	const starts = [text.charCodeAt(0) === 65279 ? 1 : 0];
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 13) {
			if (text.charCodeAt(i + 1) === 10) i++;
			starts.push(i + 1);
		} else if (code === 10) starts.push(i + 1);
	}
	return {
		starts,
		length: text.length
	};
}
/** The position of an offset in UTF-16 code units. An offset outside the text gives the nearest place in it. */
function positionAt(index, offset) {
	const place = Math.min(Math.max(offset, 0), index.length);
	let low = 0;
	let high = index.starts.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (index.starts[middle] <= place) low = middle;
		else high = middle - 1;
	}
	return {
		line: low + 1,
		column: Math.max(place - index.starts[low], 0) + 1
	};
}
// dist/files/paths.js
/** A path with forward slashes on every platform. */
function slashed(path) {
	return sep === "/" ? path : path.split(sep).join(posix.sep);
}
/** How a path is shown: seen from the working directory, unless it is far from there. */
function shownPath(path, folder = process.cwd()) {
	const near = relative(folder, path);
	return slashed(near === "" ? "." : near.startsWith("../../..") ? path : near);
}
// dist/report/table.js
/** The forms of reports, each loaded when it is asked for. */
const REPORTERS = {
	pretty: async () => (await Promise.resolve().then(() => pretty_exports)).pretty,
	json: async () => (await import("./json-CNsD4xNE.js")).json,
	jsonl: async () => (await import("./jsonl-BeXVZZMT.js")).jsonl,
	sarif: async () => (await import("./sarif-BwZlPzzH.js")).sarif,
	github: async () => (await import("./github-DzXvaxRA.js")).github,
	gitlab: async () => (await import("./gitlab-CC4QkbRS.js")).gitlab,
	junit: async () => (await import("./junit-ueY6D5Ow.js")).junit,
	checkstyle: async () => (await import("./checkstyle-CACbmGkO.js")).checkstyle
};
// dist/report/print-report.js
/** Begins a report on standard output. */
async function printReport({ format, maxIssues, quiet }, host) {
	const createReporter = await REPORTERS[format]?.();
	if (createReporter === void 0) throw new Error(`there is no report format ${format}`);
	const reporter = createReporter({
		version: readVersion(),
		paint: createPaint(host.hasColours),
		schemaLine: createSchemaLines(),
		isQuiet: quiet
	});
	let files = 0;
	let invalid = 0;
	let unread = 0;
	let printed = 0;
	let hidden = 0;
	const bySeverity = {
		error: 0,
		warning: 0
	};
	host.write(reporter.open());
	return {
		file(report) {
			files++;
			const room = maxIssues === 0 ? Number.POSITIVE_INFINITY : maxIssues - printed;
			const { issues } = report;
			for (const { severity } of issues) bySeverity[severity]++;
			if (report.isUnread === true) unread++;
			else if (issues.some(isError)) invalid++;
			const shown = issues.slice(0, room);
			printed += shown.length;
			hidden += issues.length - shown.length;
			host.write(reporter.file(shown.length === issues.length ? report : {
				...report,
				issues: shown
			}));
		},
		close({ milliseconds, isStopped }) {
			const { error: errors, warning: warnings } = bySeverity;
			const summary = {
				files,
				invalid,
				unread,
				errors,
				warnings,
				hidden,
				milliseconds,
				isStopped
			};
			host.write(reporter.close(summary));
			return summary;
		}
	};
}
function isError({ severity }) {
	return severity === "error";
}
/** Lines of schema documents; each document is read once. */
function createSchemaLines() {
	const documents = /* @__PURE__ */ new Map();
	return ({ file, line }) => {
		let lines = documents.get(file);
		if (lines === void 0) {
			try {
				lines = readFileSync(resolve(file), "utf8").split(/\r\n|\r|\n/);
			} catch {
				lines = [];
			}
			documents.set(file, lines);
		}
		return lines[line - 1];
	};
}
// dist/report/source-line.js
/** Characters of a line that are kept: documents without line ends are common, and large. */
const LIMIT = 2e4;
/** The line around an offset. Empty where the line is too long to be shown whole. */
function lineAt(text, offset) {
	let from = offset;
	const first = Math.max(0, offset - LIMIT);
	while (from > first && !isLineEnd(text, from - 1)) from--;
	let to = offset;
	const last = Math.min(text.length, offset + LIMIT);
	while (to < last && !isLineEnd(text, to)) to++;
	return from === first && from > 0 ? "" : text.slice(from, to);
}
function isLineEnd(text, at) {
	const code = text.charCodeAt(at);
	return code === 10 || code === 13;
}
// dist/report/code-frame.js
/** Longest piece of a source line that is shown, in characters. */
const WIDTH = 160;
/** A source line with carets under a place: two lines. A long line is cut around the place. */
function codeFrame({ line, column, length, sourceLine }, paint = (carets) => carets) {
	const from = Math.max(0, Math.min(column - 1 - Math.floor(WIDTH / 2), sourceLine.length - WIDTH));
	const shown = sourceLine.slice(from, from + WIDTH).replace(/[\p{Cc}]/gu, " ");
	const caret = column - 1 - from;
	const gutter = String(line);
	const width = Math.max(1, Math.min(length, shown.length - caret));
	return [`  ${gutter} | ${shown}`, `  ${" ".repeat(gutter.length)} | ${" ".repeat(caret)}${paint("^".repeat(width))}`];
}
// dist/config/check-configuration.js
/**
* Checks a whole configuration against the options of all commands, and takes what one command is to have.
* @param file its name, for messages
* @throws UseError that names file, field, value and what is allowed
*/
function checkConfiguration(value, file, { name }, commands) {
	if (!isRecord(value)) throw new UseError(`${file}: expected an object with fields for commands, found ${show$1(value)}`);
	const parts = new Map(commands.map((command) => [command.name, configurable(command)]));
	for (const [field, part] of Object.entries(value)) {
		const options = parts.get(field);
		if (options === void 0) throw unknownField(file, field, part, [...parts.keys()]);
		if (!isRecord(part)) throw new UseError(`${file}: the field ${field} is ${show$1(part)}; expected an object of options`);
		for (const [option, one] of Object.entries(part)) {
			const definition = options.get(option);
			if (definition === void 0) throw unknownField(file, `${field}.${option}`, one, [...options.keys()]);
			const wanted = findFault(definition, one);
			if (wanted !== void 0) throw new UseError(`${file}: the field ${field}.${option} is ${show$1(one)}; expected ${wanted}`);
		}
	}
	return value[name] ?? {};
}
function configurable({ options }) {
	return new Map([...options, ...COMMON_OPTIONS].filter(({ isOnlyArgument }) => isOnlyArgument !== true).map((option) => [propertyOf(option), option]));
}
function unknownField(file, field, value, allowed) {
	return new UseError(`${file}: there is no field ${field} (it is ${show$1(value)}); expected ${allowed.join(", ")}`);
}
function isRecord(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function show$1(value) {
	const text = JSON.stringify(value) ?? String(value);
	return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
// dist/config/load-configuration.js
var load_configuration_exports = /* @__PURE__ */ __exportAll({ loadConfiguration: () => loadConfiguration });
var __rewriteRelativeImportExtension = function(path, preserveJsx) {
	if (typeof path === "string" && /^\.\.?\//.test(path)) return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function(m, tsx, d, ext, cm) {
		return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : d + ext + "." + cm.toLowerCase() + "js";
	});
	return path;
};
/** Files that may hold the configuration, in the order in which they are looked for in a folder. */
const NAMES = [
	"schemawright.config.ts",
	"schemawright.config.js",
	"schemawright.config.json"
];
/**
* What is configured for a command: in the file that `--config` names, or in the nearest one, from the working
* directory outwards to the first folder with a `package.json`.
* @throws UseError if there is a configuration and it is wrong
*/
async function loadConfiguration({ definition, given }, commands, folder) {
	const named = given["config"];
	const file = typeof named === "string" ? resolve(folder, named) : findConfiguration(folder);
	if (file === void 0) return {};
	const name = slashed(relative(folder, file));
	const value = await readConfiguration(file, name);
	if (value === void 0) return {};
	return checkConfiguration(value, name, definition, commands);
}
function findConfiguration(from) {
	for (let folder = from;; folder = dirname(folder)) {
		for (const name of NAMES) if (existsSync(join(folder, name))) return join(folder, name);
		const manifest = join(folder, "package.json");
		if (existsSync(manifest)) return readFileSync(manifest, "utf8").includes("\"schemawright\"") ? manifest : void 0;
		if (dirname(folder) === folder) return void 0;
	}
}
async function readConfiguration(file, name) {
	if (!existsSync(file)) throw new UseError(`--config ${name}: there is no such file`);
	try {
		if (file.endsWith(".json")) {
			const value = JSON.parse(readFileSync(file, "utf8"));
			return file.endsWith("package.json") ? ownPart(value) : value;
		}
		if (/\.[cm]?ts$/.test(file)) {
			const { createJiti } = await import("jiti");
			return await createJiti(import.meta.url, { moduleCache: false }).import(file, { default: true });
		}
		return (await import(__rewriteRelativeImportExtension(pathToFileURL(file).href))).default;
	} catch (error) {
		throw new UseError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
/** The field `schemawright` of a package.json, unless it is the version of a dependency or a script. */
function ownPart(manifest) {
	return typeof manifest === "object" && manifest !== null && "schemawright" in manifest ? manifest.schemawright : void 0;
}
// dist/report/report.js
/** The code that a user meets first: the contract's, else the recommendation's. */
function codeOf({ rule, code }) {
	return rule ?? code;
}
// dist/report/pretty.js
var pretty_exports = /* @__PURE__ */ __exportAll({ pretty: () => pretty });
/** For people: place, codes, sentence, the line with a caret, what was expected, and the schema line that says so. */
const pretty = ({ paint, schemaLine, isQuiet }) => {
	const describe = (file, issue) => {
		const { severity, code, rule, message, line, column, sourceLine, length, path, expected, schema } = issue;
		const place = line === void 0 ? file : `${file}:${line}:${column ?? 1}`;
		const weight = severity === "error" ? paint("red", "error") : paint("yellow", "warning");
		const codes = rule === void 0 ? code : `${rule} (${code})`;
		const text = [`${paint("bold", place)} ${weight} ${paint("bold", codes)}`, `  ${message}`];
		if (line !== void 0 && column !== void 0 && sourceLine !== void 0) text.push(...codeFrame({
			line,
			column,
			length: length ?? 1,
			sourceLine
		}, (one) => paint("red", one)));
		if (path !== void 0 && path !== "") text.push(paint("dim", `  at ${path}`));
		if (expected !== void 0 && expected.length > 0) text.push(paint("dim", `  expected ${expected.join(", ")}`));
		if (schema !== void 0) {
			const source = schemaLine(schema)?.trim();
			text.push(paint("dim", `  ${schema.file}:${schema.line}:${schema.column}${source === void 0 ? "" : `  ${source}`}`));
		}
		return `${text.join("\n")}\n\n`;
	};
	return {
		open: () => "",
		file: ({ file, issues }) => issues.map((issue) => describe(file, issue)).join(""),
		close: (summary) => isQuiet ? "" : `${summarize(summary)}\n`
	};
};
/** One line about a run. */
function summarize(summary) {
	const { files, invalid, unread, errors, warnings, hidden, milliseconds, isStopped } = summary;
	const time = milliseconds < 1e3 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
	const parts = [`${count(files, "file")} in ${time}`];
	if (invalid > 0) parts.push(`${grouped(invalid)} invalid`);
	if (unread > 0) parts.push(`${grouped(unread)} not read`);
	if (errors > 0) parts.push(count(errors, "error"));
	if (warnings > 0) parts.push(count(warnings, "warning"));
	if (hidden > 0) parts.push(`${count(hidden, "issue")} not shown (--max-issues 0 shows all)`);
	if (invalid === 0 && unread === 0) parts.push(files === 0 ? "nothing was looked at" : "no errors");
	return `${isStopped ? "Stopped: " : ""}${parts.join(", ")}.`;
}
// dist/validate/cache.js
/** Where compiled schemas are kept: as the platform has it for caches. */
function cacheFolder(environment) {
	const { SCHEMAWRIGHT_CACHE, XDG_CACHE_HOME, LOCALAPPDATA } = environment;
	if (SCHEMAWRIGHT_CACHE !== void 0 && SCHEMAWRIGHT_CACHE !== "") return SCHEMAWRIGHT_CACHE;
	const base = XDG_CACHE_HOME || process.platform === "win32" && LOCALAPPDATA || join(homedir(), ".cache");
	return join(base, "schemawright");
}
/**
* A place in the cache.
* @param request everything that the compiled text depends on besides the contents of documents
*/
function openCache(folder, request) {
	const asked = JSON.stringify(request);
	const key = nameOf(asked);
	const file = join(folder, `${key}.json`);
	const engineFile = join(folder, `${key}.${process.version}-${process.arch}.bin`);
	return {
		load() {
			const kept = readIfThere(file)?.toString("utf8");
			if (kept === void 0) return void 0;
			const [forWhat, from, text] = kept.split("\n", 3);
			if (forWhat !== asked || from === void 0 || text === void 0) return void 0;
			const documents = parseDocuments(from);
			if (documents === void 0 || documents.some(hasChanged)) return void 0;
			return {
				text,
				engineData: readIfThere(engineFile)
			};
		},
		store(documents, text) {
			attempt(() => {
				mkdirSync(folder, {
					recursive: true,
					mode: 448
				});
				rmSync(engineFile, { force: true });
				replaceFile(file, `${asked}\n${JSON.stringify(documents)}\n${text}`);
			});
		},
		storeEngineData: (data) => attempt(() => replaceFile(engineFile, data))
	};
}
/**
* A file name for a request. What is in the file says for what it is, so two requests with one name only forget each
* other; the module of the platform for digests would take longer to load than everything else here.
*/
function nameOf(request) {
	let low = 2166136261;
	let high = 461845907;
	for (let i = 0; i < request.length; i++) {
		const code = request.charCodeAt(i);
		low = Math.imul(low ^ code, 16777619);
		high = Math.imul(high ^ code, 2246822507) + i;
	}
	return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
/** A document as the cache has it. */
function cachedDocument(path) {
	return {
		path,
		content: readIfThere(path)?.toString("base64") ?? null
	};
}
function hasChanged({ path, content }) {
	return cachedDocument(path).content !== content;
}
function parseDocuments(line) {
	try {
		const documents = JSON.parse(line);
		return Array.isArray(documents) ? documents : void 0;
	} catch {
		return;
	}
}
function readIfThere(path) {
	try {
		return readFileSync(path);
	} catch {
		return;
	}
}
/** Another process sees the old file or the new one, and never half of it. */
function replaceFile(path, content) {
	const temporary = `${path}.${process.pid}.new`;
	try {
		writeFileSync(temporary, content, { mode: 384 });
		renameSync(temporary, path);
	} catch (error) {
		rmSync(temporary, { force: true });
		throw error;
	}
}
function attempt(write) {
	try {
		write();
	} catch {}
}
// ../runtime/dist/datatypes/binary.js
/** Is the string pairs of hexadecimal digits? https://www.w3.org/TR/xmlschema11-2/#hexBinary */
function isHexBinary(lexical) {
	if (lexical.length % 2 !== 0) return false;
	for (let i = 0; i < lexical.length; i++) {
		const code = lexical.charCodeAt(i);
		const letter = code | 32;
		if (!(code >= 48 && code <= 57) && !(letter >= 97 && letter <= 102)) return false;
	}
	return true;
}
/** The length of a hexBinary in octets. */
function hexBinaryLength(hexBinary) {
	return hexBinary.length / 2;
}
/** The canonical lexical form of a hexBinary, upper-case: equal values have equal canonical forms. */
function canonicalHexBinary(hexBinary) {
	return hexBinary.toUpperCase();
}
/**
* Is the white-space collapsed string base64 with its padding? Single spaces may stand between characters, and the
* bits that padding leaves over must be zero. https://www.w3.org/TR/xmlschema11-2/#base64Binary
*/
function isBase64Binary(lexical) {
	let characters = 0;
	let padding = 0;
	let last = 0;
	let previous = 32;
	for (let i = 0; i < lexical.length; i++) {
		const code = lexical.charCodeAt(i);
		if (code === 32) {
			if (previous === 32) return false;
		} else if (code === 61) padding++;
		else {
			const bits = base64Bits(code);
			if (bits < 0 || padding > 0) return false;
			last = bits;
			characters++;
		}
		previous = code;
	}
	if (lexical.length > 0 && previous === 32) return false;
	if (padding > 2 || (characters + padding) % 4 !== 0) return false;
	if (padding === 1) return last % 4 === 0;
	return padding === 0 || last % 16 === 0;
}
/** The length of a base64Binary in octets. */
function base64BinaryLength(base64Binary) {
	let characters = 0;
	for (let i = 0; i < base64Binary.length; i++) {
		const code = base64Binary.charCodeAt(i);
		if (code !== 32 && code !== 61) characters++;
	}
	return Math.floor(characters * 3 / 4);
}
/** The canonical lexical form of a base64Binary, without spaces: equal values have equal canonical forms. */
function canonicalBase64Binary(base64Binary) {
	return base64Binary.replaceAll(" ", "");
}
function base64Bits(code) {
	if (code >= 65 && code <= 90) return code - 65;
	if (code >= 97 && code <= 122) return code - 97 + 26;
	if (code >= 48 && code <= 57) return code - 48 + 52;
	if (code === 43) return 62;
	return code === 47 ? 63 : -1;
}
// ../runtime/dist/datatypes/calendar.js
/** Days in 400 years, after which the calendar repeats itself. */
const daysOfCycle = 146097;
/** Has the year a 29th of February? */
function isLeapYear(year) {
	const rest = yearOfCycle(year);
	return rest % 4 === 0 && rest % 100 !== 0 || rest === 0;
}
/** The number of days in a month (1 to 12) of a year. */
function daysInMonth(year, month) {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
/** The number of the day counted from a fixed day, so that differences of numbers are differences in days. */
function dayNumber(year, month, day) {
	const rest = yearOfCycle(year);
	const within = dayWithinCycle(rest, month, day);
	if (typeof year === "bigint") return (year - BigInt(rest)) / 400n * BigInt(daysOfCycle) + BigInt(within);
	return (year - rest) / 400 * daysOfCycle + within;
}
function yearOfCycle(year) {
	if (typeof year === "bigint") return Number((year % 400n + 400n) % 400n);
	return (year % 400 + 400) % 400;
}
const daysBeforeMonth = [
	0,
	0,
	31,
	59,
	90,
	120,
	151,
	181,
	212,
	243,
	273,
	304,
	334
];
function dayWithinCycle(year, month, day) {
	const leapYearsBefore = year === 0 ? 0 : Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + 1;
	const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
	return year * 365 + leapYearsBefore + (daysBeforeMonth[month] ?? 0) + leapDay + day - 1;
}
// ../runtime/dist/datatypes/digits.js
/** Is this UTF-16 code unit one of 0 to 9? */
function isDigit(code) {
	return code >= 48 && code <= 57;
}
/** The offset of the first code unit at or after `start` that is not one of 0 to 9; the string's length if all are. */
function skipDigits(value, start) {
	let i = start;
	while (i < value.length && isDigit(value.charCodeAt(i))) i++;
	return i;
}
/** Orders two runs of digits without leading zeros as the numbers they write. */
function compareWholeDigits(a, b) {
	if (a.length !== b.length) return a.length < b.length ? -1 : 1;
	return compareText(a, b);
}
/** Orders two runs of digits without trailing zeros as what stands after a decimal point. */
function compareFractionDigits(a, b) {
	return compareText(a, b);
}
/** The digits without the zeros at their end. */
function withoutTrailingZeros(digits) {
	let end = digits.length;
	while (end > 0 && digits.charCodeAt(end - 1) === 48) end--;
	return digits.slice(0, end);
}
/** The digits without the zeros at their start: the empty string for zero. */
function withoutLeadingZeros(digits) {
	let start = 0;
	while (start < digits.length && digits.charCodeAt(start) === 48) start++;
	return digits.slice(start);
}
function compareText(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
/** Which parts a lexical form has, in their order: `Y` year, `M` month, `D` day, `T` time of day. */
const shapes = {
	dateTime: "YMDT",
	dateTimeStamp: "YMDT",
	date: "YMD",
	time: "T",
	gYearMonth: "YM",
	gYear: "Y",
	gMonthDay: "MD",
	gDay: "D",
	gMonth: "M"
};
/**
* Reads a date or time from its white-space collapsed lexical form. Returns `undefined` where the form is wrong, where
* the day is not in the month, the time zone is beyond 14:00, the second is 60, or the year has more than
* {@link yearDigitsLimit} digits. The year `0000` exists in XSD 1.1 only.
* https://www.w3.org/TR/xmlschema11-2/#sec-lex-date-time
*/
function parseDateTime(datatype, lexical, version = "1.1") {
	const shape = shapes[datatype];
	let at = 0;
	let year;
	let month;
	let day;
	let hour;
	let minute;
	let second;
	let secondFraction = "";
	if (shape.startsWith("Y")) {
		const start = lexical.charCodeAt(0) === 45 ? 1 : 0;
		at = skipDigits(lexical, start);
		year = readYear(lexical, start, at, version);
		if (year === void 0) return void 0;
	}
	if (shape.includes("M")) {
		const hyphens = year === void 0 ? "--" : "-";
		if (!lexical.startsWith(hyphens, at)) return void 0;
		at += hyphens.length;
		month = twoDigits(lexical, at);
		if (month < 1 || month > 12) return void 0;
		at += 2;
	}
	if (shape.includes("D")) {
		const hyphens = month === void 0 ? "---" : "-";
		if (!lexical.startsWith(hyphens, at)) return void 0;
		at += hyphens.length;
		day = twoDigits(lexical, at);
		if (day < 1 || day > (month === void 0 ? 31 : daysInMonth(year ?? 4, month))) return void 0;
		at += 2;
	}
	if (shape.endsWith("T")) {
		if (day !== void 0) {
			if (lexical.charCodeAt(at) !== 84) return void 0;
			at++;
		}
		hour = twoDigits(lexical, at);
		minute = twoDigits(lexical, at + 3);
		second = twoDigits(lexical, at + 6);
		if (lexical.charCodeAt(at + 2) !== 58 || lexical.charCodeAt(at + 5) !== 58) return void 0;
		if (hour < 0 || hour > 24 || minute < 0 || minute > 59 || second < 0 || second > 59) return void 0;
		at += 8;
		if (lexical.charCodeAt(at) === 46) {
			const end = skipDigits(lexical, at + 1);
			if (end === at + 1) return void 0;
			secondFraction = withoutTrailingZeros(lexical.slice(at + 1, end));
			at = end;
		}
		if (hour === 24 && (minute !== 0 || second !== 0 || secondFraction !== "")) return void 0;
	}
	const timezoneOffset = readTimezone(lexical, at);
	if (timezoneOffset === null) return void 0;
	if (timezoneOffset === void 0 && datatype === "dateTimeStamp") return void 0;
	if (hour === 24) {
		hour = 0;
		if (year !== void 0 && month !== void 0 && day !== void 0) ({year, month, day} = nextDay(year, month, day));
	}
	return {
		year,
		month,
		day,
		hour,
		minute,
		second,
		secondFraction,
		timezoneOffset
	};
}
/** Is the white-space collapsed string in the lexical space of the datatype? As {@link parseDateTime} says. */
function isDateTime(datatype, lexical, version = "1.1") {
	return parseDateTime(datatype, lexical, version) !== void 0;
}
/**
* Orders two values of one datatype. `undefined` where they have no order: one has a time zone, the other has none,
* and the zone it could be in decides. https://www.w3.org/TR/xmlschema11-2/#vp-order-dateTime
*/
function compareDateTime(a, b) {
	if (a.timezoneOffset === void 0 === (b.timezoneOffset === void 0)) return compareInstants(a, a.timezoneOffset ?? 0, b, b.timezoneOffset ?? 0);
	if (a.timezoneOffset === void 0) {
		const reversed = compareDateTime(b, a);
		return reversed === void 0 || reversed === 0 ? reversed : reversed === 1 ? -1 : 1;
	}
	if (compareInstants(a, a.timezoneOffset, b, 840) < 0) return -1;
	return compareInstants(a, a.timezoneOffset, b, -840) > 0 ? 1 : void 0;
}
/** Orders two lexical forms of one datatype; `undefined` where there is no order or a form is wrong. */
function compareDateTimeLexical(datatype, a, b) {
	const left = parseDateTime(datatype, a);
	const right = parseDateTime(datatype, b);
	return left === void 0 || right === void 0 ? void 0 : compareDateTime(left, right);
}
/** A string that is equal for equal values of one datatype, and for those only. */
function dateTimeKey(value) {
	const { timezoneOffset, secondFraction } = value;
	return `${secondsOnTimeline(value, timezoneOffset ?? 0)}.${secondFraction}${timezoneOffset === void 0 ? "" : "Z"}`;
}
/** Does a lexical form of one of the date and time datatypes end in a time zone? What explicitTimezone asks. */
function hasTimezone(lexical) {
	if (lexical.endsWith("Z")) return true;
	const sign = lexical.charCodeAt(lexical.length - 6);
	return lexical.charCodeAt(lexical.length - 3) === 58 && (sign === 43 || sign === 45);
}
function readYear(lexical, start, end, version) {
	const digits = end - start;
	if (digits < 4 || digits > 1e3) return void 0;
	if (digits > 4 && lexical.charCodeAt(start) === 48) return void 0;
	const text = lexical.slice(start, end);
	if (digits > 10) return start === 1 ? -BigInt(text) : BigInt(text);
	const year = Number(text);
	if (year === 0) return version === "1.0" ? void 0 : 0;
	return start === 1 ? -year : year;
}
/** Minutes; `undefined` for no zone; `null` where the rest of the text is no zone. */
function readTimezone(lexical, at) {
	if (at === lexical.length) return void 0;
	const sign = lexical.charCodeAt(at);
	if (sign === 90) return at + 1 === lexical.length ? 0 : null;
	if (sign !== 43 && sign !== 45 || lexical.length !== at + 6 || lexical.charCodeAt(at + 3) !== 58) return null;
	const hour = twoDigits(lexical, at + 1);
	const minute = twoDigits(lexical, at + 4);
	const offset = hour * 60 + minute;
	if (hour < 0 || minute < 0 || minute > 59 || offset > 840) return null;
	return sign === 45 ? 0 - offset : offset;
}
/** The number that two digits write, or -1 where they are none. */
function twoDigits(lexical, at) {
	const tens = lexical.charCodeAt(at);
	const ones = lexical.charCodeAt(at + 1);
	return isDigit(tens) && isDigit(ones) ? (tens - 48) * 10 + ones - 48 : -1;
}
function nextDay(year, month, day) {
	if (day < daysInMonth(year, month)) return {
		year,
		month,
		day: day + 1
	};
	if (month < 12) return {
		year,
		month: month + 1,
		day: 1
	};
	return {
		year: typeof year === "bigint" ? year + 1n : year + 1,
		month: 1,
		day: 1
	};
}
/** Absent properties are filled in as the recommendation's timeOnTimeline does, from the end of the leap year 1972. */
function compareInstants(a, aOffset, b, bOffset) {
	const aSeconds = secondsOnTimeline(a, aOffset);
	const bSeconds = secondsOnTimeline(b, bOffset);
	if (aSeconds < bSeconds) return -1;
	if (aSeconds > bSeconds) return 1;
	return compareFractionDigits(a.secondFraction, b.secondFraction);
}
function secondsOnTimeline(value, timezoneOffset) {
	const year = value.year ?? 1972;
	const month = value.month ?? 12;
	const days = dayNumber(year, month, value.day ?? daysInMonth(year, month));
	const seconds = (value.hour ?? 0) * 3600 + ((value.minute ?? 0) - timezoneOffset) * 60 + (value.second ?? 0);
	return typeof days === "bigint" ? days * 86400n + BigInt(seconds) : days * 86400 + seconds;
}
// ../runtime/dist/datatypes/decimal.js
/**
* Is the white-space collapsed string a decimal: an optional sign and digits with at most one point, at least one
* digit, no exponent? https://www.w3.org/TR/xmlschema11-2/#decimal
*/
function isDecimal(lexical) {
	const start = afterSign(lexical);
	const point = skipDigits(lexical, start);
	if (point === lexical.length) return point > start;
	if (lexical.charCodeAt(point) !== 46) return false;
	const end = skipDigits(lexical, point + 1);
	return end === lexical.length && end - start > 1;
}
/**
* Orders two decimals by value, exactly and at any length. Both must be lexical forms of decimal or of a type
* derived from it; for other strings the result means nothing.
*/
function compareDecimal(a, b) {
	const left = readDecimal(a);
	const right = readDecimal(b);
	if (left.negative !== right.negative) return left.negative ? -1 : 1;
	const order = compareWholeDigits(left.whole, right.whole) || compareFractionDigits(left.fraction, right.fraction);
	if (order === 0) return 0;
	return order < 0 === left.negative ? 1 : -1;
}
/**
* The number of decimal digits that the value of a decimal needs, as the totalDigits facet counts them: leading zeros
* and trailing zeros of the fraction do not count, zero has one digit.
* https://www.w3.org/TR/xmlschema11-2/#rf-totalDigits
*/
function totalDigits(decimal) {
	const { whole, fraction } = readDecimal(decimal);
	const digits = whole === "" ? withoutLeadingZeros(fraction).length : whole.length + fraction.length;
	return Math.max(digits, fraction.length, 1);
}
/**
* The number of digits after the point that the value of a decimal needs; trailing zeros do not count.
* https://www.w3.org/TR/xmlschema11-2/#rf-fractionDigits
*/
function fractionDigits(decimal) {
	return readDecimal(decimal).fraction.length;
}
/**
* The canonical lexical form of a decimal by XSD 1.1: no plus sign, no needless zero, no point in a whole number,
* a digit before the point. https://www.w3.org/TR/xmlschema11-2/#f-decimalCanmap
*/
function canonicalDecimal(decimal) {
	const { negative, whole, fraction } = readDecimal(decimal);
	return (negative ? "-" : "") + (whole || "0") + (fraction === "" ? "" : `.${fraction}`);
}
function readDecimal(decimal) {
	const start = afterSign(decimal);
	const point = skipDigits(decimal, start);
	const whole = withoutLeadingZeros(decimal.slice(start, point));
	const fraction = withoutTrailingZeros(decimal.slice(point + 1));
	return {
		negative: decimal.charCodeAt(0) === 45 && (whole !== "" || fraction !== ""),
		whole,
		fraction
	};
}
function afterSign(lexical) {
	if (lexical === "" || isDigit(lexical.charCodeAt(0))) return 0;
	const code = lexical.charCodeAt(0);
	return code === 43 || code === 45 ? 1 : 0;
}
/**
* Reads a duration from its white-space collapsed lexical form. Returns `undefined` where the form is wrong or longer
* than {@link durationLengthLimit}. https://www.w3.org/TR/xmlschema11-2/#sec-lex-duration
*/
function parseDuration(datatype, lexical) {
	if (lexical.length > 1e3) return void 0;
	const start = lexical.charCodeAt(0) === 45 ? 1 : 0;
	if (lexical.charCodeAt(start) !== 80) return void 0;
	let months = 0n;
	let seconds = 0n;
	let secondFraction = "";
	let inTime = false;
	let unitsLeft = dateUnits[datatype];
	let parts = 0;
	let at = start + 1;
	while (at < lexical.length) {
		if (lexical.charCodeAt(at) === 84) {
			if (inTime || datatype === "yearMonthDuration") return void 0;
			inTime = true;
			unitsLeft = "HMS";
			at++;
			if (at === lexical.length) return void 0;
		}
		let end = skipDigits(lexical, at);
		if (end === at) return void 0;
		const count = BigInt(lexical.slice(at, end));
		if (lexical.charCodeAt(end) === 46) {
			const fractionEnd = skipDigits(lexical, end + 1);
			if (fractionEnd === end + 1 || !inTime || lexical.charAt(fractionEnd) !== "S") return void 0;
			secondFraction = withoutTrailingZeros(lexical.slice(end + 1, fractionEnd));
			end = fractionEnd;
		}
		const unit = lexical.charAt(end);
		const order = unit === "" ? -1 : unitsLeft.indexOf(unit);
		if (order < 0) return void 0;
		unitsLeft = unitsLeft.slice(order + 1);
		if (inTime) seconds += count * (unit === "H" ? 3600n : unit === "M" ? 60n : 1n);
		else if (unit === "D") seconds += count * 86400n;
		else months += unit === "Y" ? count * 12n : count;
		parts++;
		at = end + 1;
	}
	if (parts === 0) return void 0;
	return {
		negative: start === 1 && (months !== 0n || seconds !== 0n || secondFraction !== ""),
		months,
		seconds,
		secondFraction
	};
}
/** Is the white-space collapsed string in the lexical space of the datatype? As {@link parseDuration} says. */
function isDuration(datatype, lexical) {
	return parseDuration(datatype, lexical) !== void 0;
}
/**
* Orders two durations: one is less where it is so from each of the recommendation's four starting points.
* `undefined` where they have no order. https://www.w3.org/TR/xmlschema11-2/#duration
*/
function compareDuration(a, b) {
	if (equalDuration(a, b)) return 0;
	const places = Math.max(a.secondFraction.length, b.secondFraction.length);
	let order;
	for (const [year, month] of startingPoints) {
		const left = endFrom(year, month, a, places);
		const right = endFrom(year, month, b, places);
		if (left === right) return void 0;
		const here = left < right ? -1 : 1;
		if (order !== void 0 && order !== here) return void 0;
		order = here;
	}
	return order;
}
/** Are two durations equal in value space: the same months and the same seconds? */
function equalDuration(a, b) {
	return a.negative === b.negative && a.months === b.months && a.seconds === b.seconds && a.secondFraction === b.secondFraction;
}
/** Orders two lexical forms; `undefined` where there is no order or a form is wrong. */
function compareDurationLexical(a, b) {
	const left = parseDuration("duration", a);
	const right = parseDuration("duration", b);
	return left === void 0 || right === void 0 ? void 0 : compareDuration(left, right);
}
/** The seconds of a duration as a canonical decimal, with its sign. */
function durationSeconds(value) {
	const fraction = value.secondFraction === "" ? "" : `.${value.secondFraction}`;
	return `${value.negative && (value.seconds !== 0n || fraction !== "") ? "-" : ""}${value.seconds}${fraction}`;
}
const dateUnits = {
	duration: "YMD",
	yearMonthDuration: "YM",
	dayTimeDuration: "D"
};
const startingPoints = [
	[1696, 9],
	[1697, 2],
	[1903, 3],
	[1903, 7]
];
/** The end of the duration that starts with the first second of a month, in units of a second by ten to the `places`. */
function endFrom(year, month, duration, places) {
	const sign = duration.negative ? -1n : 1n;
	const monthIndex = BigInt(year * 12 + month - 1) + sign * duration.months;
	const monthOfYear = (monthIndex % 12n + 12n) % 12n;
	const days = BigInt(dayNumber((monthIndex - monthOfYear) / 12n, Number(monthOfYear) + 1, 1));
	const scale = 10n ** BigInt(places);
	const fraction = BigInt(duration.secondFraction.padEnd(places, "0") || "0");
	return days * 86400n * scale + sign * (duration.seconds * scale + fraction);
}
// ../runtime/dist/datatypes/length.js
/**
* The length of a string in XML characters, that is in Unicode code points: what the length facets of string types
* count. A surrogate without its partner counts as one.
*/
function codePointLength(value) {
	let length = value.length;
	for (let i = 0; i < value.length - 1; i++) {
		const code = value.charCodeAt(i);
		if (code < 55296 || code > 56319) continue;
		const next = value.charCodeAt(i + 1);
		if (next >= 56320 && next <= 57343) {
			length--;
			i++;
		}
	}
	return length;
}
/**
* The operations. Operands that name an instruction hold its number, not its offset.
* - `accept`: the string matches if it ends here.
* - `character` class: takes one character of the class.
* - `split` first second: goes on at both.
* - `jump` target: goes on there.
* - `count` class minimum maximum: takes from `minimum` to `maximum` characters of the class, `maximum` at least 1.
*/
const patternOperation = {
	accept: 0,
	character: 1,
	split: 2,
	jump: 3,
	count: 4
};
/**
* Makes a matcher of a program. The matcher takes time in proportion to the length of the string times the length of
* the program, whatever the string. Throws a SyntaxError where a class is no regular expression, which does not
* happen for programs made by the schema compiler.
*/
function compileLinearPattern(program) {
	const { code } = program;
	const classes = program.classes.map(compileClass);
	for (let i = 0; i < code.length; i += 4) if (code[i] === patternOperation.count) return (value) => new Simulation(code, classes).run(value);
	const automaton = new Automaton(code, classes);
	return (value) => automaton.run(value) ?? new Simulation(code, classes).run(value);
}
function compileClass(source) {
	const expression = new RegExp(`^(?:${source})$`, "u");
	const ascii = /* @__PURE__ */ new Uint8Array(128);
	for (let code = 0; code < 128; code++) ascii[code] = expression.test(String.fromCharCode(code)) ? 1 : 0;
	return (codePoint) => codePoint < 128 ? ascii[codePoint] === 1 : expression.test(String.fromCodePoint(codePoint));
}
/** How many instructions and transitions the states of an automaton may hold before they are forgotten. */
const memoryLimit = 5e4;
/**
* A deterministic automaton whose states are made when a string first reaches them. What it remembers is bounded:
* when there is too much, the next string starts afresh.
*/
var Automaton = class {
	#code;
	#classes;
	#states = /* @__PURE__ */ new Map();
	#start;
	#held = 0;
	constructor(code, classes) {
		this.#code = code;
		this.#classes = classes;
	}
	/** Does the value match? `undefined` where it leads to so many states that a simulation is quicker. */
	run(value) {
		if (this.#held > memoryLimit) this.#forget();
		this.#start ??= this.#stateFrom([0]);
		let state = this.#start;
		for (let i = 0; i < value.length; i++) {
			const codePoint = value.codePointAt(i);
			if (codePoint > 65535) i++;
			const known = state.next.get(codePoint);
			if (known === void 0 && this.#held > memoryLimit) return void 0;
			state = known ?? this.#step(state, codePoint);
			if (state.instructions.length === 0) return false;
		}
		return state.accepts;
	}
	#forget() {
		this.#states.clear();
		this.#start = void 0;
		this.#held = 0;
	}
	#step(state, codePoint) {
		const starts = [];
		for (const instruction of state.instructions) {
			const at = instruction * 4;
			if (this.#code[at] !== patternOperation.character) continue;
			if (this.#classes[this.#code[at + 1]](codePoint)) starts.push(instruction + 1);
		}
		const next = this.#stateFrom(starts);
		state.next.set(codePoint, next);
		this.#held++;
		return next;
	}
	/** The state of the instructions that are reached from some without a character. */
	#stateFrom(starts) {
		const pending = [...starts];
		const seen = /* @__PURE__ */ new Set();
		const instructions = [];
		let accepts = false;
		for (let instruction = pending.pop(); instruction !== void 0; instruction = pending.pop()) {
			if (seen.has(instruction)) continue;
			seen.add(instruction);
			const at = instruction * 4;
			const operation = this.#code[at];
			if (operation === patternOperation.split) pending.push(this.#code[at + 1], this.#code[at + 2]);
			else if (operation === patternOperation.jump) pending.push(this.#code[at + 1]);
			else {
				instructions.push(instruction);
				accepts ||= operation === patternOperation.accept;
			}
		}
		instructions.sort((a, b) => a - b);
		const key = instructions.join();
		const known = this.#states.get(key);
		if (known !== void 0) return known;
		const state = {
			instructions,
			accepts,
			next: /* @__PURE__ */ new Map()
		};
		this.#states.set(key, state);
		this.#held += instructions.length + 1;
		return state;
	}
};
/**
* All threads of the program side by side, one step a character. An instruction is at most once in a step, which is
* what keeps the work linear. A counted class keeps the places where it was entered in place of threads for each count.
*/
var Simulation = class {
	#code;
	#classes;
	/** For each instruction the step in which it was last added. */
	#addedIn;
	#entries = /* @__PURE__ */ new Map();
	#pending = [];
	#current = [];
	#next = [];
	constructor(code, classes) {
		this.#code = code;
		this.#classes = classes;
		this.#addedIn = new Int32Array(code.length / 4).fill(-1);
	}
	run(value) {
		let step = 0;
		this.#add(0, step);
		for (let i = 0; i < value.length; i++) {
			[this.#current, this.#next] = [this.#next, this.#current];
			this.#next.length = 0;
			if (this.#current.length === 0) return false;
			const codePoint = value.codePointAt(i);
			if (codePoint > 65535) i++;
			step++;
			for (const instruction of this.#current) this.#advance(instruction, codePoint, step);
		}
		return this.#next.some((instruction) => this.#operand(instruction, 0) === patternOperation.accept);
	}
	#operand(instruction, index) {
		return this.#code[instruction * 4 + index];
	}
	#advance(instruction, codePoint, step) {
		const operation = this.#operand(instruction, 0);
		if (operation === patternOperation.accept) return;
		const takes = this.#classes[this.#operand(instruction, 1)](codePoint);
		if (operation === patternOperation.character) {
			if (takes) this.#add(instruction + 1, step);
			return;
		}
		const entries = this.#entries.get(instruction);
		if (!takes) {
			entries.first = entries.places.at(-1) === step ? entries.places.length - 1 : entries.places.length;
			return;
		}
		const maximum = this.#operand(instruction, 3);
		while (step - (entries.places[entries.first] ?? step) > maximum) entries.first++;
		const oldest = entries.places[entries.first];
		if (oldest === void 0 || oldest === step) return;
		if (step - oldest >= this.#operand(instruction, 2)) this.#add(instruction + 1, step);
		if (step - oldest < maximum || entries.places.length - entries.first > 1) this.#keep(instruction, step);
	}
	/** Puts an instruction into the next step with all that follows without a character. */
	#add(start, step) {
		const pending = this.#pending;
		pending.push(start);
		for (let instruction = pending.pop(); instruction !== void 0; instruction = pending.pop()) {
			const operation = this.#operand(instruction, 0);
			if (operation === patternOperation.count) {
				if (!this.#enter(instruction, step)) continue;
				this.#keep(instruction, step);
				if (this.#operand(instruction, 2) === 0) pending.push(instruction + 1);
				continue;
			}
			if (this.#addedIn[instruction] === step) continue;
			if (operation === patternOperation.split) {
				this.#addedIn[instruction] = step;
				pending.push(this.#operand(instruction, 2), this.#operand(instruction, 1));
			} else if (operation === patternOperation.jump) {
				this.#addedIn[instruction] = step;
				pending.push(this.#operand(instruction, 1));
			} else this.#keep(instruction, step);
		}
	}
	#keep(instruction, step) {
		if (this.#addedIn[instruction] === step) return;
		this.#addedIn[instruction] = step;
		this.#next.push(instruction);
	}
	/** Notes the place at which a counted class begins. False where it has been noted before. */
	#enter(instruction, step) {
		const entries = this.#entries.get(instruction);
		if (entries === void 0) {
			this.#entries.set(instruction, {
				places: [step],
				first: 0
			});
			return true;
		}
		if (entries.places.at(-1) === step && entries.first < entries.places.length) return false;
		entries.places.push(step);
		return true;
	}
};
// ../runtime/dist/datatypes/white-space.js
/**
* The `replace` value of the whiteSpace facet: each tab, line feed and carriage return becomes a space.
* Returns the same string when there is nothing to replace.
* https://www.w3.org/TR/xmlschema11-2/#rf-whiteSpace
*/
function replaceWhiteSpace(value) {
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code < 32 && isSpace(code)) return value.replace(/[\t\n\r]/g, " ");
	}
	return value;
}
/**
* The `collapse` value of the whiteSpace facet: runs of white space become one space, none is left at either end.
* Only the four characters of XML are white space. Returns the same string when there is nothing to collapse.
* https://www.w3.org/TR/xmlschema11-2/#rf-whiteSpace
*/
function collapseWhiteSpace(value) {
	return isCollapsed(value) ? value : collapse(value);
}
/** Is the string as {@link collapseWhiteSpace} leaves it? */
function isCollapsed(value) {
	let previous = 32;
	for (let i = 0; i < value.length; i++) {
		const code = value.charCodeAt(i);
		if (code <= 32 && isSpace(code) && (code !== 32 || previous === 32)) return false;
		previous = code;
	}
	return previous !== 32 || value.length === 0;
}
function collapse(value) {
	let result = "";
	let start = -1;
	for (let i = 0; i <= value.length; i++) if (i < value.length && !isSpace(value.charCodeAt(i))) {
		if (start < 0) start = i;
	} else if (start >= 0) {
		result += result === "" ? value.slice(start, i) : ` ${value.slice(start, i)}`;
		start = -1;
	}
	return result;
}
// ../runtime/dist/xml/typed-element.js
/** Tells elements with a declaration from those without. */
function isTyped(item) {
	return typeof item === "object" && "value" in item;
}
// ../runtime/dist/datatypes/boolean.js
/**
* Reads a boolean from its white-space collapsed lexical form: `true`, `1`, `false`, `0`.
* Returns `undefined` for anything else. https://www.w3.org/TR/xmlschema11-2/#boolean
*/
function parseBoolean(lexical) {
	if (lexical === "true" || lexical === "1") return true;
	if (lexical === "false" || lexical === "0") return false;
}
/** The canonical lexical form of a boolean. */
function formatBoolean(value) {
	return value ? "true" : "false";
}
// ../runtime/dist/datatypes/double.js
/**
* Is the white-space collapsed string in the lexical space that float and double share: a decimal with an optional
* exponent, `INF`, `-INF`, `NaN`? `+INF` is one in XSD 1.1 only. https://www.w3.org/TR/xmlschema11-2/#double
*/
function isDouble$1(lexical, version = "1.1") {
	const first = lexical.charCodeAt(0);
	const start = first === 43 || first === 45 ? 1 : 0;
	let end = skipDigits(lexical, start);
	let digits = end - start;
	if (lexical.charCodeAt(end) === 46) {
		const fraction = end + 1;
		end = skipDigits(lexical, fraction);
		digits += end - fraction;
	}
	if (digits === 0) return isSpecial(lexical, version);
	const exponentSign = lexical.charCodeAt(end) | 32;
	if (end < lexical.length && exponentSign === 101) {
		const sign = lexical.charCodeAt(end + 1);
		const exponent = sign === 43 || sign === 45 ? end + 2 : end + 1;
		end = skipDigits(lexical, exponent);
		if (end === exponent) return false;
	}
	return end === lexical.length;
}
/**
* Reads a double: the nearest IEEE double, `Infinity`, `-Infinity`, `NaN`, `-0` for `-0`.
* Returns `undefined` for what is not in the lexical space.
*/
function parseDouble(lexical, version = "1.1") {
	if (!isDouble$1(lexical, version)) return void 0;
	if (lexical === "NaN") return NaN;
	if (lexical.endsWith("INF")) return lexical.charCodeAt(0) === 45 ? -1e400 : 1e400;
	return Number(lexical);
}
/**
* Reads a float: as {@link parseDouble}, rounded to single precision. Named not to hide the global parseFloat.
* https://www.w3.org/TR/xmlschema11-2/#float
*/
function parseSingleFloat(lexical, version = "1.1") {
	const value = parseDouble(lexical, version);
	return value === void 0 ? void 0 : Math.fround(value);
}
/**
* The canonical lexical form of a double: one digit, a point, the other digits, `E` and the exponent; the shortest
* digits that read back as the same value. https://www.w3.org/TR/xmlschema11-2/#f-doubleCanmap
*/
function formatDouble(value) {
	return formatSpecial(value) ?? formatExponential(value.toExponential());
}
/** The canonical lexical form of a float, with the shortest digits that read back as the same single precision value. */
function formatSingleFloat(value) {
	const special = formatSpecial(value);
	if (special !== void 0) return special;
	const single = Math.fround(value);
	if (single === 0 || !Number.isFinite(single)) return formatDouble(single);
	let digits = 0;
	while (digits < 8 && Math.fround(Number(single.toExponential(digits))) !== single) digits++;
	return formatExponential(single.toExponential(digits));
}
function isSpecial(lexical, version) {
	return lexical === "INF" || lexical === "-INF" || lexical === "NaN" || lexical === "+INF" && version === "1.1";
}
function formatSpecial(value) {
	if (Number.isNaN(value)) return "NaN";
	if (value === 1e400) return "INF";
	if (value === -1e400) return "-INF";
	return Object.is(value, -0) ? "-0.0E0" : void 0;
}
function formatExponential(text) {
	const exponentAt = text.indexOf("e");
	const mantissa = text.slice(0, exponentAt);
	const exponent = text.slice(exponentAt + 1).replace("+", "");
	return `${mantissa}${mantissa.includes(".") ? "" : ".0"}E${exponent}`;
}
/** Is the white-space collapsed string an integer of any length? https://www.w3.org/TR/xmlschema11-2/#integer */
function isInteger(lexical) {
	const code = lexical.charCodeAt(0);
	const start = code === 43 || code === 45 ? 1 : 0;
	return lexical.length > start && skipDigits(lexical, start) === lexical.length;
}
/**
* Reads an integer as a `number`. Returns `undefined` for what is no integer and for one outside
* -(2^53 - 1) to 2^53 - 1, so use it only where facets keep the type within that range. Never returns -0.
*/
function parseSafeInteger(lexical) {
	if (!isInteger(lexical)) return void 0;
	const value = Number(lexical);
	return Number.isSafeInteger(value) ? value + 0 : void 0;
}
/** Reads an integer. Returns `undefined` for what is none, and beyond {@link integerLengthLimit}. */
function parseInteger(lexical) {
	if (lexical.length > 1e4 || !isInteger(lexical)) return void 0;
	return lexical.charCodeAt(0) === 43 ? BigInt(lexical.slice(1)) : BigInt(lexical);
}
/** Reads an integer of at most 0, as {@link parseInteger} does. */
function parseNonPositiveInteger(lexical) {
	return parseWithin(lexical, void 0, 0n);
}
/** Reads an integer of at most -1, as {@link parseInteger} does. */
function parseNegativeInteger(lexical) {
	return parseWithin(lexical, void 0, -1n);
}
/** Reads an integer of at least 0, as {@link parseInteger} does. */
function parseNonNegativeInteger(lexical) {
	return parseWithin(lexical, 0n, void 0);
}
/** Reads an integer of at least 1, as {@link parseInteger} does. */
function parsePositiveInteger(lexical) {
	return parseWithin(lexical, 1n, void 0);
}
/** Reads a long, -2^63 to 2^63 - 1; `undefined` for anything else. */
function parseLong(lexical) {
	return parseWithin(lexical, -9223372036854775808n, 9223372036854775807n);
}
/** Reads an unsignedLong, 0 to 2^64 - 1; `undefined` for anything else. */
function parseUnsignedLong(lexical) {
	return parseWithin(lexical, 0n, 18446744073709551615n);
}
/** Reads the datatype `int`, -2^31 to 2^31 - 1; `undefined` for anything else. Named not to hide the global parseInt. */
function parseSignedInt(lexical) {
	return parseNumberWithin(lexical, -2147483648, 2147483647);
}
/** Reads a short, -32768 to 32767; `undefined` for anything else. */
function parseShort(lexical) {
	return parseNumberWithin(lexical, -32768, 32767);
}
/** Reads a byte, -128 to 127; `undefined` for anything else. */
function parseByte(lexical) {
	return parseNumberWithin(lexical, -128, 127);
}
/** Reads an unsignedInt, 0 to 2^32 - 1; `undefined` for anything else. */
function parseUnsignedInt(lexical) {
	return parseNumberWithin(lexical, 0, 4294967295);
}
/** Reads an unsignedShort, 0 to 65535; `undefined` for anything else. */
function parseUnsignedShort(lexical) {
	return parseNumberWithin(lexical, 0, 65535);
}
/** Reads an unsignedByte, 0 to 255; `undefined` for anything else. */
function parseUnsignedByte(lexical) {
	return parseNumberWithin(lexical, 0, 255);
}
/**
* The canonical lexical form of an integer held as `bigint` or as safe `number`. A number that is no safe integer has
* no such form: the caller checks first.
*/
function formatInteger(value) {
	return value.toString();
}
function parseWithin(lexical, minimum, maximum) {
	const value = parseInteger(lexical);
	if (value === void 0) return void 0;
	if (minimum !== void 0 && value < minimum) return void 0;
	return maximum !== void 0 && value > maximum ? void 0 : value;
}
function parseNumberWithin(lexical, minimum, maximum) {
	const value = parseSafeInteger(lexical);
	return value !== void 0 && value >= minimum && value <= maximum ? value : void 0;
}
// ../runtime/dist/xpath/datatypes.js
/** `fn:number`: the value as a double, NaN for what is none and for nothing. */
function toDouble(value) {
	if (value === void 0) return NaN;
	if (typeof value !== "string") return Number(value);
	return parseDouble(collapseWhiteSpace(value)) ?? NaN;
}
/**
* Orders two dates or times by value (`op:dateTime-less-than` and its like): below, at or above zero. NaN where they have no
* order because one has a time zone and the other none: there is no implicit time zone, as in XML Schema.
*/
function compareDates(datatype, left, right) {
	return compareDateTimeLexical(datatype, left, right) ?? NaN;
}
/** Orders two durations by value (`op:duration-equal` and its like): below, at or above zero, NaN for no order. */
function compareDurations(left, right) {
	return compareDurationLexical(left, right) ?? NaN;
}
/** `castable as` for a string: whether it is in the lexical space of the datatype, white space at its ends apart. */
function isCastable(value, datatype) {
	const lexical = collapseWhiteSpace(value);
	switch (datatype) {
		case "boolean": return parseBoolean(lexical) !== void 0;
		case "integer": return isInteger(lexical);
		case "decimal": return isDecimal(lexical);
		case "double":
		case "float": return isDouble$1(lexical);
		case "date":
		case "dateTime":
		case "time": return isDateTime(datatype, lexical);
	}
}
// ../runtime/dist/xpath/numeric.js
/** How many digits after the point a quotient that does not end is cut to. */
const quotientScale = 30;
/**
* Orders two numbers (`op:numeric-less-than` and its like): below, at or above zero as the left one is less than, equal
* to or greater than the right one. NaN if one of them is NaN, so that every comparison with zero but `!==` fails.
*/
function compareNumeric(left, right) {
	if (isDouble(left) || isDouble(right)) {
		const [first, second] = [Number(left), Number(right)];
		if (Number.isNaN(first) || Number.isNaN(second)) return NaN;
		return first < second ? -1 : first > second ? 1 : 0;
	}
	if (typeof left === "number" && typeof right === "number") return left - right;
	return compareDecimal(lexicalForm(left), lexicalForm(right));
}
/** `op:numeric-add`, exact. */
function add(left, right) {
	return combine(left, right, (first, second) => first + second);
}
/** `op:numeric-subtract`, exact. */
function subtract(left, right) {
	return combine(left, right, (first, second) => first - second);
}
/** `op:numeric-multiply`, exact. */
function multiply(left, right) {
	const [first, second] = [scaled(left), scaled(right)];
	return decimal({
		digits: first.digits * second.digits,
		scale: first.scale + second.scale
	});
}
/** `op:numeric-divide` of decimals: exact if it ends within 30 digits after the point, else cut there. `right` is not 0. */
function divide(left, right) {
	const [first, second] = [scaled(left), scaled(right)];
	return decimal({
		digits: first.digits * 10n ** BigInt(quotientScale + second.scale) / second.digits,
		scale: quotientScale + first.scale
	});
}
/** `op:numeric-integer-divide`: the quotient without its fraction. `right` is not 0. */
function integerDivide(left, right) {
	const [first, second] = aligned(left, right);
	return decimal({
		digits: first.digits / second.digits,
		scale: 0
	});
}
/** `op:numeric-mod`: what is left over, with the sign of the dividend. `right` is not 0. */
function modulo(left, right) {
	return combine(left, right, (first, second) => first % second);
}
/** `fn:sum` of exact numbers; 0 for none. */
function sum(values) {
	return values.reduce(add, 0);
}
/** `fn:sum` of doubles; 0 for none. */
function sumDoubles(values) {
	return values.reduce((total, value) => total + value, 0);
}
/** `fn:min` of numbers: the least, NaN if one is NaN, `undefined` for none. */
function minimum(values) {
	return values.find(isNotANumber) ?? values.reduce((least, value) => least === void 0 || compareNumeric(value, least) < 0 ? value : least, void 0);
}
/** `fn:max` of numbers: the greatest, NaN if one is NaN, `undefined` for none. */
function maximum(values) {
	return values.find(isNotANumber) ?? values.reduce((greatest, value) => greatest === void 0 || compareNumeric(value, greatest) > 0 ? value : greatest, void 0);
}
/** `fn:distinct-values` of numbers: one of each value, in the order of their first. */
function distinctNumbers(values) {
	const seen = /* @__PURE__ */ new Map();
	for (const value of values) {
		const key = isDouble(value) ? String(value) : String(decimalLexical(scaled(value)));
		if (!seen.has(key)) seen.set(key, value);
	}
	return [...seen.values()];
}
function isNotANumber(value) {
	return typeof value === "number" && Number.isNaN(value);
}
function isDouble(value) {
	return typeof value === "number" && !Number.isSafeInteger(value);
}
function lexicalForm(value) {
	return typeof value === "number" ? BigInt(value).toString() : String(value);
}
function combine(left, right, operation) {
	const [first, second] = aligned(left, right);
	return decimal({
		digits: operation(first.digits, second.digits),
		scale: first.scale
	});
}
/** Both with the greater scale of the two. */
function aligned(left, right) {
	const [first, second] = [scaled(left), scaled(right)];
	const scale = Math.max(first.scale, second.scale);
	return [widen(first, scale), widen(second, scale)];
}
function widen({ digits, scale }, wanted) {
	return {
		digits: digits * 10n ** BigInt(wanted - scale),
		scale: wanted
	};
}
function scaled(value) {
	if (typeof value !== "string") return {
		digits: BigInt(value),
		scale: 0
	};
	const point = value.indexOf(".");
	if (point === -1) return {
		digits: BigInt(withoutPlus(value)),
		scale: 0
	};
	const negative = value.startsWith("-");
	const digits = BigInt(`0${value.replace(/[-+.]/g, "")}`);
	return {
		digits: negative ? -digits : digits,
		scale: value.length - point - 1
	};
}
function withoutPlus(value) {
	return value.startsWith("+") ? value.slice(1) : value;
}
function decimal(value) {
	const lexical = decimalLexical(value);
	const number = Number(lexical);
	if (Number.isSafeInteger(number) && !lexical.includes(".")) return number;
	return lexical;
}
/** Without needless zeros, and without a point for an integer. */
function decimalLexical({ digits, scale }) {
	const sign = digits < 0n ? "-" : "";
	const text = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, "0");
	const whole = text.slice(0, text.length - scale);
	let end = text.length;
	while (end > text.length - scale && text.charCodeAt(end - 1) === 48) end -= 1;
	const fraction = text.slice(text.length - scale, end);
	return fraction === "" ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}
// ../runtime/dist/xpath/sequences.js
/** `fn:count` of things each of which is there at most once: how many are not `undefined`. */
function countPresent(...values) {
	let count = 0;
	for (const value of values) if (value !== void 0) count += 1;
	return count;
}
/** Whether a value is there and passes the test. */
function whenPresent(value, test) {
	return value !== void 0 && test(value);
}
/** The value that is there, as a sequence. */
function toSequence(value) {
	return value === void 0 ? [] : [value];
}
/** `fn:distinct-values` of strings or booleans: one of each, in the order of their first. */
function distinctValues(values) {
	return [...new Set(values)];
}
/** `from to to` of XPath: the integers between the two, both included; none if `from` is the greater. */
function range(from, to) {
	return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
// ../runtime/dist/xpath/strings.js
/** `fn:normalize-space`: white space at the ends removed, runs of it inside made one space. Absent: the empty string. */
function normalizeSpace(value) {
	return value === void 0 ? "" : value.split(/[\t\n\r ]+/).filter((word) => word !== "").join(" ");
}
/** `fn:string-length`: in characters, not in UTF-16 code units. Absent: 0. */
function stringLength(value) {
	let length = 0;
	for (const _character of value ?? "") length += 1;
	return length;
}
/** `fn:substring`: positions count characters from 1, and are rounded. */
function substring(value, start, length = Number.POSITIVE_INFINITY) {
	const first = roundHalfUp(start);
	const end = first + roundHalfUp(length);
	let result = "";
	let position = 0;
	for (const character of value ?? "") {
		position += 1;
		if (position >= first && position < end) result += character;
	}
	return result;
}
/** `fn:translate`: each character of `from` becomes the one of `to` at its place, or vanishes if there is none. */
function translate(value, from, to) {
	const replacements = [...to];
	const mapping = /* @__PURE__ */ new Map();
	[...from].forEach((character, index) => {
		if (!mapping.has(character)) mapping.set(character, replacements[index] ?? "");
	});
	let result = "";
	for (const character of value ?? "") result += mapping.get(character) ?? character;
	return result;
}
/** `fn:lower-case`: each character by itself, whatever its neighbours (JavaScript looks at those of a Greek sigma). */
function lowerCase(value) {
	let result = "";
	for (const character of value ?? "") result += character.toLowerCase();
	return result;
}
/** `fn:substring-before`; the empty string if `part` is not in it. */
function substringBefore(value, part) {
	const index = (value ?? "").indexOf(part);
	return index === -1 ? "" : (value ?? "").slice(0, index);
}
/** `fn:substring-after`; the empty string if `part` is not in it. */
function substringAfter(value, part) {
	const index = (value ?? "").indexOf(part);
	return index === -1 ? "" : (value ?? "").slice(index + part.length);
}
/**
* `fn:compare` by the code point collation: below, at or above zero. JavaScript orders strings by UTF-16 code units,
* which puts a surrogate pair before U+E000.
*/
function compareStrings(left, right) {
	const length = Math.min(left.length, right.length);
	for (let index = 0; index < length; index += 1) if (left.charCodeAt(index) !== right.charCodeAt(index)) {
		const start = isLowSurrogate(left, index) && isLowSurrogate(right, index) ? index - 1 : index;
		return (left.codePointAt(Math.max(start, 0)) ?? 0) - (right.codePointAt(Math.max(start, 0)) ?? 0);
	}
	return left.length - right.length;
}
function isLowSurrogate(text, index) {
	const code = text.charCodeAt(index);
	return code >= 56320 && code <= 57343;
}
function roundHalfUp(value) {
	return Math.floor(value + .5);
}
// ../runtime/dist/codegen/constraint-text.js
/** The value of a default or fixed text that the schema has: `undefined` if the type has none such. */
function constraintValue(datatype, text) {
	const namespaces = typeof text === "string" ? {} : text.namespaces;
	const resolvePrefix = (prefix) => namespaces[prefix];
	return datatype.read(lexicalOf(text), {
		report: () => void 0,
		resolvePrefix
	});
}
/** A default or fixed value as it is written in the schema. */
function lexicalOf(text) {
	return typeof text === "string" ? text : text.lexical;
}
/**
* Whether a value is not the fixed one; values compare, not their texts.
* https://www.w3.org/TR/xmlschema11-1/#cvc-elt clause 5.2.2.2
*/
function differsFrom(datatype, fixed, value) {
	const wanted = constraintValue(datatype, fixed);
	return wanted !== void 0 && datatype.key(wanted) !== datatype.key(value);
}
// ../runtime/dist/codegen/registry.js
/** The registry of a message whose schema lets a document choose nothing. */
const EMPTY_REGISTRY = {
	types: {},
	elements: {},
	attributes: {}
};
/** The handle of a global component by its expanded name; `undefined` if there is none. */
function lookUp(table, namespace, localName) {
	const key = `{${namespace}}${localName}`;
	return Object.hasOwn(table, key) ? table[key]?.() : void 0;
}
/**
* How an object names its type in `$type`: the local name where the namespace is that of the declared type, the
* expanded name, `{namespace}local`, elsewhere.
* @param declared the type that the object would have without `$type`; absent where a wildcard admitted the element
*/
function typeLabel(type, declared) {
	const name = type.name ?? "";
	const end = name.indexOf("}") + 1;
	return declared?.name?.startsWith(name.slice(0, end)) ? name.slice(end) : name;
}
/** How messages name a type: those of XSD itself with the usual prefix, those of no namespace by their local name. */
function typeWords({ name }) {
	if (name === void 0) return "an anonymous type";
	return name.replace(/^\{http:\/\/www\.w3\.org\/2001\/XMLSchema\}/, "xs:").replace(/^\{\}/, "");
}
/** The type that {@link typeLabel} gave a label for; `undefined` if there is none. */
function findType(registry, label, declared) {
	const end = label.indexOf("}") + 1;
	if (end > 0) return lookUp(registry.types, label.slice(1, end - 1), label.slice(end));
	const name = declared?.name ?? "{}";
	return lookUp(registry.types, name.slice(1, name.indexOf("}")), label);
}
// ../runtime/dist/codegen/wildcard.js
/**
* Whether a wildcard admits a name.
* https://www.w3.org/TR/xmlschema11-1/#cvc-wildcard-name and #cvc-wildcard-namespace
* @param declared the global declarations that `##defined` means
* @param siblings what the content model with the wildcard contains, which `##definedSibling` means
*/
function admits(wildcard, namespace, localName, declared, siblings = []) {
	const { variety, namespaces, disallowedNames } = wildcard;
	if (variety !== "any" && namespaces.includes(namespace) !== (variety === "enumeration")) return false;
	if (disallowedNames === void 0) return true;
	const name = `{${namespace}}${localName}`;
	return !disallowedNames.some((one) => {
		if (one === "##defined") return Object.hasOwn(declared, name);
		if (one === "##definedSibling") return siblings.some((sibling) => isElement(sibling, namespace, localName));
		return one === name;
	});
}
function isElement(symbol, namespace, localName) {
	return !("wildcard" in symbol) && symbol.name === localName && symbol.namespace === namespace;
}
/** A wildcard as messages name it among what could have come. */
function describeWildcard({ variety, namespaces }) {
	if (variety === "any") return "any element";
	const named = namespaces.filter((namespace) => namespace !== "");
	if (variety === "not") return named.length === 0 ? "any element with a namespace" : `any element of another namespace than ${named.join(", ")}`;
	const none = namespaces.length > named.length ? ["none"] : [];
	return `any element of namespace ${[...named, ...none].join(", ")}`;
}
// ../runtime/dist/codegen/xsi.js
/** The namespace of xsi:type, xsi:nil, xsi:schemaLocation and xsi:noNamespaceSchemaLocation. */
const xsiNamespace = "http://www.w3.org/2001/XMLSchema-instance";
/** The namespace of the built-in types. */
const xsNamespace = "http://www.w3.org/2001/XMLSchema";
// ../runtime/dist/codegen/attributes.js
const NO_DECLARATION$1 = { code: "cvc-assess-attr" };
const NOT_FIXED_GLOBALLY = { code: "cvc-attribute.4" };
/** The four attributes that every element may have. */
const INSTANCE_ATTRIBUTES = /* @__PURE__ */ new Set([
	"type",
	"nil",
	"schemaLocation",
	"noNamespaceSchemaLocation"
]);
/**
* Reads attribute `i` of the element just entered, which the type at hand does not declare, as one that its attribute
* wildcard may admit. https://www.w3.org/TR/xmlschema11-1/#cvc-complex-type clause 2.2 and #cvc-wildcard
* @returns the attribute to keep in `$attributes`; `undefined` for those of `xsi:`, and for what was reported
*/
function readWildcardAttribute(reader, i, wildcard, content) {
	const namespace = reader.attributeNamespace(i);
	const name = reader.attributeName(i);
	if (namespace === "http://www.w3.org/2001/XMLSchema-instance" && INSTANCE_ATTRIBUTES.has(name)) return reader.undeclaredAttribute(i, content);
	const { attributes } = reader.registry;
	if (!admits(wildcard, namespace, name, attributes)) return reader.undeclaredAttribute(i, content);
	if (wildcard.processContents !== "skip") {
		const handle = lookUp(attributes, namespace, name);
		if (handle !== void 0) assessAttribute(reader, i, handle);
		else if (wildcard.processContents === "strict") {
			const finding = {
				...NO_DECLARATION$1,
				schemaLocation: content.schemaLocation
			};
			reader.atAttribute(i, () => reader.report(finding, { attribute: reader.scanner.attributeQualifiedName(i) }));
			return;
		}
	}
	return reader.attributeData(i);
}
/** Reads every attribute of the element just entered as an attribute wildcard admits it. */
function readWildcardAttributes(reader, wildcard, content) {
	const kept = [];
	for (let i = 0; i < reader.attributeCount; i++) {
		const attribute = readWildcardAttribute(reader, i, wildcard, content);
		if (attribute !== void 0) kept.push(attribute);
	}
	return kept.length === 0 ? void 0 : kept;
}
function assessAttribute(reader, i, handle) {
	reader.atAttribute(i, (text) => {
		const datatype = handle.datatype();
		const value = datatype.read(text, reader);
		reader.watch?.attribute(handle.namespace, handle.name, text, () => value === void 0 ? void 0 : datatype.key(value));
		const { fixed } = handle;
		if (value === void 0 || fixed === void 0 || !differsFrom(datatype, fixed, value)) return;
		reader.report(NOT_FIXED_GLOBALLY, {
			name: handle.name,
			value: text,
			fixed: lexicalOf(fixed)
		});
	});
}
// ../runtime/dist/codegen/derivation.js
/**
* Whether elements of a type may stand where another type is declared, given what is blocked.
* https://www.w3.org/TR/xmlschema11-1/#cos-ct-derived-ok and #cos-st-derived-ok
*/
function isDerivedFrom(type, declared, blocked) {
	let methodAllowed = true;
	let step = type;
	while (step !== void 0) {
		if (step === declared) return methodAllowed;
		const method = step.derivation === "extension" ? "extension" : "restriction";
		if (blocked.includes(method)) methodAllowed = false;
		step = step.base?.();
	}
	if (blocked.includes("restriction")) return false;
	return declared.members?.().some((member) => isDerivedFrom(type, member, blocked)) ?? false;
}
// ../runtime/dist/datatypes/qualified-name.js
/**
* Splits a QName, or a NOTATION, at its colon. Returns `undefined` where the string is none: each part must be an
* NCName. Whether the prefix is bound is for the namespaces in scope to say.
* https://www.w3.org/TR/xmlschema11-2/#QName
*/
function splitQName(lexical) {
	const colon = lexical.indexOf(":");
	if (colon < 0) return isNCName(lexical) ? {
		prefix: "",
		localName: lexical
	} : void 0;
	const prefix = lexical.slice(0, colon);
	const localName = lexical.slice(colon + 1);
	return isNCName(prefix) && isNCName(localName) ? {
		prefix,
		localName
	} : void 0;
}
// ../runtime/dist/codegen/instance-attributes.js
const NOT_BOOLEAN = {
	code: "cvc-datatype-valid.1.2.1",
	params: { type: "xs:boolean" }
};
const NOT_A_NAME = { code: "cvc-elt.4.1" };
const UNRESOLVED = { code: "cvc-elt.4.2" };
const NONE$1 = {};
/**
* Reads xsi:type and xsi:nil of the element just entered.
* @param mustResolve whether an xsi:type that names no type is a fault
*/
function readInstanceAttributes(reader, mustResolve = true) {
	let found;
	for (let i = 0; i < reader.attributeCount; i++) {
		if (reader.attributeNamespace(i) !== "http://www.w3.org/2001/XMLSchema-instance") continue;
		const name = reader.attributeName(i);
		if (name === "nil") {
			const nil = reader.atAttribute(i, (value) => readNil(reader, value));
			if (nil !== void 0) found = {
				...found,
				nil
			};
		} else if (name === "type") {
			const typeName = collapseWhiteSpace(reader.scanner.attributeValue(i));
			const type = reader.atAttribute(i, () => readType(reader, typeName, mustResolve));
			found = {
				...found,
				typeName,
				...type === void 0 ? {} : { type }
			};
		}
	}
	return found ?? NONE$1;
}
/** The type that xsi:type of the element just entered names, if it does; nothing is reported. */
function namedType(reader) {
	const text = reader.attributeText(xsiNamespace, "type");
	const parts = text === void 0 ? void 0 : splitQName(collapseWhiteSpace(text));
	const namespace = parts === void 0 ? void 0 : reader.scanner.resolvePrefix(parts.prefix);
	if (parts === void 0 || namespace === void 0) return void 0;
	return lookUp(reader.registry.types, namespace, parts.localName);
}
function readNil(reader, text) {
	const value = collapseWhiteSpace(text);
	const nil = parseBoolean(value);
	if (nil === void 0) reader.report(NOT_BOOLEAN, { value });
	return nil;
}
function readType(reader, value, mustResolve) {
	const parts = splitQName(value);
	const namespace = parts === void 0 ? void 0 : reader.scanner.resolvePrefix(parts.prefix);
	if (parts === void 0 || namespace === void 0) {
		reader.report(NOT_A_NAME, { value });
		return;
	}
	const type = lookUp(reader.registry.types, namespace, parts.localName);
	if (type === void 0 && mustResolve) reader.report(UNRESOLVED, { value });
	return type;
}
// ../runtime/dist/codegen/prefixes.js
/**
* Prefixes for the names in the values of one element: its attributes and its text. They are declared on the element
* itself, and begin with an underscore so that they hide none of the document's own.
*/
var Prefixes = class {
	namespaces = [];
	/** A name, `{namespace}local`, as it is written here. A name in no namespace has no prefix. */
	qualify(name) {
		const end = name.indexOf("}");
		const namespace = name.slice(1, end);
		const localName = name.slice(end + 1);
		if (namespace === "") return localName;
		if (namespace === "http://www.w3.org/XML/1998/namespace") return `xml:${localName}`;
		let index = this.namespaces.indexOf(namespace);
		if (index < 0) index = this.namespaces.push(namespace) - 1;
		return `_${index + 1}:${localName}`;
	}
	/** The declarations that the names so far need, each with a space before it. */
	declarations() {
		return this.namespaces.map((namespace, i) => ` xmlns:_${i + 1}="${escapeAttribute(namespace)}"`).join("");
	}
};
// ../runtime/dist/codegen/simple-type.js
/** The handle of a simple type: its elements have no attributes, and text for content. */
function simpleType({ derivation = "restriction", ...definition }) {
	const { datatype } = definition;
	return {
		...definition,
		derivation,
		content: "simple",
		read: (reader, rule) => reader.simple(datatype(), rule),
		check: (value, checker, rule) => datatype().check(value, checker, rule),
		write: (value) => writeText(datatype(), value)
	};
}
/** Is it a simple type, so that its values are no objects with attributes? */
function isSimple(type) {
	return type.content === "simple" && type.complex !== true;
}
/** What stands between `<name` and `</name>` for a value of a simple type: declarations its names need, `>`, text. */
function writeText(datatype, value) {
	const prefixes = new Prefixes();
	const text = escapeText(datatype.write(value, prefixes));
	return `${prefixes.declarations()}>${text}`;
}
// ../runtime/dist/codegen/element.js
const ABSTRACT_ELEMENT = { code: "cvc-elt.2" };
const ABSTRACT_TYPE = { code: "cvc-type.2" };
const NOT_NILLABLE = { code: "cvc-elt.3.1" };
const NIL_AND_FIXED = { code: "cvc-elt.3.2.2" };
const NOT_DERIVED = { code: "cvc-elt.4.3" };
const NOT_FIXED_TEXT = { code: "cvc-elt.5.2.2.2.1" };
const NOT_FIXED = { code: "cvc-elt.5.2.2.2.2" };
const FIXED_HAS_CHILDREN = { code: "cvc-elt.5.2.2.1" };
/**
* Reads an element just entered as its declaration, the document and its attributes say, up to and including its end
* tag. Implements https://www.w3.org/TR/xmlschema11-1/#cvc-elt: abstract elements (2), xsi:nil (3), xsi:type and type
* alternatives (4), default and fixed values (5), abstract types (cvc-type 2).
* @returns the value; `undefined` if it has none, which was then reported. Nil is `null` for a simple type and
* `{ $nil: true }` with the attributes for a complex one; a type named by xsi:type is in `$type`
*/
function readElement(reader, handle) {
	const declared = handle.type();
	if (reader.attributeCount === 0 && handle.default === void 0 && handle.fixed === void 0 && handle.abstract === void 0 && handle.alternatives === void 0 && handle.watch === void 0 && reader.watch === void 0 && declared.abstract === void 0 && declared.inheritable === void 0) return declared.read(reader, handle.rule);
	if (handle.abstract === true) {
		reader.report({
			...ABSTRACT_ELEMENT,
			schemaLocation: handle.schemaLocation,
			...ruleOf$1(handle)
		}, { name: handle.name });
		reader.leaveSkipping();
		return;
	}
	const instance = readInstanceAttributes(reader);
	const selected = selectType(reader, handle, declared);
	const type = governingType(reader, handle, selected, instance);
	if (type === void 0) {
		reader.leaveSkipping();
		return;
	}
	const nilled = isNilled(reader, handle, instance);
	if (nilled === void 0) {
		reader.leaveSkipping();
		return;
	}
	const { fixed } = handle;
	const constraint = fixed ?? handle.default;
	const holdsText = type.content === "simple" || type.content === "mixed";
	const mark = reader.mark();
	reader.assess(nilled, nilled || !holdsText ? void 0 : constraint);
	const read = () => {
		reader.watch?.nil(handle.nillable === true, nilled && isSimple(type));
		return readAs(reader, type, nilled, handle.rule);
	};
	const value = handle.watch === void 0 ? read() : handle.watch(reader, read);
	if (fixed !== void 0 && !nilled && !reader.halted) checkFixed(reader, mark, handle, type, fixed, value);
	return type === selected ? value : labelled(value, type, declared, nilled);
}
/**
* Reads an element that has no declaration, but a type: a wildcard admits it, and xsi:type says what it is.
* @returns the value, with `$type`
*/
function readTyped(reader, type) {
	if (type.abstract === true) {
		reader.report(ABSTRACT_TYPE, { value: typeWords(type) });
		reader.leaveSkipping();
		return;
	}
	reader.assess(false, void 0);
	return labelled(readAs(reader, type, false), type, void 0, false);
}
function readAs(reader, type, nilled, rule) {
	const { inheritable } = type;
	if (inheritable !== void 0) reader.inherit(inheritable);
	let value;
	if (!nilled) value = type.read(reader, rule);
	else if (isSimple(type)) {
		reader.withoutAttributes();
		reader.readNilled();
		reader.end();
		value = reader.halted ? void 0 : null;
	} else value = nilObject(type, type.read(reader));
	if (inheritable !== void 0) reader.disinherit();
	return value;
}
/** Of the value that a nilled element was read to, what its attributes are. */
function nilObject(type, value) {
	const nil = { $nil: true };
	if (typeof value !== "object" || value === null) return nil;
	for (const property of [...type.attributes?.properties ?? [], "$attributes"]) {
		const own = value[property];
		if (own !== void 0) nil[property] = own;
	}
	return nil;
}
/** A value whose type the document chose: an object gets `$type`, a scalar becomes `$value` beside it. */
function labelled(value, type, declared, nilled) {
	if (value === void 0) return void 0;
	const $type = typeLabel(type, declared);
	if (!isSimple(type)) return {
		$type,
		...value
	};
	return nilled ? {
		$type,
		$nil: true
	} : {
		$type,
		$value: value
	};
}
/** The type that the type alternatives give, or the declared one. https://www.w3.org/TR/xmlschema11-1/#key-sta */
function selectType(reader, handle, declared) {
	const attributes = (namespace, name) => reader.attributeOrInherited(namespace, name);
	return handle.alternatives?.find(({ test }) => test === void 0 || test(attributes))?.type() ?? declared;
}
/**
* The type that the element is read as: that of xsi:type if it may stand there. `undefined` if what is in the element
* cannot be judged, since the type that it is of is not known or abstract: one fault, one issue.
*/
function governingType(reader, handle, selected, instance) {
	if (instance.typeName !== void 0 && instance.type === void 0) return void 0;
	const type = instance.type ?? selected;
	const about = {
		schemaLocation: handle.schemaLocation,
		...ruleOf$1(handle)
	};
	if (type !== selected && !isDerivedFrom(type, selected, [...handle.block ?? [], ...selected.block ?? []])) {
		const params = {
			value: instance.typeName ?? "",
			expected: typeWords(selected)
		};
		reader.atElement().report({
			...NOT_DERIVED,
			...about
		}, params);
	} else if (type.abstract === true) reader.atElement().report({
		...ABSTRACT_TYPE,
		...about
	}, { value: typeWords(type) });
	else return type;
	return type.abstract === true ? void 0 : type;
}
/** Whether the element is nil; `undefined` if it may not say so: what is in it cannot be judged then. */
function isNilled(reader, handle, { nil }) {
	if (nil === void 0) return false;
	const about = {
		schemaLocation: handle.schemaLocation,
		...ruleOf$1(handle)
	};
	if (handle.nillable !== true) {
		reader.atElement().report({
			...NOT_NILLABLE,
			...about
		}, { name: handle.name });
		return nil ? void 0 : false;
	}
	if (nil && handle.fixed !== void 0) {
		const fixed = lexicalOf(handle.fixed);
		reader.atElement().report({
			...NIL_AND_FIXED,
			...about
		}, {
			name: handle.name,
			fixed
		});
	}
	return nil;
}
function checkFixed(reader, mark, handle, type, fixed, value) {
	const finding = fixedFault(type, fixed, value);
	if (finding === void 0) return;
	const { code, found } = finding;
	const about = {
		code,
		schemaLocation: handle.schemaLocation,
		...ruleOf$1(handle)
	};
	reader.reportAt(mark, about, {
		name: handle.name,
		value: found,
		fixed: lexicalOf(fixed)
	});
}
/** Why a value is not the fixed one, with the value as text; `undefined` if it is, or if it is no value of the type. */
function fixedFault(type, fixed, value) {
	const content = isSimple(type) ? value : value?.[contentProperty(type)];
	if (content === void 0 || content === null) return void 0;
	if (type.content === "mixed") {
		if (!Array.isArray(content)) return void 0;
		if (content.some((item) => typeof item !== "string")) return {
			code: FIXED_HAS_CHILDREN.code,
			found: ""
		};
		const found = content.join("");
		return found === lexicalOf(fixed) ? void 0 : {
			code: NOT_FIXED_TEXT.code,
			found
		};
	}
	const datatype = type.datatype?.();
	if (datatype === void 0 || !differsFrom(datatype, fixed, content)) return void 0;
	return {
		code: NOT_FIXED.code,
		found: datatype.write(content)
	};
}
function contentProperty(type) {
	return type.content === "mixed" ? "$content" : "$value";
}
function ruleOf$1({ rule }) {
	return rule === void 0 ? {} : { rule };
}
// ../runtime/dist/codegen/any-element.js
const NO_DECLARATION = { code: "cvc-complex-type.2.4.c" };
/** What a laxly assessed element lets stand in it: everything, of which what is declared is validated. */
const LAX = {
	wildcard: true,
	variety: "any",
	namespaces: [],
	processContents: "lax"
};
/** How a laxly assessed element is called in findings. */
const ANY_TYPE_FINDINGS = {
	type: "anyType",
	schemaLocation: ""
};
/**
* Reads an element just entered that a wildcard admits, to its end.
* https://www.w3.org/TR/xmlschema11-1/#cvc-assess-elt and #key-lax
* @param where the type with the wildcard, for findings
* @returns a typed element where a declaration or xsi:type fits; `undefined` for what was reported
*/
function readWildcardElement(reader, wildcard, schemaLocation, rule) {
	const { localName: name, namespace } = reader;
	if (wildcard.processContents === "skip") return reader.wildcard();
	const handle = lookUp(reader.registry.elements, namespace, name);
	const where = namespace === "" ? {} : { namespace };
	if (handle !== void 0) {
		const value = readElement(reader, handle);
		return value === void 0 ? void 0 : {
			name,
			...where,
			value
		};
	}
	const strict = wildcard.processContents === "strict";
	const { typeName, type } = reader.attributeCount === 0 ? NOTHING$1 : readInstanceAttributes(reader, strict);
	if (type !== void 0) {
		const value = readTyped(reader, type);
		return value === void 0 ? void 0 : {
			name,
			...where,
			value
		};
	}
	if (!strict) return readLaxly(reader);
	if (typeName === void 0) reader.atElement().report({
		...NO_DECLARATION,
		schemaLocation
	}, { name }, rule);
	reader.leaveSkipping();
}
const NOTHING$1 = {};
/**
* Reads an element just entered that the type at hand does not declare, as one that its open content may admit.
* @param expected names of what could have come
* @param siblings what the content model contains, if the wildcard disallows it
* @returns the element to keep in `$unknown`
*/
function readOpenElement(reader, wildcard, content, expected, siblings = []) {
	const { policy, registry, namespace, localName } = reader;
	const isAdmitted = admits(wildcard, namespace, localName, registry.elements, siblings);
	if (isAdmitted && (policy === void 0 || policy === "keep")) return readWildcardElement(reader, wildcard, content.schemaLocation);
	return reader.undeclared(isAdmitted ? content : {
		...content,
		open: false
	}, expected);
}
/** Reads an element without declaration; what is declared in it is typed. */
function readLaxly(reader) {
	const element = { name: reader.localName };
	if (reader.namespace !== "") element.namespace = reader.namespace;
	if (reader.attributeCount > 0) {
		reader.assess(false, void 0);
		const attributes = readWildcardAttributes(reader, LAX, ANY_TYPE_FINDINGS) ?? [];
		const nil = reader.attributeText(xsiNamespace, "nil");
		if (nil !== void 0) attributes.push({
			name: "nil",
			namespace: xsiNamespace,
			value: nil
		});
		if (attributes.length > 0) element.attributes = attributes;
	}
	const children = [];
	for (;;) {
		const token = reader.nextItem();
		if (token === Token.Text) children.push(reader.scanner.text);
		else if (token === Token.StartElement) {
			const child = readWildcardElement(reader, LAX, "");
			if (child !== void 0) children.push(child);
		} else break;
	}
	if (children.length > 0) element.children = children;
	if (reader.halted) return void 0;
	reader.end();
	return element;
}
// ../runtime/dist/datatypes/name.js
/** Is the string one or more name characters? https://www.w3.org/TR/xmlschema11-2/#NMTOKEN */
function isNMTOKEN(lexical) {
	for (let i = 0; i < lexical.length; i++) {
		const codePoint = lexical.codePointAt(i);
		if (!isNameChar(codePoint)) return false;
		if (codePoint > 65535) i++;
	}
	return lexical !== "";
}
/** Is the string in the form of an ID? That it is the only one is for the document to show. */
function isID(lexical) {
	return isNCName(lexical);
}
/** Is the string in the form of an IDREF? */
function isIDREF(lexical) {
	return isNCName(lexical);
}
/** Is the string in the form of an ENTITY? */
function isENTITY(lexical) {
	return isNCName(lexical);
}
// ../runtime/dist/datatypes/string.js
/**
* Is the string in the form of a language tag: letters, then parts of letters and digits, each of 1 to 8, joined by
* hyphens? No list of languages is consulted. https://www.w3.org/TR/xmlschema11-2/#language
*/
function isLanguage(lexical) {
	return /^[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8})*$/.test(lexical);
}
/**
* Is the string an anyURI? XSD 1.1 lets every string of XML characters be one and leaves the rest to applications.
* https://www.w3.org/TR/xmlschema11-2/#anyURI
*/
function isAnyURI(lexical) {
	return isXmlText(lexical);
}
// ../runtime/dist/codegen/value-keys.js
/**
* Texts that are the same for equal values and for no others, also across datatypes: each begins with its primitive.
* Enumerations, fixed values and identity constraints compare by them.
*/
const valueKeys = {
	string: (value) => `s${value}`,
	anyURI: (value) => `u${value}`,
	boolean: (value) => `b${value}`,
	decimal: (value) => typeof value === "string" ? `n${canonicalDecimal(value)}` : `n${value}`,
	float: (value) => `f${value === 0 ? 0 : value}`,
	double: (value) => `d${value === 0 ? 0 : value}`,
	hexBinary: (value) => `h${canonicalHexBinary(value)}`,
	base64Binary: (value) => `6${canonicalBase64Binary(value)}`,
	QName: (value) => `q${value}`,
	NOTATION: (value) => `N${value}`,
	duration(value) {
		const parsed = parseDuration("duration", value);
		if (parsed === void 0) return `p${value}`;
		return `p${parsed.negative ? "-" : ""}${parsed.months}:${durationSeconds(parsed)}`;
	},
	moment(datatype, value) {
		const parsed = parseDateTime(datatype, value);
		return `${datatype === "dateTimeStamp" ? "dateTime" : datatype} ${parsed === void 0 ? value : dateTimeKey(parsed)}`;
	}
};
// ../runtime/dist/codegen/builtins.js
const WRONG_TYPE$1 = { code: "object-type" };
const ILLEGAL_CHARACTER = { code: "object-text" };
const TOO_SHORT = {
	code: "cvc-minLength-valid",
	params: { limit: 1 }
};
/** Reports a value that is not of the JavaScript type that holds the datatype. */
function reportType(site, expected, value) {
	site.report(WRONG_TYPE$1, {
		expected,
		found: kindOf(value)
	});
}
/** What kind of JavaScript value something is, for messages. */
function kindOf(value) {
	if (value === null) return "null";
	return Array.isArray(value) ? "an array" : typeof value;
}
/** A value that is not of its type as text, for messages; whatever it is, nothing of it is called. */
function shown(value) {
	return typeof value === "object" && value !== null || typeof value === "function" ? kindOf(value) : String(value);
}
/** Whether a value is a string that XML can carry; reported if not. */
function checkString(value, site, rule) {
	if (typeof value !== "string") {
		reportType(site, "a string", value);
		return false;
	}
	const illegal = findIllegal(value);
	if (illegal < 0) return true;
	site.report(ILLEGAL_CHARACTER, { at: illegal }, rule);
	return false;
}
function lexicalFinding(type) {
	return {
		code: "cvc-datatype-valid.1.2.1",
		params: { type: `xs:${type}` }
	};
}
function identity(value) {
	return value;
}
/** White space as types with `whiteSpace="preserve"` treat it: as it is. */
function preserveWhiteSpace(text) {
	return text;
}
/** A datatype whose values are held as their text. */
function textual(name, normalise, is, key = valueKeys.string) {
	const finding = lexicalFinding(name);
	return {
		read(text, site, rule) {
			const lexical = normalise(text);
			if (is(lexical)) return lexical;
			site.report(finding, { value: lexical }, rule);
		},
		check(value, site, rule) {
			if (!checkString(value, site, rule)) return;
			if (normalise(value) !== value || !is(value)) site.report(finding, { value }, rule);
		},
		write: identity,
		key
	};
}
/** A datatype whose values are numbers or big integers. */
function numeric(name, kind, parse, format, key = valueKeys.decimal) {
	const finding = lexicalFinding(name);
	return {
		read(text, site, rule) {
			const lexical = collapseWhiteSpace(text);
			const value = parse(lexical);
			if (value === void 0) site.report(finding, { value: lexical }, rule);
			return value;
		},
		check(value, site, rule) {
			if (typeof value !== kind) return reportType(site, `a ${kind}`, value);
			const text = format(value);
			if (parse(text) === void 0) site.report(finding, { value: text }, rule);
		},
		write: format,
		key
	};
}
const anyText = () => true;
const text = (name, is, key) => textual(name, collapseWhiteSpace, is, key);
const moment = (name, version = "1.1") => text(name, (lexical) => isDateTime(name, lexical, version), (value) => valueKeys.moment(name, value));
const span = (name) => text(name, (lexical) => isDuration(name, lexical), valueKeys.duration);
const integer = (name, parse) => numeric(name, "bigint", parse, formatInteger);
const smallInteger = (name, parse) => numeric(name, "number", parse, formatInteger);
/** A built-in list type: at least one item. */
function names(item) {
	return restrict(listOf(item), collapseWhiteSpace, (value, lexical, site, rule) => {
		if (value.length > 0) return true;
		site.report(TOO_SHORT, {
			value: lexical,
			length: 0
		}, rule);
		return false;
	});
}
const stringDatatype = /*@__PURE__*/ textual("string", preserveWhiteSpace, anyText);
const anySimpleTypeDatatype = /*@__PURE__*/ textual("anySimpleType", preserveWhiteSpace, anyText);
const anyAtomicTypeDatatype = /*@__PURE__*/ textual("anyAtomicType", preserveWhiteSpace, anyText);
const normalizedStringDatatype = /*@__PURE__*/ textual("normalizedString", replaceWhiteSpace, anyText);
const tokenDatatype = /*@__PURE__*/ text("token", anyText);
const languageDatatype = /*@__PURE__*/ text("language", isLanguage);
const NameDatatype = /*@__PURE__*/ text("Name", isName);
const NCNameDatatype = /*@__PURE__*/ text("NCName", isNCName);
/** A datatype whose values name or refer to an element of the document. */
function identifying(type, note) {
	return {
		...type,
		read(content, site, rule) {
			const value = type.read(content, site, rule);
			if (value !== void 0) note(site, value);
			return value;
		},
		check(value, site, rule) {
			type.check(value, site, rule);
			if (typeof value === "string") note(site, value);
		}
	};
}
const IDDatatype = /*@__PURE__*/ identifying(text("ID", isID), (site, id) => site.identify?.(id));
const IDREFDatatype = /*@__PURE__*/ identifying(text("IDREF", isIDREF), (site, id) => site.refer?.(id));
const IDREFSDatatype = /*@__PURE__*/ names(IDREFDatatype);
const NOT_UNPARSED_ENTITY = {
	code: "cvc-datatype-valid.1.2.1",
	params: { type: "xs:ENTITY: an unparsed entity that the document declares" }
};
/** A datatype whose values name unparsed entities of the document, where there is one. */
function declaredEntity(type) {
	return {
		...type,
		read(content, site, rule) {
			const value = type.read(content, site, rule);
			if (value === void 0 || site.isUnparsedEntity === void 0 || site.isUnparsedEntity(value)) return value;
			site.report(NOT_UNPARSED_ENTITY, { value }, rule);
		}
	};
}
/**
* A datatype whose values are names: held as `{namespace}local`, read with the namespaces in scope.
* Text that a value is written as needs a prefix, which only the element it stands in can declare: see {@link Prefixes}.
*/
function qualified(name) {
	const finding = lexicalFinding(name);
	return {
		read(content, site, rule) {
			const lexical = collapseWhiteSpace(content);
			const parts = splitQName(lexical);
			const namespace = parts === void 0 || parts.prefix === "xmlns" ? void 0 : site.resolvePrefix?.(parts.prefix ?? "");
			if (parts === void 0 || namespace === void 0 && (parts.prefix ?? "") !== "") {
				site.report(finding, { value: lexical }, rule);
				return;
			}
			const value = `{${namespace ?? ""}}${parts.localName}`;
			if (name === "NOTATION" && site.isNotation?.(value) === false) {
				site.report(finding, { value: lexical }, rule);
				return;
			}
			return value;
		},
		check(value, site, rule) {
			if (!checkString(value, site, rule)) return;
			if (!/^\{[^{}]*\}/.test(value) || !isNCName(value.slice(value.indexOf("}") + 1))) site.report(finding, { value }, rule);
		},
		write: (value, prefixes) => prefixes?.qualify(value) ?? value,
		key: valueKeys[name]
	};
}
const QNameDatatype = /*@__PURE__*/ qualified("QName");
const NOTATIONDatatype = /*@__PURE__*/ qualified("NOTATION");
const ENTITYDatatype = /*@__PURE__*/ declaredEntity(text("ENTITY", isENTITY));
const ENTITIESDatatype = /*@__PURE__*/ names(ENTITYDatatype);
const NMTOKENDatatype = /*@__PURE__*/ text("NMTOKEN", isNMTOKEN);
const NMTOKENSDatatype = /*@__PURE__*/ names(NMTOKENDatatype);
const anyURIDatatype = /*@__PURE__*/ text("anyURI", isAnyURI, valueKeys.anyURI);
const hexBinaryDatatype = /*@__PURE__*/ text("hexBinary", isHexBinary, valueKeys.hexBinary);
const base64BinaryDatatype = /*@__PURE__*/ text("base64Binary", isBase64Binary, valueKeys.base64Binary);
const decimalDatatype = /*@__PURE__*/ text("decimal", isDecimal, valueKeys.decimal);
const dateTimeDatatype = /*@__PURE__*/ moment("dateTime");
const dateTimeStampDatatype = /*@__PURE__*/ moment("dateTimeStamp");
const dateDatatype = /*@__PURE__*/ moment("date");
const timeDatatype = /*@__PURE__*/ moment("time");
const gYearMonthDatatype = /*@__PURE__*/ moment("gYearMonth");
const gYearDatatype = /*@__PURE__*/ moment("gYear");
const gMonthDayDatatype = /*@__PURE__*/ moment("gMonthDay");
const gDayDatatype = /*@__PURE__*/ moment("gDay");
const gMonthDatatype = /*@__PURE__*/ moment("gMonth");
const durationDatatype = /*@__PURE__*/ span("duration");
const yearMonthDurationDatatype = /*@__PURE__*/ span("yearMonthDuration");
const dayTimeDurationDatatype = /*@__PURE__*/ span("dayTimeDuration");
const doubleDatatype = /*@__PURE__*/ numeric("double", "number", parseDouble, formatDouble, valueKeys.double);
const floatDatatype = /*@__PURE__*/ numeric("float", "number", parseSingleFloat, formatSingleFloat, valueKeys.float);
const integerDatatype = /*@__PURE__*/ integer("integer", parseInteger);
const nonPositiveIntegerDatatype = /*@__PURE__*/ integer("nonPositiveInteger", parseNonPositiveInteger);
const negativeIntegerDatatype = /*@__PURE__*/ integer("negativeInteger", parseNegativeInteger);
const nonNegativeIntegerDatatype = /*@__PURE__*/ integer("nonNegativeInteger", parseNonNegativeInteger);
const positiveIntegerDatatype = /*@__PURE__*/ integer("positiveInteger", parsePositiveInteger);
const longDatatype = /*@__PURE__*/ integer("long", parseLong);
const unsignedLongDatatype = /*@__PURE__*/ integer("unsignedLong", parseUnsignedLong);
const intDatatype = /*@__PURE__*/ smallInteger("int", parseSignedInt);
const shortDatatype = /*@__PURE__*/ smallInteger("short", parseShort);
const byteDatatype = /*@__PURE__*/ smallInteger("byte", parseByte);
const unsignedIntDatatype = /*@__PURE__*/ smallInteger("unsignedInt", parseUnsignedInt);
const unsignedShortDatatype = /*@__PURE__*/ smallInteger("unsignedShort", parseUnsignedShort);
const unsignedByteDatatype = /*@__PURE__*/ smallInteger("unsignedByte", parseUnsignedByte);
/** Integers that a schema bounds to what a number holds exactly: the carrier of types derived from the unbounded ones. */
const safeIntegerDatatype = /*@__PURE__*/ smallInteger("integer", parseSafeInteger);
const booleanDatatype = /*@__PURE__*/ (() => {
	const finding = lexicalFinding("boolean");
	return {
		read(content, site, rule) {
			const lexical = collapseWhiteSpace(content);
			const value = parseBoolean(lexical);
			if (value === void 0) site.report(finding, { value: lexical }, rule);
			return value;
		},
		check(value, site) {
			if (typeof value !== "boolean") reportType(site, "a boolean", value);
		},
		write: formatBoolean,
		key: valueKeys.boolean
	};
})();
/** For a type that restricts nothing: every value is good. */
function noFacets() {
	return true;
}
/**
* A datatype derived from another by restriction.
* @param normalise white space as the derived type treats it
* @param facets those of the whole derivation, base first, stopping at the first failure
*/
function restrict(base, normalise, facets) {
	return {
		read(content, site, rule) {
			const lexical = normalise(content);
			const value = base.read(lexical, site, rule);
			if (value !== void 0) facets(value, lexical, site, rule);
			return value;
		},
		check(value, site, rule) {
			const probe = new Probe(site);
			base.check(value, probe, rule);
			if (probe.failed) return;
			const lexical = base.write(value);
			if (normalise(lexical) !== lexical) site.report(NOT_NORMALISED, { value: lexical }, rule);
			else facets(value, lexical, site, rule);
		},
		write: base.write,
		key: base.key
	};
}
const NOT_NORMALISED = {
	code: "cvc-datatype-valid.1.2.1",
	params: { type: "a type whose white space is collapsed" }
};
/** A site that passes everything on, and remembers whether something was reported. */
var Probe = class {
	failed = false;
	target;
	constructor(target) {
		this.target = target;
	}
	resolvePrefix(prefix) {
		return this.target.resolvePrefix?.(prefix);
	}
	isNotation(name) {
		return this.target.isNotation?.(name) ?? true;
	}
	identify(id) {
		this.target.identify?.(id);
	}
	refer(id) {
		this.target.refer?.(id);
	}
	isUnparsedEntity(name) {
		return this.target.isUnparsedEntity?.(name) ?? true;
	}
	report(...args) {
		this.failed = true;
		this.target.report(...args);
	}
};
const NOT_ONE_ITEM = {
	code: "cvc-datatype-valid.1.2.1",
	params: { type: "an item of a list" }
};
/** A site that swallows findings, and keeps what is noted until it is known whether it counts. */
var Trial = class {
	failed = false;
	context;
	notes = void 0;
	/** @param context where prefixes are resolved and entities declared */
	constructor(context) {
		this.context = context;
	}
	resolvePrefix(prefix) {
		return this.context?.resolvePrefix?.(prefix);
	}
	isNotation(name) {
		return this.context?.isNotation?.(name) ?? true;
	}
	identify(id) {
		this.note("identify", id);
	}
	refer(id) {
		this.note("refer", id);
	}
	isUnparsedEntity(name) {
		return this.context?.isUnparsedEntity?.(name) ?? true;
	}
	report() {
		this.failed = true;
	}
	/** Passes on what was noted. */
	accept() {
		for (const { method, id } of this.notes ?? []) this.context?.[method]?.(id);
	}
	note(method, id) {
		if (this.notes === void 0) this.notes = [{
			method,
			id
		}];
		else this.notes.push({
			method,
			id
		});
	}
};
/** Years 0000, and the sign of INF, came with XSD 1.1: these read as 1.0 does. */
const dateTimeDatatype10 = /*@__PURE__*/ moment("dateTime", "1.0");
const dateDatatype10 = /*@__PURE__*/ moment("date", "1.0");
const gYearMonthDatatype10 = /*@__PURE__*/ moment("gYearMonth", "1.0");
const gYearDatatype10 = /*@__PURE__*/ moment("gYear", "1.0");
const doubleDatatype10 = /*@__PURE__*/ numeric("double", "number", (lexical) => parseDouble(lexical, "1.0"), formatDouble, valueKeys.double);
const floatDatatype10 = /*@__PURE__*/ numeric("float", "number", (lexical) => parseSingleFloat(lexical, "1.0"), formatSingleFloat, valueKeys.float);
/**
* The keys of enumerated values.
* @param values lexical forms, each with the namespaces in scope where the schema has it, for names
*/
function enumerationOf(type, values) {
	const keys = /* @__PURE__ */ new Set();
	for (const one of values) {
		const lexical = typeof one === "string" ? one : one.lexical;
		const namespaces = typeof one === "string" ? {} : one.namespaces;
		const value = type.read(lexical, {
			report: () => void 0,
			resolvePrefix: (prefix) => namespaces[prefix]
		});
		if (value !== void 0) keys.add(type.key(value));
	}
	return keys;
}
/** A list: items separated by white space. */
function listOf(item) {
	return {
		read(content, site, rule) {
			const lexical = collapseWhiteSpace(content);
			const values = [];
			if (lexical === "") return values;
			for (const part of lexical.split(" ")) {
				const value = item.read(part, site, rule);
				if (value === void 0) return void 0;
				values.push(value);
			}
			return values;
		},
		check(value, site, rule) {
			if (!Array.isArray(value)) return reportType(site, "an array", value);
			for (const one of value) {
				const probe = new Probe(site);
				item.check(one, probe, rule);
				if (probe.failed) return;
				const text = item.write(one);
				if (text === "" || /[ \t\r\n]/.test(text)) return site.report(NOT_ONE_ITEM, { value: text }, rule);
			}
		},
		write: (values, prefixes) => values.map((value) => item.write(value, prefixes)).join(" "),
		key: (values) => values.map((value) => item.key(value)).join(" ")
	};
}
/** A union: the first member that has the value. Members are tried in order. */
function unionOf(members, finding) {
	const memberOf = (value, site) => members.find((member) => {
		const trial = new Trial(site);
		member.check(value, trial);
		if (!trial.failed) trial.accept();
		return !trial.failed;
	});
	const memberFor = (text, site) => {
		for (const member of members) {
			const trial = new Trial(site);
			const value = member.read(text, trial);
			if (value === void 0 || trial.failed) continue;
			trial.accept();
			return {
				member,
				value
			};
		}
	};
	return {
		read(content, site, rule) {
			const found = memberFor(content, site);
			if (found === void 0) site.report(finding, { value: content.trim() }, rule);
			return found?.value;
		},
		check(value, site, rule) {
			const text = memberOf(value, site)?.write(value);
			if (text !== void 0 && /^\{[^{}]*\}/.test(text)) return;
			const back = text === void 0 ? void 0 : memberFor(text);
			if (back === void 0 || typeof back.value !== typeof value) site.report(finding, { value: shown(value) }, rule);
		},
		write: (value, prefixes) => memberOf(value)?.write(value, prefixes) ?? String(value),
		key: (value) => memberOf(value)?.key(value) ?? String(value)
	};
}
/** A datatype that reads names as the schema does where it has a text: by the namespaces in scope there. */
function inNamespaces(type, namespaces) {
	return {
		...type,
		read: (content, site, rule) => type.read(content, {
			report: (finding, params, own) => site.report(finding, params, own),
			resolvePrefix: (prefix) => namespaces[prefix]
		}, rule)
	};
}
const EMPTY_IS_DEFAULT = { code: "object-default" };
/**
* A datatype whose every value must be the fixed one, if one is, and where the empty text of an element stands for the
* default or fixed value. https://www.w3.org/TR/xmlschema11-1/#cvc-elt clause 5
*/
function constrained(type, constraint, finding) {
	const { fixed } = constraint;
	const substitute = constraint.default ?? (fixed === void 0 ? "" : lexicalOf(fixed));
	const wanted = fixed === void 0 ? void 0 : constraintValue(type, fixed);
	const check = (value, site, rule) => {
		if (wanted === void 0 || value === void 0 || type.key(value) === type.key(wanted)) return;
		site.report(finding, {
			value: type.write(value),
			fixed: type.write(wanted)
		}, rule);
	};
	return {
		read(content, site, rule) {
			const value = type.read(content === "" && constraint.attribute !== true ? substitute : content, site, rule);
			check(value, site, rule);
			return value;
		},
		check(value, site, rule) {
			const probe = new Probe(site);
			type.check(value, probe, rule);
			if (probe.failed) return;
			check(value, site, rule);
			if (constraint.default !== void 0 && constraint.default !== "" && type.write(value) === "") site.report(EMPTY_IS_DEFAULT, { default: constraint.default }, rule);
		},
		write: type.write,
		key: type.key
	};
}
// ../runtime/dist/codegen/check-attributes.js
/** Checks `$attributes`: that each can be written, and what the attribute wildcard says of it. */
function checkWildcardAttributes(checker, wildcard, attributes) {
	if (attributes === void 0) return;
	if (!Array.isArray(attributes) || renderElement({
		name: "_",
		attributes
	}) === void 0) {
		checker.enterItem("@*", 0, "$attributes", 0, false);
		checker.wrongType("an array of XmlAttribute", attributes);
		checker.leave();
		return;
	}
	for (const [i, attribute] of attributes.entries()) {
		checker.enterItem(`@${attribute.name}`, 0, "$attributes", i, false);
		checkAttribute(checker, wildcard, attribute);
		checker.leave();
	}
}
function checkAttribute(checker, wildcard, attribute) {
	const { name, namespace = "", value } = attribute;
	const declared = checker.registry.attributes;
	if (!admits(wildcard, namespace, name, declared)) {
		checker.report({ code: "cvc-complex-type.3.2.2" }, {
			attribute: name,
			name: checker.elementName
		});
		return;
	}
	if (wildcard.processContents === "skip") return;
	const handle = lookUp(declared, namespace, name);
	if (handle === void 0) {
		if (wildcard.processContents === "strict") checker.report({ code: "cvc-assess-attr" }, { attribute: name });
		return;
	}
	const datatype = handle.datatype();
	const read = datatype.read(value, {
		report: (...finding) => checker.report(...finding),
		resolvePrefix: (prefix) => prefix,
		identify: (id) => checker.identify(id),
		refer: (id) => checker.refer(id)
	});
	if (read === void 0 || handle.fixed === void 0 || !differsFrom(datatype, handle.fixed, read)) return;
	checker.report({ code: "cvc-attribute.4" }, {
		name,
		value,
		fixed: lexicalOf(handle.fixed)
	});
}
// ../runtime/dist/codegen/select-type.js
/** Takes the type out of a value as `readElement` hands it out. */
function typedValue(handle, value, registry) {
	const declared = handle.type();
	const selected = selectForValue(handle, declared, value);
	if (value === null) return {
		type: selected,
		selected,
		nil: true,
		value: void 0
	};
	if (typeof value !== "object" || Array.isArray(value)) return {
		type: selected,
		selected,
		nil: false,
		value
	};
	const { $type, $nil, ...rest } = value;
	if ($type === void 0 && $nil === void 0) return {
		type: selected,
		selected,
		nil: false,
		value
	};
	const type = typeof $type === "string" ? findType(registry, $type, declared) : $type === void 0 ? selected : void 0;
	const scalar = $type !== void 0 && type !== void 0 && isSimple(type);
	return {
		type,
		selected,
		nil: $nil === true,
		value: scalar ? rest["$value"] : rest
	};
}
/**
* The type that the type alternatives give an object by its attributes: the one of which the attributes, written, choose
* it. Attributes that ancestors hand down are not seen.
*/
function selectForValue({ alternatives }, declared, value) {
	if (alternatives === void 0 || typeof value !== "object" || value === null) return declared;
	for (const candidate of [...alternatives.map(({ type }) => type()), declared]) {
		const attributes = candidate.attributes?.values?.(value) ?? (() => void 0);
		if ((alternatives.find(({ test }) => test === void 0 || test(attributes))?.type() ?? declared) === candidate) return candidate;
	}
	return declared;
}
// ../runtime/dist/codegen/check-element.js
/**
* Checks the value of an element just entered, in the form in which `readElement` hands it out.
* https://www.w3.org/TR/xmlschema11-1/#cvc-elt
*/
function checkElement(checker, handle, value) {
	if (checker.isTooDeep()) return;
	const about = {
		schemaLocation: handle.schemaLocation,
		...handle.rule === void 0 ? {} : { rule: handle.rule }
	};
	const report = (code, params) => {
		const finding = {
			code,
			...about
		};
		checker.report(finding, params);
	};
	const { name } = handle;
	if (handle.abstract === true) {
		report("cvc-elt.2", { name });
		return;
	}
	const { type, selected, nil, value: content } = typedValue(handle, value, checker.registry);
	if (type === void 0) {
		report("cvc-elt.4.2", { value: String(value.$type) });
		return;
	}
	const blocked = [...handle.block ?? [], ...selected.block ?? []];
	if (type !== selected && !isDerivedFrom(type, selected, blocked)) {
		report("cvc-elt.4.3", {
			value: typeWords(type),
			expected: typeWords(selected)
		});
		return;
	}
	if (type.abstract === true) {
		report("cvc-type.2", { value: typeWords(type) });
		return;
	}
	if (nil && (handle.nillable === true || value !== null)) {
		if (handle.nillable !== true) {
			report("cvc-elt.3.1", { name });
			return;
		}
		if (handle.fixed !== void 0) report("cvc-elt.3.2.2", {
			name,
			fixed: lexicalOf(handle.fixed)
		});
		checkNil(checker, type, content, () => report("cvc-elt.3.2.1", { name }));
		return;
	}
	const before = checker.issues.length;
	const outer = checker.element;
	checker.element = handle;
	type.check(nil ? null : content, checker, handle.rule);
	checker.element = outer;
	if (checker.issues.length > before) return;
	if (handle.fixed !== void 0) {
		const fault = fixedFault(type, handle.fixed, content);
		if (fault !== void 0) report(fault.code, {
			name,
			value: fault.found,
			fixed: lexicalOf(handle.fixed)
		});
	} else if (handle.default !== void 0 && lexicalOf(handle.default) !== "" && isSimple(type)) {
		if (type.datatype?.().write(content) === "") report("object-default", { default: lexicalOf(handle.default) });
	}
}
/** Checks the value of an element that has no declaration, but names its type in `$type`. */
function checkTyped(checker, element, value) {
	if (checker.isTooDeep()) return;
	const { $type, ...rest } = value;
	const type = findType(checker.registry, $type, void 0);
	if (type === void 0) {
		checker.report({ code: "cvc-elt.4.2" }, { value: $type });
		return;
	}
	if (type.abstract === true) {
		checker.report({ code: "cvc-type.2" }, { value: $type });
		return;
	}
	const outer = checker.element;
	checker.element = element;
	type.check(isSimple(type) ? rest.$value : rest, checker);
	checker.element = outer;
}
function checkNil(checker, type, value, hasContent) {
	if (isSimple(type)) {
		if (value !== void 0) hasContent();
		return;
	}
	const object = value ?? {};
	const properties = type.attributes?.properties ?? [];
	if (Object.keys(object).some((property) => object[property] !== void 0 && !properties.includes(property))) hasContent();
	type.attributes?.check(object, checker);
}
// ../runtime/dist/codegen/items-index.js
const NONE = [];
/** The symbols of a content model by name, so that a step takes the same time however many there are. */
var ItemsIndex = class {
	symbols;
	/** Symbols that are wildcards. */
	wildcards;
	byName = /* @__PURE__ */ new Map();
	rows = [];
	constructor(content) {
		this.symbols = content.symbols();
		const wildcards = [];
		for (const [i, symbol] of this.symbols.entries()) if ("wildcard" in symbol) wildcards.push(i);
		else {
			const key = keyOf(symbol.namespace, symbol.name);
			const same = this.byName.get(key);
			if (same === void 0) this.byName.set(key, [i]);
			else same.push(i);
		}
		this.wildcards = wildcards;
	}
	/** Symbols that are elements of this name. */
	candidates(namespace, localName) {
		return this.byName.get(keyOf(namespace, localName)) ?? NONE;
	}
	/** The symbols that may come in a state, each with the next state. */
	followers({ transitions }, state) {
		const known = this.rows[state];
		if (known !== void 0) return known;
		const row = transitions[state] ?? [];
		const followers = /* @__PURE__ */ new Map();
		for (let i = 0; i < row.length; i += 2) followers.set(row[i] ?? -1, row[i + 1] ?? -1);
		this.rows[state] = followers;
		return followers;
	}
};
function keyOf(namespace, localName) {
	return `${localName} ${namespace}`;
}
const INDEXES = /*@__PURE__*/ new WeakMap();
/** The index of a content model, made once. */
function indexOf(content) {
	const known = INDEXES.get(content);
	if (known !== void 0) return known;
	const index = new ItemsIndex(content);
	INDEXES.set(content, index);
	return index;
}
// ../runtime/dist/codegen/counting-model.js
/**
* With Unique Particle Attribution all configurations of a run have one state, and more than one only where a
* repetition stands directly inside another one. Of more than this, those with the highest counts are left out.
*/
const MAXIMUM_CONFIGURATIONS = 64;
/** The run before the first child. */
function startRun(model) {
	return [{
		state: 0,
		counts: model.counters.map(() => 0)
	}];
}
/** The run after one more child; empty if it may not come. */
function stepRun(model, run, symbol) {
	const found = [];
	for (const { state, counts } of run) for (const move of model.moves[state] ?? []) {
		if (!isOpen(model, counts, move)) continue;
		for (const { symbol: wanted, next, enters } of move.targets) if (wanted === symbol) keep(model, found, {
			state: next,
			counts: counted(model, counts, move, enters)
		});
	}
	if (found.length <= MAXIMUM_CONFIGURATIONS) return found;
	return found.sort((left, right) => total(left) - total(right)).slice(0, MAXIMUM_CONFIGURATIONS);
}
/** The runs after one more child, by its symbol: {@link stepRun} for all symbols at once. */
function stepsFrom(model, run) {
	const found = /* @__PURE__ */ new Map();
	for (const { state, counts } of run) for (const move of model.moves[state] ?? []) {
		if (!isOpen(model, counts, move)) continue;
		for (const { symbol, next, enters } of move.targets) {
			const known = found.get(symbol);
			const after = {
				state: next,
				counts: counted(model, counts, move, enters)
			};
			if (known === void 0) found.set(symbol, [after]);
			else keep(model, known, after);
		}
	}
	return found;
}
/** Whether the children may end here. */
function mayEnd(model, run) {
	return run.some(({ state, counts }) => model.endings[state]?.some((leaves) => leaves.every((counter) => isSatisfied(model, counts, counter))));
}
/** The symbols that may come next, each once, in the order of the model. */
function expectedInRun(model, run) {
	const symbols = /* @__PURE__ */ new Set();
	for (const { state, counts } of run) for (const move of model.moves[state] ?? []) if (isOpen(model, counts, move)) for (const { symbol } of move.targets) symbols.add(symbol);
	return [...symbols].sort((left, right) => left - right);
}
function isSatisfied(model, counts, counter) {
	return (counts[counter] ?? 0) >= (model.counters[counter]?.minOccurs ?? 0);
}
function isOpen(model, counts, { leaves, repeats }) {
	if (!leaves.every((counter) => isSatisfied(model, counts, counter))) return false;
	return repeats < 0 || (counts[repeats] ?? 0) < (model.counters[repeats]?.maxOccurs ?? 0) || isEndless(model, repeats);
}
function isEndless(model, counter) {
	return model.counters[counter]?.maxOccurs === Number.POSITIVE_INFINITY;
}
function counted(model, counts, { leaves, repeats }, enters) {
	if (leaves.length === 0 && repeats < 0 && enters.length === 0) return counts;
	const after = [...counts];
	for (const counter of leaves) after[counter] = 0;
	if (repeats >= 0) {
		const count = (after[repeats] ?? 0) + 1;
		after[repeats] = isEndless(model, repeats) ? Math.min(count, model.counters[repeats]?.minOccurs ?? 0) : count;
	}
	for (const counter of enters) after[counter] = 1;
	return after;
}
/** Adds a configuration unless another one allows everything that it does; takes out those of which that is true then. */
function keep(model, found, one) {
	if (found.some((other) => covers(model, other, one))) return;
	for (let index = found.length - 1; index >= 0; index -= 1) {
		const other = found[index];
		if (other !== void 0 && covers(model, one, other)) found.splice(index, 1);
	}
	found.push(one);
}
/** Counts may be lower, as long as they are not below a minimum that the other one has reached. */
function covers(model, one, other) {
	if (one.state !== other.state) return false;
	return one.counts.every((count, counter) => {
		const limit = other.counts[counter] ?? 0;
		return count === limit || count < limit && isSatisfied(model, one.counts, counter);
	});
}
function total({ counts }) {
	return counts.reduce((sum, count) => sum + count, 0);
}
// ../runtime/dist/codegen/items-state.js
/**
* Where a list of items is in its content model: the same for a document that is read and for an object that is checked.
* https://www.w3.org/TR/xmlschema11-1/#cvc-complex-content
*/
var ItemsState = class {
	content;
	registry;
	index;
	symbols;
	state = 0;
	counts = [];
	/** Of a model whose repetitions are counted. */
	run = [];
	/** Open content that is a suffix has begun: the model takes nothing more. */
	inSuffix = false;
	constructor(content, registry) {
		this.content = content;
		this.registry = registry;
		this.index = indexOf(content);
		this.symbols = this.index.symbols;
		if (content.model.kind === "counting") this.run = startRun(content.model);
	}
	/** Moves on by an element; not if it is found to have no place. */
	step(namespace, localName) {
		const { model } = this.content;
		if (!this.inSuffix) {
			const symbol = this.stepModel(model, namespace, localName);
			if (symbol !== void 0) return {
				kind: "symbol",
				symbol
			};
		}
		const open = this.stepOpen(namespace, localName);
		if (open !== void 0) return {
			kind: "open",
			symbol: open
		};
		if (model.kind === "automaton" && !this.inSuffix) {
			const wanted = this.expected();
			const symbol = this.recover(model, namespace, localName);
			if (symbol !== void 0) return {
				kind: "symbol",
				symbol,
				wanted
			};
		}
		return {
			kind: "none",
			declared: this.declared(namespace, localName)
		};
	}
	/** Names of what could come next. */
	expected() {
		const { content } = this;
		const names = this.inSuffix ? [] : this.possible().map(describeSymbol);
		if (content.openContent !== void 0 && (content.openContent.mode === "interleave" || this.inSuffix || this.isComplete())) names.push(describeWildcard(content.openContent.wildcard));
		return [...new Set(names)];
	}
	/** What is missing if the content ends here: for each place that is not filled, what could fill it. */
	missing() {
		const { model } = this.content;
		if (this.ends()) return [];
		if (model.kind !== "all") return [this.possible()];
		return model.minOccurs.flatMap((minOccurs, member) => {
			if ((this.counts[member] ?? 0) >= minOccurs) return [];
			return [this.symbols.filter((_, symbol) => model.memberOf[symbol] === member)];
		});
	}
	stepModel(model, namespace, localName) {
		if (model.kind === "all") return this.stepAll(model, namespace, localName);
		if (model.kind === "counting") return this.stepCounting(model, namespace, localName);
		return this.stepAutomaton(model, namespace, localName);
	}
	stepCounting(model, namespace, localName) {
		for (const i of this.index.candidates(namespace, localName)) if (this.move(model, i)) return this.symbols[i];
		for (const i of this.index.wildcards) {
			const symbol = this.symbols[i];
			if (symbol !== void 0 && this.admitsAs(symbol, namespace, localName) && this.move(model, i)) return symbol;
		}
	}
	move(model, symbol) {
		const run = stepRun(model, this.run, symbol);
		if (run.length === 0) return false;
		this.run = run;
		return true;
	}
	/** Whether the content may end here. */
	ends() {
		const { model } = this.content;
		if (this.inSuffix) return true;
		if (model.kind === "automaton") return model.accepting[this.state] === true;
		if (model.kind === "counting") return mayEnd(model, this.run);
		if (model.optional && this.counts.every((count) => !count)) return true;
		return model.minOccurs.every((minOccurs, member) => (this.counts[member] ?? 0) >= minOccurs);
	}
	isComplete() {
		return this.ends();
	}
	possible() {
		const { model } = this.content;
		const { symbols, counts } = this;
		if (model.kind === "all") return symbols.filter((_, i) => {
			const member = model.memberOf[i] ?? -1;
			return (counts[member] ?? 0) < (model.maxOccurs[member] ?? 0);
		});
		const found = [];
		const following = model.kind === "counting" ? expectedInRun(model, this.run) : this.index.followers(model, this.state).keys();
		for (const i of following) {
			const symbol = symbols[i];
			if (symbol !== void 0) found.push(symbol);
		}
		return found;
	}
	admits(wildcard, namespace, localName) {
		return admits(wildcard, namespace, localName, this.registry.elements, this.symbols);
	}
	stepAutomaton(model, namespace, localName) {
		const followers = this.index.followers(model, this.state);
		for (const i of this.index.candidates(namespace, localName)) {
			const next = followers.get(i);
			if (next === void 0) continue;
			this.state = next;
			return this.symbols[i];
		}
		for (const i of this.index.wildcards) {
			const next = followers.get(i);
			const symbol = this.symbols[i];
			if (next === void 0 || symbol === void 0 || !this.admitsAs(symbol, namespace, localName)) continue;
			this.state = next;
			return symbol;
		}
	}
	stepAll(model, namespace, localName) {
		for (const i of this.index.candidates(namespace, localName)) if (this.count(model, i)) return this.symbols[i];
		for (const i of this.index.wildcards) {
			const symbol = this.symbols[i];
			if (symbol !== void 0 && this.admitsAs(symbol, namespace, localName) && this.count(model, i)) return symbol;
		}
	}
	/** Counts one more of a symbol's member. @returns false if it is one too many */
	count(model, symbol) {
		const member = model.memberOf[symbol] ?? -1;
		const count = this.counts[member] ?? 0;
		if (count >= (model.maxOccurs[member] ?? 0)) return false;
		this.counts[member] = count + 1;
		return true;
	}
	admitsAs(symbol, namespace, localName) {
		return "wildcard" in symbol && this.admits(symbol, namespace, localName);
	}
	stepOpen(namespace, localName) {
		const { openContent } = this.content;
		if (openContent === void 0 || !this.admits(openContent.wildcard, namespace, localName)) return void 0;
		if (openContent.mode === "suffix") {
			if (!this.inSuffix && !this.isComplete()) return void 0;
			this.inSuffix = true;
		}
		return openContent.wildcard;
	}
	/**
	* Goes on in the nearest state, by number of elements left out, in which a declared element may come, so that one
	* omission is one issue.
	*/
	recover(model, namespace, localName) {
		const candidates = this.index.candidates(namespace, localName);
		if (candidates.length === 0) return void 0;
		const seen = /* @__PURE__ */ new Set([this.state]);
		let frontier = [this.state];
		while (frontier.length > 0) {
			const following = [];
			for (const from of frontier) {
				const followers = this.index.followers(model, from);
				for (const i of candidates) {
					const next = followers.get(i);
					if (next === void 0) continue;
					this.state = next;
					return this.symbols[i];
				}
				for (const next of followers.values()) {
					if (seen.has(next)) continue;
					seen.add(next);
					following.push(next);
				}
			}
			frontier = following;
		}
	}
	declared(namespace, localName) {
		const symbol = this.symbols[this.index.candidates(namespace, localName)[0] ?? -1];
		return symbol === void 0 || "wildcard" in symbol ? void 0 : symbol;
	}
};
/** A symbol as messages name it. */
function describeSymbol(symbol) {
	return "wildcard" in symbol ? describeWildcard(symbol) : symbol.name;
}
// ../runtime/dist/codegen/key-tables.js
/**
* The tables of keys at one element while its children are read, by the key's name:
* https://www.w3.org/TR/xmlschema11-1/#sic-key. Always the smaller table goes into the larger one, so that all of a
* document's tables together cost the number of entries times its logarithm, however deep they stand.
*/
var KeyTables = class {
	tables = /* @__PURE__ */ new Map();
	/** Adds what a child that ends has. The table is the receiver's from then on. */
	addChild(key, table) {
		const known = this.tables.get(key);
		if (known === void 0) {
			this.tables.set(key, {
				entries: table,
				conflicts: /* @__PURE__ */ new Set()
			});
			return;
		}
		const { conflicts } = known;
		let added = table;
		if (table.size > known.entries.size + conflicts.size) {
			added = known.entries;
			known.entries = table;
			for (const sequence of conflicts) table.delete(sequence);
		}
		for (const sequence of added) {
			if (conflicts.has(sequence)) continue;
			if (known.entries.delete(sequence)) conflicts.add(sequence);
			else known.entries.add(sequence);
		}
	}
	/** The key's table once the element ends: its own entries first, then those of its children that do not conflict. */
	finish(key, own) {
		const inherited = this.tables.get(key)?.entries;
		if (own === void 0 || inherited === void 0) return own ?? inherited;
		const [larger, smaller] = own.size > inherited.size ? [own, inherited] : [inherited, own];
		for (const sequence of smaller) larger.add(sequence);
		return larger;
	}
	/** The names of the keys that children have tables of. */
	keys() {
		return this.tables.keys();
	}
};
// ../runtime/dist/codegen/restricted-path.js
/** Whether a name test takes a name. */
function takesName(test, namespace, localName) {
	return (test.localName === void 0 || test.localName === localName) && (test.namespace === void 0 || test.namespace === namespace);
}
/** Whether the steps of a path lead from the open element at depth `from` to the innermost one. */
function leadsToInnermost(path, from, { namespaces, localNames }) {
	const { steps } = path;
	const first = localNames.length - steps.length;
	if (path.anywhere ? first <= from : first !== from + 1) return false;
	for (let i = 0; i < steps.length; i++) {
		const step = steps[i];
		if (!takesName(step, namespaces[first + i], localNames[first + i])) return false;
	}
	return true;
}
// ../runtime/dist/codegen/identity-constraints.js
/** Entries of all tables of one document that are kept where no limit is given. */
const defaultMaximumKeyEntries = 1e6;
const NO_CONSTRAINTS = [];
const NO_STATE = {};
/**
* Watches a document go by and checks identity constraints: https://www.w3.org/TR/xmlschema11-1/#cvc-identity-constraint.
* Each element is `enter`, then `attribute` for each attribute (defaulted ones too), its children, then `leave`. What a
* wildcard skips is no node of the schema's: nothing is called for it.
*
* What an element costs depends on the depth and the constraints in force, not on what was read before.
*/
var IdentityConstraintMatcher = class {
	report;
	maximumEntries;
	locate;
	open = {
		namespaces: [],
		localNames: []
	};
	frames = [];
	scopes = [];
	targets = [];
	/** Open keyref scopes, by the key that they refer to: tables of other keys need not be kept. */
	awaited = /* @__PURE__ */ new Map();
	attributeFields = [];
	entries = 0;
	halted = false;
	/**
	* @param report takes each fault as it is found
	* @param locate tells where the element stands that ends: for references, of which more is known later
	*/
	constructor(report, maximumEntries = defaultMaximumKeyEntries, locate) {
		this.locate = locate;
		this.report = report;
		this.maximumEntries = maximumEntries;
	}
	/**
	* An element begins.
	* @param constraints those of its declaration
	* @param place comes back with what is reported about the element
	*/
	enter(namespace, localName, constraints = NO_CONSTRAINTS, place = 0) {
		if (this.halted) return;
		const depth = this.open.localNames.length;
		this.open.namespaces.push(namespace);
		this.open.localNames.push(localName);
		const frame = {
			fields: void 0,
			tables: void 0
		};
		this.frames.push(frame);
		if (this.attributeFields.length > 0) this.attributeFields = [];
		for (const constraint of constraints) {
			this.scopes.push({
				constraint,
				depth,
				entries: /* @__PURE__ */ new Set(),
				references: []
			});
			if (constraint.refer !== void 0) this.await(constraint.refer, 1);
		}
		for (const scope of this.scopes) this.select(scope, depth, place);
		for (const target of this.targets) this.findFields(target, frame);
	}
	/** Whether some field may be this attribute of the element just entered. If not, {@link attribute} need not be called. */
	wantsAttribute(namespace, localName) {
		return this.attributeFields.some(({ names }) => names.some((name) => takesName(name, namespace, localName)));
	}
	/** An attribute of the element just entered. */
	attribute(namespace, localName, value, keyOf) {
		for (const { target, field, names } of this.attributeFields) if (names.some((name) => takesName(name, namespace, localName))) this.fill(target, field, value, keyOf);
	}
	/** Whether some field is the innermost open element. If not, {@link leave} needs no value. */
	wantsValue() {
		return !this.halted && this.frames[this.frames.length - 1]?.fields !== void 0;
	}
	/**
	* The innermost element ends.
	* @param value its text, whatever it is if the element is nil; `undefined` where its type has element content
	*/
	leave(value, keyOf, state = NO_STATE) {
		const frame = this.frames[this.frames.length - 1];
		if (this.halted || frame === void 0) return;
		const depth = this.frames.length - 1;
		if (this.attributeFields.length > 0) this.attributeFields = [];
		for (const { target, field } of frame.fields ?? []) {
			if (state.nillable === true) target.nillable = true;
			if (value === void 0 || keyOf === void 0) this.complain(target, "cvc-identity-constraint.3", { field: field + 1 });
			else if (state.nilled !== true) this.fill(target, field, value, keyOf);
		}
		while (this.targets[this.targets.length - 1]?.depth === depth) this.finishTarget(this.targets.pop());
		this.finishScopes(frame, depth);
		this.frames.pop();
		this.open.namespaces.pop();
		this.open.localNames.pop();
	}
	await(key, change) {
		this.awaited.set(key, (this.awaited.get(key) ?? 0) + change);
	}
	select(scope, depth, place) {
		const { constraint } = scope;
		if (!constraint.selector.some((path) => leadsToInnermost(path, scope.depth, this.open))) return;
		for (let i = this.targets.length - 1; i >= 0; i--) {
			const target = this.targets[i];
			if (target.depth !== depth) break;
			if (target.constraint === constraint) {
				target.scopes.push(scope);
				return;
			}
		}
		const keys = constraint.fields.map(() => void 0);
		const texts = constraint.fields.map(() => "");
		this.targets.push({
			constraint,
			depth,
			place,
			scopes: [scope],
			keys,
			texts,
			done: false,
			nillable: false
		});
	}
	findFields(target, frame) {
		if (target.done) return;
		const { fields } = target.constraint;
		for (let field = 0; field < fields.length; field++) {
			let names;
			let isElement = false;
			for (const path of fields[field]) {
				if (!leadsToInnermost(path, target.depth, this.open)) continue;
				if (path.attribute === void 0) isElement = true;
				else if (names === void 0) names = [path.attribute];
				else names.push(path.attribute);
			}
			if (names !== void 0) this.attributeFields.push({
				target,
				field,
				names
			});
			if (!isElement) continue;
			frame.fields ??= [];
			frame.fields.push({
				target,
				field
			});
		}
	}
	fill(target, field, value, keyOf) {
		if (target.done) return;
		if (target.keys[field] !== void 0) {
			this.complain(target, "cvc-identity-constraint.3", { field: field + 1 });
			return;
		}
		const key = keyOf(value);
		if (key === void 0) target.done = true;
		target.keys[field] = key;
		target.texts[field] = value;
	}
	complain(target, code, params) {
		if (target.done) return;
		target.done = true;
		this.fault(target, code, params);
	}
	fault(target, code, params, location) {
		const { constraint, place } = target;
		const about = {
			constraint: localPart(constraint.name),
			...params
		};
		const depth = target.depth + 1;
		this.report({
			code,
			constraint,
			place,
			depth,
			...location === void 0 ? {} : { location },
			params: about
		});
	}
	finishTarget(target) {
		if (target.done) return;
		const { category } = target.constraint;
		const missing = target.keys.indexOf(void 0);
		if (missing >= 0) {
			if (category === "key") this.fault(target, "cvc-identity-constraint.4.2.1", { field: missing + 1 });
			return;
		}
		if (category === "key" && target.nillable) this.fault(target, "cvc-identity-constraint.4.2.3", {});
		const sequence = sequenceOf(target.keys);
		let repeated = false;
		for (const scope of target.scopes) {
			if (!this.count(target)) return;
			if (category === "keyref") scope.references.push(this.reference(sequence, target));
			else if (scope.entries.has(sequence)) repeated = true;
			else scope.entries.add(sequence);
		}
		if (!repeated) return;
		const code = category === "key" ? "cvc-identity-constraint.4.2.2" : "cvc-identity-constraint.4.1";
		this.fault(target, code, { value: target.texts.join(", ") });
	}
	reference(sequence, target) {
		const { refer } = target.constraint;
		return this.scopes.some(({ constraint, entries }) => constraint.name === refer && entries.has(sequence)) || this.locate === void 0 ? {
			sequence,
			target
		} : {
			sequence,
			target,
			location: this.locate()
		};
	}
	count(target) {
		if (this.halted) return false;
		this.entries++;
		if (this.entries <= this.maximumEntries) return true;
		this.halted = true;
		const params = { maximum: this.maximumEntries };
		this.report({
			code: "limit-identity-constraints",
			constraint: void 0,
			place: target.place,
			depth: target.depth + 1,
			params
		});
		return false;
	}
	finishScopes(frame, depth) {
		const own = /* @__PURE__ */ new Map();
		const references = [];
		while (this.scopes[this.scopes.length - 1]?.depth === depth) {
			const scope = this.scopes.pop();
			const { refer, name } = scope.constraint;
			if (refer === void 0) own.set(name, scope.entries);
			else references.unshift(scope);
		}
		if (own.size === 0 && references.length === 0 && frame.tables === void 0) return;
		const above = this.frames[depth - 1];
		const finished = /* @__PURE__ */ new Map();
		for (const key of /* @__PURE__ */ new Set([...own.keys(), ...frame.tables?.keys() ?? []])) {
			if ((this.awaited.get(key) ?? 0) === 0) continue;
			const table = frame.tables === void 0 ? own.get(key) : frame.tables.finish(key, own.get(key));
			if (table !== void 0) finished.set(key, table);
		}
		for (const scope of references) this.finishReferences(scope, finished);
		if (above === void 0) return;
		for (const [key, table] of finished) {
			if (table.size === 0 || (this.awaited.get(key) ?? 0) === 0) continue;
			above.tables ??= new KeyTables();
			above.tables.addChild(key, table);
		}
	}
	finishReferences({ constraint, references }, tables) {
		const key = constraint.refer ?? "";
		const table = tables.get(key);
		for (const { sequence, target, location } of references) {
			if (table?.has(sequence) === true) continue;
			const params = {
				value: target.texts.join(", "),
				key: localPart(key)
			};
			this.fault(target, "cvc-identity-constraint.4.3", params, location);
		}
		this.await(key, -1);
	}
};
function localPart(name) {
	return name.slice(name.indexOf("}") + 1);
}
/** One string for several keys: with their lengths, so that no two sequences look alike. */
function sequenceOf(keys) {
	if (keys.length === 1) return keys[0];
	let sequence = "";
	for (const key of keys) sequence += `${key.length}:${key}`;
	return sequence;
}
// ../runtime/dist/codegen/constraint-watch.js
/**
* Tells a matcher what a reader meets, from the first element with identity constraints to its end. An element is told
* of once more is known of it: its constraints come from its declaration, which is looked up after it was entered.
*/
var ConstraintWatch = class {
	matcher;
	entering = void 0;
	text = void 0;
	key = void 0;
	nillable = false;
	nilled = false;
	/**
	* @param report takes each fault
	* @param locate tells where the element at hand stands
	*/
	constructor(report, locate, maximumEntries) {
		this.matcher = new IdentityConstraintMatcher(report, maximumEntries, locate);
	}
	/** An element begins. @param place comes back with what is reported about it */
	entered(namespace, localName, place) {
		this.tell();
		this.entering = {
			namespace,
			localName,
			place
		};
	}
	/** The element just entered has constraints. */
	constrain(constraints) {
		this.tell(constraints);
	}
	/** An attribute of the element just entered. @param key `undefined` for a text that is no value */
	attribute(namespace, localName, text, key) {
		this.tell();
		if (this.matcher.wantsAttribute(namespace, localName)) this.matcher.attribute(namespace, localName, text, key);
	}
	/** The element at hand holds a simple value. @param key `undefined` for a text that is no value */
	value(text, key) {
		this.tell();
		if (!this.matcher.wantsValue()) return;
		this.text = text;
		this.key = key();
	}
	/** What the declaration of the element at hand, and its xsi:nil, say. */
	nil(nillable, nilled) {
		this.nillable = nillable;
		this.nilled = nilled;
		if (nilled) this.value("", () => "");
	}
	/** The element at hand ends. */
	left() {
		this.tell();
		const { text, key, nillable, nilled } = this;
		this.text = void 0;
		this.key = void 0;
		this.nillable = false;
		this.nilled = false;
		this.matcher.leave(text, () => key, {
			nillable,
			nilled
		});
	}
	tell(constraints) {
		const { entering } = this;
		if (entering === void 0) return;
		this.entering = void 0;
		this.matcher.enter(entering.namespace, entering.localName, constraints, entering.place);
	}
};
/** Makes the reading of an element watch the identity constraints of its declaration: what a handle's `watch` is. */
function watchIdentityConstraints(constraints) {
	return (reader, read) => reader.watchConstraints(constraints, read);
}
// ../runtime/dist/codegen/content-model.js
/** The state after `symbol` was seen in `state`, or -1 if it may not come there. */
function nextState(model, state, symbol) {
	const row = model.transitions[state];
	if (row === void 0) return -1;
	for (let i = 0; i < row.length; i += 2) if (row[i] === symbol) return row[i + 1];
	return -1;
}
/** The symbols that may come in `state`. */
function expectedSymbols(model, state) {
	const row = model.transitions[state] ?? [];
	const expected = [];
	for (let i = 0; i < row.length; i += 2) {
		const symbol = model.symbols[row[i]];
		if (symbol !== void 0 && !expected.includes(symbol)) expected.push(symbol);
	}
	return expected;
}
/**
* The nearest state, by number of children left out, in which `symbol` may come: where reading goes on after something
* was left out, so that one omission is one issue.
* @returns the state after `symbol`, or `undefined` if it may come nowhere further on
*/
function recover(model, state, symbol) {
	return search(model, state, (at) => nextState(model, at, symbol));
}
/**
* The children that one of must come next, if the content is to end with as few more as possible: what is missing.
* Empty if it may end in `state`.
*/
function missingAtEnd(model, state) {
	const rest = (from) => search(model, from, (at) => model.accepting[at] === true ? at : -1)?.count ?? 1e400;
	const shortest = rest(state);
	if (shortest === 0) return [];
	const row = model.transitions[state] ?? [];
	const missing = [];
	for (let i = 0; i < row.length; i += 2) {
		const symbol = model.symbols[row[i]];
		if (symbol !== void 0 && rest(row[i + 1]) === shortest - 1) missing.push(symbol);
	}
	return missing;
}
/** Goes through the states that follow `state`, nearest first, to the first that `goal` maps to a state. */
function search(model, state, goal) {
	const queue = [{
		at: state,
		missing: void 0,
		count: 0
	}];
	const seen = /* @__PURE__ */ new Set([state]);
	for (const { at, missing, count } of queue) {
		const reached = goal(at);
		if (reached >= 0) return {
			state: reached,
			missing,
			count
		};
		const row = model.transitions[at] ?? [];
		for (let i = 0; i < row.length; i += 2) {
			const next = row[i + 1];
			if (seen.has(next)) continue;
			seen.add(next);
			queue.push({
				at: next,
				missing: missing ?? model.symbols[row[i]],
				count: count + 1
			});
		}
	}
}
// ../runtime/dist/codegen/content-findings.js
/** An element that may not come where it stands. */
const MISPLACED$1 = "cvc-complex-type.2.4.a";
/** An element where nothing more may come. */
const NOTHING_MORE$1 = "cvc-complex-type.2.4.d";
const INCOMPLETE = "cvc-complex-type.2.4.b";
/**
* A child that may not come in `state`.
* @param found its name: that of the element, where a wildcard admits it
* @returns also the state to go on from, if something before the child was left out; -1 if it may come nowhere further on
*/
function misplaced(model, state, symbol, found) {
	const child = model.symbols[symbol];
	const expected = expectedSymbols(model, state);
	const recovery = recover(model, state, symbol);
	const rule = recovery?.missing === void 0 ? child.excess.rule : recovery.missing.missing.rule;
	const { rule: _, ...excess } = child.excess;
	return {
		finding: {
			...excess,
			code: expected.length === 0 ? NOTHING_MORE$1 : MISPLACED$1,
			...rule === void 0 ? {} : { rule }
		},
		params: {
			found,
			expected: expected.map((one) => one.name)
		},
		recovered: recovery?.state ?? -1
	};
}
/** Content that may not end in `state`. */
function incomplete(model, state) {
	const alternatives = missingAtEnd(model, state);
	const first = alternatives[0];
	return {
		finding: {
			...first?.missing ?? { code: INCOMPLETE },
			code: INCOMPLETE,
			...first === void 0 ? {} : { atChild: {
				name: first.name,
				property: first.property
			} }
		},
		params: { name: alternatives.map((one) => one.name) }
	};
}
// ../runtime/dist/issues/catalogue.js
/** The words of every issue: a text with holes for each code. A schema's own sentence takes precedence over these. */
const TEXTS = {
	"cvc-elt.1": "The root element is {found}; expected {expected}.",
	"cvc-elt.2": "The element {name} is abstract: only an element that substitutes for it can stand here.",
	"cvc-elt.3.1": "The element {name} is not nillable, so xsi:nil is not allowed on it.",
	"cvc-elt.3.2.1": "The element {name} is nil, so nothing may stand in it.",
	"cvc-elt.3.2.2": "The element {name} has the fixed value {fixed}, so it cannot be nil.",
	"cvc-elt.4.1": "xsi:type={value} is not the name of a type: it is no QName, or its prefix is not declared.",
	"cvc-elt.4.2": "xsi:type={value} names no type of the schema.",
	"cvc-elt.4.3": "xsi:type={value} cannot be used here: the declared type is {expected}.",
	"cvc-elt.5.2.2.1": "The element {name} has the fixed value {fixed}, so no elements may stand in it.",
	"cvc-elt.5.2.2.2.1": "The text {value} is not the fixed text {fixed}.",
	"cvc-elt.5.2.2.2.2": "The value {value} is not the fixed value {fixed}.",
	"cvc-elt.5.2.2.2": "The value {value} is not the fixed value {fixed}.",
	"cvc-au": "The value {value} of attribute {name} is not the fixed value {fixed}.",
	"cvc-attribute.4": "The value {value} of attribute {name} is not the fixed value {fixed}.",
	"cvc-assess-attr": "The schema declares no attribute {attribute}, and only declared ones are allowed here.",
	"cvc-id.1": "The reference {value} names no element: there is no such ID.",
	"cvc-id.2": "The ID {value} names another element already.",
	"cvc-type.2": "The type {value} is abstract: xsi:type must name one derived from it.",
	"cvc-type.3.1.1": "The element {name} has a simple type, so the attribute {attribute} is not allowed on it.",
	"cvc-type.3.1.2": "The element {name} holds text only; the element {child} is not allowed in it.",
	"cvc-complex-type.2.1": "The element {name} must be empty.",
	"cvc-complex-type.2.2": "The element {name} holds text only; the element {child} is not allowed in it.",
	"cvc-complex-type.2.3": "The element {name} holds elements only; the text {value} is not allowed in it.",
	"cvc-complex-type.2.4.a": "The element {found} is not expected here; expected {expected}.",
	"cvc-complex-type.2.4.b": "The element {name} is missing.",
	"cvc-complex-type.2.4.c": "The schema declares no element {name}, and only declared ones are allowed here.",
	"cvc-complex-type.2.4.d": "The element {found} is not expected here; nothing more may follow.",
	"cvc-complex-type.3.2.2": "The attribute {attribute} is not declared for the element {name}.",
	"cvc-complex-type.4": "The attribute {attribute} is missing.",
	"cvc-complex-type.5": "The element {name} has a second ID, {value}.",
	"cvc-datatype-valid.1.2.1": "{value} is not a value of type {type}.",
	"cvc-datatype-valid.1.2.3": "{value} is not a value of any member type of {type}.",
	"cvc-pattern-valid": "{value} does not match the pattern {pattern}.",
	"cvc-enumeration-valid": "{value} is not one of {allowed}.",
	"cvc-length-valid": "The length of {value} is {length}; it must be {limit}.",
	"cvc-minLength-valid": "The length of {value} is {length}; at least {limit} is needed.",
	"cvc-maxLength-valid": "The length of the value is {length}; at most {limit} is allowed.",
	"cvc-minInclusive-valid": "{value} is less than the minimum {limit}.",
	"cvc-maxInclusive-valid": "{value} is greater than the maximum {limit}.",
	"cvc-minExclusive-valid": "{value} must be greater than {limit}.",
	"cvc-maxExclusive-valid": "{value} must be less than {limit}.",
	"cvc-totalDigits-valid": "{value} has too many digits; the maximum is {limit}.",
	"cvc-fractionDigits-valid": "{value} has too many digits after the decimal point; the maximum is {limit}.",
	"cvc-explicitTimezone-valid": "A time zone is {=limit} here; found {value}.",
	"cvc-assertion": "The assertion {test} does not hold.",
	"cvc-assertions-valid": "The assertion {test} does not hold for {value}.",
	"cvc-identity-constraint.3": "Field {field} of {constraint} is not one simple value here.",
	"cvc-identity-constraint.4.1": "{value} stands here a second time; {constraint} wants every value once.",
	"cvc-identity-constraint.4.2.1": "Field {field} of the key {constraint} is missing here.",
	"cvc-identity-constraint.4.2.2": "{value} stands here a second time; the key {constraint} wants every value once.",
	"cvc-identity-constraint.4.2.3": "A field of the key {constraint} is a nillable element here, which no field of a key may be.",
	"cvc-identity-constraint.4.3": "{value} is no value of the key {key}, which {constraint} refers to.",
	"contract-rule": "The rule {test} does not hold.",
	"object-type": "Expected {=expected}; found {=found}.",
	"object-property": "The property {property} is not known; expected one of {expected}.",
	"object-text": "The text holds a character that XML cannot carry, at offset {at}.",
	"object-default": "An empty text cannot be written here: it would be read as the default {default}.",
	"object-hostile": "The object cannot be looked at: reading one of its properties throws.",
	"option-unknown": "The option {option} is {found}; expected one of {expected}.",
	"choice-mixed": "The root {root} wants {expected}, but {found} stands there: the two spellings must not be mixed.",
	"limit-issues": "The limit of {maximum} issues is reached: what else may be wrong is not reported.",
	"limit-depth": "The depth is more than the limit of {limit}.",
	"limit-identity-constraints": "More than {maximum} key values: the rest is not checked.",
	"limit-input-length": "The input is longer than the limit of {limit}."
};
/** Longest piece of a value that is shown in a message, in UTF-16 code units. */
const SHOWN = 80;
/**
* The sentence for an issue code and its arguments. Names of holes are names of arguments; texts are quoted and
* shortened (not after `=`), lists become "a, b or c".
*/
function describe(code, params) {
	const text = TEXTS[code];
	if (text === void 0) return code;
	const sentence = text.replace(/\{(=?)(\w+)\}/g, (_, plain, name) => plain === "" ? show(params[name]) : String(params[name]));
	return params["suggestion"] === void 0 ? sentence : `${sentence} Did you mean ${show(params["suggestion"])}?`;
}
function show(value) {
	if (value === void 0) return "?";
	if (typeof value === "string") return quote(value);
	if (typeof value !== "object") return String(value);
	if (value.length === 0) return "nothing";
	if (value.length === 1) return String(value[0]);
	const listed = value.length > 12 ? [...value.slice(0, 11), `${value.length - 11} more`] : value;
	return `${listed.slice(0, -1).join(", ")} or ${listed[listed.length - 1]}`;
}
function quote(text) {
	if (text.length <= SHOWN) return `"${text}"`;
	const half = /[\uD800-\uDBFF]/.test(text.charAt(79));
	return `"${text.slice(0, half ? 79 : SHOWN)}…"`;
}
// ../runtime/dist/codegen/identifiers.js
/**
* The ID/IDREF table of a document: https://www.w3.org/TR/xmlschema11-1/#cvc-id. An ID names the element that has the
* attribute, or the parent of the element whose content it is; the same ID twice is a fault if it names two elements.
*/
var Identifiers = class {
	owners = /* @__PURE__ */ new Map();
	references = /* @__PURE__ */ new Map();
	/**
	* Notes that an ID names an element.
	* @param owner tells elements apart
	* @returns false if it already names another
	*/
	identify(id, owner) {
		const known = this.owners.get(id);
		if (known === void 0) this.owners.set(id, owner);
		return known === void 0 || known === owner;
	}
	/** Notes a reference; of several to one ID, the first is remembered. */
	refer(id, location) {
		if (!this.owners.has(id) && !this.references.has(id)) this.references.set(id, location());
	}
	/** At the end of the document: references to IDs that name nothing. */
	dangling() {
		const found = [];
		for (const [id, location] of this.references) if (!this.owners.has(id)) found.push({
			id,
			location
		});
		return found;
	}
};
// ../runtime/dist/codegen/place.js
/** Issue codes that a call's `rules` may switch off: the value is typed all the same. */
const ADJUSTABLE = /^(?:contract-rule|cvc-assertion|cvc-assertions-valid|cvc-(?:pattern|minLength|maxLength|length|minInclusive|maxInclusive|minExclusive|maxExclusive|totalDigits|fractionDigits|explicitTimezone)-valid)$/;
/** A finding of nothing in particular: for asking where the place at hand is. */
const NOTHING = { code: "" };
/** The path from the root to the place at hand, as a stack. Names and indexes stay numbers and strings until an issue needs them. */
var Place = class {
	issues = [];
	/** Whether an issue of severity `error` was reported. */
	failed = false;
	/** Set when nothing more is to be reported: a fatal fault, or too many issues. */
	halted = false;
	names = [];
	/** 0: no index is shown. */
	indexes = [];
	/** A property name, or for an item of a list the keys down to its value. */
	properties = [];
	/** For each step of the path, whether its property is an array. */
	repeated = [];
	/** Whether something was left out unread because of a fault, so that an ID may be in it. */
	incomplete = false;
	identifiers = void 0;
	rules;
	maximum;
	constructor(options) {
		this.rules = options.rules;
		this.maximum = options.limits?.maxIssues ?? 100;
	}
	push(name, property, index, repeated) {
		this.names.push(name);
		this.properties.push(property);
		this.indexes.push(index);
		this.repeated.push(repeated);
	}
	pop() {
		this.names.pop();
		this.properties.pop();
		this.indexes.pop();
		this.repeated.pop();
	}
	/** Adds an issue for a finding at the place at hand, as the call's options weigh it. */
	add(finding, params, rule, offset) {
		if (this.halted) return;
		const code = finding.rule ?? rule;
		let severity = finding.severity ?? "error";
		const setting = code !== void 0 && this.rules !== void 0 && Object.hasOwn(this.rules, code) ? this.rules[code] : void 0;
		if (setting !== void 0 && ADJUSTABLE.test(finding.code)) {
			if (setting === "off") return;
			severity = setting;
		}
		const allParams = params === void 0 ? finding.params ?? {} : {
			...finding.params,
			...params
		};
		const { path, keys } = this.locate(finding);
		if (severity === "error") this.failed = true;
		if (finding.covers !== void 0) this.uncover(`${path}/`);
		this.append({
			code: finding.code,
			...code === void 0 ? {} : { rule: code },
			severity,
			message: finding.message ?? describe(finding.code, allParams),
			path,
			keys,
			...offset === void 0 ? {} : { offset },
			...finding.schemaLocation === void 0 ? {} : { schemaLocation: finding.schemaLocation },
			params: allParams
		});
	}
	/** Adds an error of the document at a place that need not be the one at hand. */
	addAt({ path, keys }, { code, schemaLocation }, params, offset) {
		if (this.halted) return;
		this.failed = true;
		this.append({
			code,
			severity: "error",
			message: describe(code, params),
			path,
			keys,
			offset,
			...schemaLocation === void 0 ? {} : { schemaLocation },
			params
		});
	}
	/** Adds an issue, and halts if there are enough. */
	append(issue) {
		this.issues.push(issue);
		if (this.issues.length >= this.maximum) this.halt("limit-issues", { maximum: this.maximum });
	}
	/** Reports a limit that was met, after which nothing more is reported. What was not looked at is not known to be good. */
	halt(code, params) {
		if (this.halted) return;
		this.halted = true;
		this.failed = true;
		this.issues.push({
			code,
			severity: "error",
			message: describe(code, params),
			path: "/",
			keys: [],
			params
		});
	}
	/**
	* The place at hand, or the one beside it that a finding is about.
	* @param depth how many steps from the root lead there
	*/
	locate(finding, depth = finding.atParent ? this.names.length - 1 : this.names.length) {
		let path = "";
		const keys = [];
		for (let i = 0; i < depth; i++) {
			const index = this.indexes[i] ?? 0;
			path += index > 0 ? `/${this.names[i]}[${index}]` : `/${this.names[i]}`;
			if (i === 0) continue;
			const property = this.properties[i] ?? "";
			if (typeof property === "string") keys.push(property);
			else keys.push(...property);
			if (this.repeated[i]) keys.push(index - 1);
		}
		if (finding.atChild !== void 0) {
			path += `/${finding.atChild.name}`;
			keys.push(finding.atChild.property);
		}
		return {
			path: path === "" ? "/" : path,
			keys
		};
	}
	/**
	* Notes an ID.
	* @param owner tells the elements of the document apart
	* @returns false if another element has it
	*/
	noteIdentifier(id, owner) {
		this.identifiers ??= new Identifiers();
		return this.identifiers.identify(id, owner);
	}
	/** Notes a reference to an ID from the place at hand. */
	noteReference(id, offset) {
		this.identifiers ??= new Identifiers();
		this.identifiers.refer(id, () => ({
			...this.locate(NOTHING),
			...offset === void 0 ? {} : { offset }
		}));
	}
	/** Reports the references that name nothing, once everything was seen. https://www.w3.org/TR/xmlschema11-1/#cvc-id */
	reportDangling() {
		if (this.identifiers === void 0 || this.halted || this.incomplete) return;
		for (const { id, location } of this.identifiers.dangling()) {
			if (this.halted) return;
			const params = { value: id };
			const message = describe("cvc-id.1", params);
			this.failed = true;
			this.append({
				code: "cvc-id.1",
				severity: "error",
				message,
				...location,
				params
			});
		}
	}
	/** Takes back what was said of missing children below a path: one cause, one issue. */
	uncover(below) {
		const left = this.issues.filter((issue) => issue.code !== "cvc-complex-type.2.4.b" || !issue.path.startsWith(below));
		this.issues.splice(0, this.issues.length, ...left);
	}
};
// ../runtime/dist/codegen/reader.js
/** Name of the symbol of a content model that stands for a wildcard. */
const ANY = "*";
const TEXT_IN_ELEMENT_CONTENT = { code: "cvc-complex-type.2.3" };
const CHILD_IN_SIMPLE_TYPE = { code: "cvc-type.3.1.2" };
const CHILD_IN_SIMPLE_CONTENT = { code: "cvc-complex-type.2.2" };
const CONTENT_IN_EMPTY = { code: "cvc-complex-type.2.1" };
const ATTRIBUTE_UNKNOWN = { code: "cvc-complex-type.3.2.2" };
const ATTRIBUTE_ON_SIMPLE = { code: "cvc-type.3.1.1" };
const NIL_NOT_ALLOWED = { code: "cvc-elt.3.1" };
const TYPE_NOT_ALLOWED = { code: "cvc-elt.4.3" };
const NIL_HAS_CONTENT = { code: "cvc-elt.3.2.1" };
const SAME_IDENTIFIER$1 = { code: "cvc-id.2" };
const SECOND_IDENTIFIER = { code: "cvc-complex-type.5" };
/**
* A position in a document that generated code moves along: the scanner, the path to the element at hand, and the
* issues so far. After a fatal fault every movement answers "nothing more", so that generated code needs no check of
* its own.
*
* Protocol: `nextChild()` enters a child; the code that reads it ends with `end()`, which leaves it.
*/
var Reader = class extends Place {
	scanner;
	/** What the schema declares globally, where the document may choose from it. */
	registry;
	/** What the call says of content that the schema does not name. */
	policy;
	text;
	/** For each step of the path, where its start tag begins. */
	starts = [];
	/** For each step of the path, the number of its start tag: elements in an entity have their offset in common. */
	numbers = [];
	/** Where the issue at hand is: start of the element, of its text, or of its end tag. */
	here = 0;
	/** Where the element at hand ends, once its content was read. */
	last = 0;
	/** The fault that ended reading, if the text is to blame: what is not well-formed, or beyond the limits of a scanner. */
	fatal;
	/** Number of the element whose xsi:type and xsi:nil were dealt with. */
	assessed = -1;
	/** The element at hand is nilled: its content is not looked at yet, then was found to be none. */
	nil = "no";
	/** What empty content of the element at hand stands for. */
	substitute = void 0;
	/** Prefixes of the text that stands in for empty content. */
	prefixes = void 0;
	/** IDs so far. */
	identifiers10 = 0;
	/** Element that the newest ID attribute is of. */
	identified = -1;
	/** Identity constraints, from the first element that has some to its end. */
	watch = void 0;
	/** How many elements are open around those that are watched. */
	watchedFrom = 0;
	maximumKeyEntries;
	inherited = [];
	constructor(text, options, registry = EMPTY_REGISTRY) {
		super(options);
		this.text = text;
		this.registry = registry;
		this.scanner = new XmlScanner(text, options.limits, options.doctype);
		this.policy = options.unknown;
		this.maximumKeyEntries = options.limits?.maxKeyEntries;
	}
	/** Local name of the element just entered. */
	get localName() {
		return this.scanner.localName;
	}
	/** Namespace name of the element just entered; empty string for none. */
	get namespace() {
		return this.scanner.namespace;
	}
	/** With the argument `absent`, the place is where the element at hand ends: there, what is absent could have stood. */
	report(finding, params, rule) {
		if (this.nil === "content-read" && finding.code !== "cvc-assertion") return;
		this.add(finding, params, rule, params?.absent === true ? this.last : this.here);
	}
	resolvePrefix(prefix) {
		return this.prefixes === void 0 ? this.scanner.resolvePrefix(prefix) : this.prefixes[prefix];
	}
	isNotation(name) {
		return this.registry.notations?.includes(name) ?? true;
	}
	identify(id) {
		const inAttribute = this.names.length > this.starts.length;
		const owner = this.numbers[this.numbers.length - (inAttribute ? 1 : 2)] ?? -1;
		if (inAttribute && this.registry.version === "1.0") {
			if (this.identified === owner) this.report(SECOND_IDENTIFIER, {
				value: id,
				name: this.names[this.names.length - 2] ?? ""
			});
			this.identified = owner;
		}
		const place = this.registry.version === "1.0" ? this.identifiers10++ : owner;
		if (!this.noteIdentifier(id, place)) this.report(SAME_IDENTIFIER$1, { value: id });
	}
	refer(id) {
		this.noteReference(id, this.here);
	}
	isUnparsedEntity(name) {
		return this.scanner.isUnparsedEntity(name);
	}
	/** This reader, with the start tag of the element at hand as the place: for what concerns it as a whole. */
	atElement() {
		this.last = this.here;
		this.here = this.starts[this.starts.length - 1] ?? 0;
		return this;
	}
	/**
	* Enters the root element.
	* @returns false if the text is not well-formed before it, which was then reported
	*/
	root() {
		if (this.scanner.next() !== Token.StartElement) {
			this.fail();
			return false;
		}
		this.enter();
		return true;
	}
	/** Reads to the end of the document, so that what stands after the root element is checked too. */
	finish() {
		if (this.halted) return;
		if (this.scanner.next() === Token.Failed) this.fail();
		this.reportDangling();
	}
	/** Enters the next child element of an element-only element; false at the element's end tag. Text between is reported. */
	nextChild() {
		if (this.nil === "content-ahead") return this.readNilled();
		while (!this.halted) {
			const token = this.scanner.next();
			if (token === Token.StartElement) {
				this.enter();
				return true;
			}
			if (token === Token.EndElement) {
				this.here = this.scanner.offset;
				return false;
			}
			if (token === Token.Text) {
				if (!this.scanner.isWhiteSpace) {
					this.here = this.scanner.offset;
					this.report(TEXT_IN_ELEMENT_CONTENT, {
						name: this.elementName,
						value: this.scanner.text.trim()
					});
				}
			} else this.fail();
		}
		return false;
	}
	/**
	* Goes on in content that keeps its order.
	* @returns `Token.StartElement` for a child, which was entered; `Token.Text` for the scanner's text; `Token.EndElement`
	* at the end tag, or if reading has halted
	*/
	nextItem() {
		if (this.nil === "content-ahead") this.readNilled();
		else if (!this.halted) {
			const token = this.scanner.next();
			if (token === Token.StartElement) this.enter();
			else if (token === Token.Failed) this.fail();
			else this.here = this.scanner.offset;
			if (token !== Token.Failed) return token;
		}
		return Token.EndElement;
	}
	/** Reports text that stands between the children of an element-only element. */
	misplacedText() {
		this.report(TEXT_IN_ELEMENT_CONTENT, {
			name: this.elementName,
			value: this.scanner.text.trim()
		});
	}
	/** Leaves the element at hand, whose end tag was read. */
	end() {
		if (!this.halted) this.watch?.left();
		this.pop();
		this.starts.pop();
		this.numbers.pop();
		this.nil = "no";
		this.prefixes = void 0;
	}
	/** Name of the element at hand, or of the attribute, with `@` before it. */
	get elementName() {
		return this.names[this.names.length - 1] ?? "";
	}
	/** What {@link reportAt} needs to come back to the element at hand. */
	mark() {
		const top = this.names.length - 1;
		return {
			name: this.names[top] ?? "",
			property: this.properties[top] ?? "",
			index: this.indexes[top] ?? 0,
			repeated: this.repeated[top] ?? false,
			start: this.starts[this.starts.length - 1] ?? 0
		};
	}
	/** Reports at an element that was left, of which the parent is at hand. */
	reportAt(mark, finding, params, rule) {
		this.push(mark.name, mark.property, mark.index, mark.repeated);
		this.add(finding, params, rule, mark.start);
		this.pop();
	}
	/**
	* Says that the xsi attributes of the element just entered are dealt with, and what its content is.
	* @param nilled its content is none, and what is missing from it is not missed
	* @param substitute what empty content stands for
	*/
	assess(nilled, substitute) {
		this.assessed = this.scanner.elementNumber;
		this.nil = nilled ? "content-ahead" : "no";
		this.substitute = substitute;
	}
	/** What stands for the content of the element at hand, which was found empty: once. */
	takeSubstitute() {
		const { substitute } = this;
		if (substitute === void 0 || this.assessed !== this.scanner.elementNumber) return void 0;
		this.substitute = void 0;
		if (typeof substitute === "string") return substitute;
		this.prefixes = substitute.namespaces;
		return substitute.lexical;
	}
	/** Names an item of `$content` just entered: how many of that name it makes, and its place among the items. */
	placeItem(count, property, index, typed) {
		const top = this.names.length - 1;
		this.indexes[top] = count;
		this.properties[top] = typed ? [
			property,
			index,
			"value"
		] : [property, index];
	}
	/** Reads the element just entered, watching the identity constraints of its declaration. */
	watchConstraints(constraints, read) {
		const begins = this.watch === void 0;
		if (this.watch === void 0) {
			this.watchedFrom = this.starts.length - 1;
			const location = () => this.locate(NOTHING);
			this.watch = new ConstraintWatch((fault) => this.reportKey(fault), location, this.maximumKeyEntries);
			this.watch.entered(this.scanner.namespace, this.scanner.localName, this.scanner.offset);
		}
		this.watch.constrain(constraints);
		const value = read();
		if (begins) this.watch = void 0;
		return value;
	}
	reportKey({ code, constraint, place, depth, location, params }) {
		const { schemaLocation } = constraint ?? {};
		const finding = {
			code,
			...schemaLocation === void 0 ? {} : { schemaLocation }
		};
		this.addAt(location ?? this.locate(NOTHING, this.watchedFrom + depth), finding, params, place);
	}
	/** Goes to attribute `i` for what is reported and noted within `read`. */
	atAttribute(i, read) {
		this.here = this.scanner.attributeOffset(i);
		this.push(`@${this.scanner.attributeQualifiedName(i)}`, this.scanner.attributeLocalName(i), 0, false);
		const value = read(this.scanner.attributeValue(i));
		this.pop();
		return value;
	}
	/** Hands attributes down to the type alternatives of descendants, until {@link disinherit}. */
	inherit(attributes) {
		this.inherited.push(attributes.flatMap(({ namespace, name, default: byDefault }) => {
			const value = this.attributeText(namespace, name) ?? byDefault;
			return value === void 0 ? [] : [{
				namespace,
				name,
				default: value
			}];
		}));
	}
	disinherit() {
		this.inherited.pop();
	}
	/** The text of an attribute of the element just entered, by expanded name. */
	attributeText(namespace, name) {
		const { scanner } = this;
		for (let i = 0; i < scanner.attributeCount; i++) if (scanner.attributeLocalName(i) === name && scanner.attributeNamespace(i) === namespace) return scanner.attributeValue(i);
	}
	/** The same, or what the nearest ancestor hands down. */
	attributeOrInherited(namespace, name) {
		const own = this.attributeText(namespace, name);
		if (own !== void 0) return own;
		for (let i = this.inherited.length - 1; i >= 0; i--) {
			const found = this.inherited[i]?.find((one) => one.name === name && one.namespace === namespace);
			if (found !== void 0) return found.default;
		}
	}
	/** Reads the content of a nilled element, which must be none, up to its end tag. @returns false */
	readNilled() {
		let reported = false;
		while (!this.halted) {
			const token = this.scanner.next();
			if (token === Token.EndElement) break;
			if (token === Token.Failed) this.fail();
			else {
				if (!reported) {
					this.here = this.scanner.offset;
					this.report(NIL_HAS_CONTENT, { name: this.elementName });
				}
				reported = true;
				if (token === Token.StartElement) this.skipElement();
			}
		}
		this.nil = "content-read";
		return false;
	}
	/**
	* The text of an element without element children, up to its end tag. Children are skipped; the first is reported.
	* @param onChild what is said of it; by default, that the content of the complex type at hand is simple
	*/
	content(onChild = CHILD_IN_SIMPLE_CONTENT) {
		if (this.nil === "content-ahead") {
			this.readNilled();
			return "";
		}
		let content = "";
		let reported = false;
		this.here = this.scanner.end;
		while (!this.halted) {
			const token = this.scanner.next();
			if (token === Token.Text) {
				this.here = this.scanner.offset;
				content = content === "" ? this.scanner.text : content + this.scanner.text;
			} else if (token === Token.EndElement) return content === "" && !reported ? this.takeSubstitute() ?? "" : content;
			else if (token === Token.StartElement) {
				if (!reported) {
					this.here = this.scanner.offset;
					this.report(onChild, {
						name: this.elementName,
						child: this.scanner.qualifiedName
					});
					reported = true;
				}
				this.skipElement();
			} else this.fail();
		}
		return content;
	}
	/** Reads an element of a simple type to its end. */
	simple(type, rule) {
		if (this.scanner.attributeCount > 0) this.withoutAttributes();
		const content = this.content(CHILD_IN_SIMPLE_TYPE);
		if (this.halted) return void 0;
		const value = this.value(type, content, rule);
		this.end();
		return value;
	}
	/** Reads the text of the element at hand as a value of a datatype. */
	value(type, text, rule) {
		const value = type.read(text, this, rule);
		this.watch?.value(text, () => value === void 0 ? void 0 : type.key(value));
		return value;
	}
	/** Reads the content of an element that must be empty, up to its end tag. */
	empty() {
		if (this.content(CONTENT_IN_EMPTY) !== "") this.report(CONTENT_IN_EMPTY, { name: this.elementName });
	}
	/**
	* Reports a type whose discriminating child is missing or names no case, and leaves the element.
	* @param found text of the child; `undefined` if there is none
	*/
	undiscriminated(child, found, allowed) {
		if (found === void 0) this.reportMissing(child);
		else this.report({
			...child.missing,
			code: "cvc-enumeration-valid",
			atChild: {
				name: child.name,
				property: child.property
			}
		}, {
			value: found,
			allowed
		});
		this.leaveSkipping();
	}
	/**
	* Places the child just entered, in content of any order: its index in the path, and whether one more of it is allowed.
	* @param count how many came before it
	* @returns false if it is one too many: it was then reported and left
	*/
	place(child, count) {
		this.number(child, count);
		if (count < child.maxOccurs) return true;
		if (count === child.maxOccurs) this.report(child.excess, {
			found: child.name,
			expected: []
		});
		this.leaveSkipping();
		return false;
	}
	number(child, count) {
		const top = this.names.length - 1;
		this.properties[top] = child.property;
		this.repeated[top] = child.repeated;
		if (child.name !== ANY && (child.repeated || count > 0)) this.indexes[top] = count + 1;
	}
	/** Reports a child that did not come often enough. Called at the end tag of its parent. */
	require(child, count) {
		if (count < child.minOccurs) this.reportMissing(child);
	}
	reportMissing(child) {
		this.report({
			...child.missing,
			atChild: {
				name: child.name,
				property: child.property
			}
		}, { name: child.name });
	}
	/**
	* Moves a content model on by the child just entered.
	* @param count how many of this child came before it
	* @returns the next state, or `-1` if the child may not come here: it was then reported and left
	*/
	step(model, state, symbol, count) {
		const child = model.symbols[symbol];
		this.number(child, count);
		const to = nextState(model, state, symbol);
		if (to >= 0) return to;
		const { finding, params, recovered } = misplaced(model, state, symbol, this.elementName);
		if (count <= child.maxOccurs) this.report(finding, params);
		if (recovered >= 0) return recovered;
		this.leaveSkipping();
		return -1;
	}
	/** Reports what is missing if the content may not end in `state`. Called at the end tag of the parent. */
	complete(model, state) {
		if (this.halted || model.accepting[state]) return;
		const { finding, params } = incomplete(model, state);
		this.report(finding, params);
	}
	/**
	* Deals with a child that the type at hand does not declare, as the call's policy says, and leaves it.
	* @param expected names of what could have come
	* @returns the element if it is to be kept
	*/
	undeclared(content, expected) {
		const policy = this.policy ?? (content.open ? "keep" : "error");
		if (policy === "keep") {
			const element = captureElement(this.scanner);
			if (element === void 0) this.fail();
			else this.end();
			return element;
		}
		if (policy === "error") {
			const { localName, qualifiedName, namespace } = this.scanner;
			const foreign = content.names.includes(localName);
			const found = foreign ? `{${namespace}}${localName}` : qualifiedName;
			this.report({
				code: expected.length === 0 ? NOTHING_MORE$1 : MISPLACED$1,
				schemaLocation: content.schemaLocation
			}, {
				found,
				expected,
				...foreign || expected.length === 0 ? {} : nearest(localName, content.names)
			});
		}
		this.leaveSkipping();
	}
	/** Of children in any order: the names of those that may come once more, after each came so often. */
	left(children, counts) {
		return children.filter((child, i) => (counts[i] ?? 0) < child.maxOccurs).map((child) => child.name);
	}
	/** The names of what may come in a state. */
	expected(model, state) {
		return expectedSymbols(model, state).map((child) => child.name);
	}
	/** Reads an element that a wildcard admits, to its end. */
	wildcard() {
		const element = captureElement(this.scanner);
		if (element === void 0) this.fail();
		else this.end();
		return element;
	}
	/** Number of attributes of the element just entered. */
	get attributeCount() {
		return this.scanner.attributeCount;
	}
	/** Local name of attribute `i`. */
	attributeName(i) {
		return this.scanner.attributeLocalName(i);
	}
	/** Namespace name of attribute `i`; empty string for none. */
	attributeNamespace(i) {
		return this.scanner.attributeNamespace(i);
	}
	/** Reads the value of attribute `i`. */
	attribute(i, child, type, rule) {
		this.here = this.scanner.attributeOffset(i);
		return this.readAttribute(child, type, this.scanner.attributeValue(i), rule);
	}
	/** The value of an attribute that is absent, of which the declaration has a default. */
	absentAttribute(child, type, lexical) {
		this.atElement();
		return this.readAttribute(child, type, lexical);
	}
	readAttribute(child, type, text, rule) {
		this.push(`@${child.name}`, child.property, 0, false);
		const value = type.read(text, this, rule);
		this.pop();
		this.watch?.attribute(child.namespace ?? "", child.name, text, () => value === void 0 ? void 0 : type.key(value));
		return value;
	}
	/**
	* Deals with an attribute that the type at hand does not declare, as the call's policy says. Those of `xsi:` are always
	* allowed where they mean nothing wrong.
	* @param content absent for a simple type, which has no room for what is to be kept: a warning says so
	* @returns the attribute if it is to be kept
	*/
	undeclaredAttribute(i, content) {
		const name = this.scanner.attributeLocalName(i);
		this.here = this.scanner.attributeOffset(i);
		if (this.scanner.attributeNamespace(i) === "http://www.w3.org/2001/XMLSchema-instance") {
			this.checkInstanceAttribute(name, this.scanner.attributeValue(i).trim(), content);
			return;
		}
		if (this.policy === "ignore") return void 0;
		if (this.policy === "keep" && content !== void 0) return this.attributeData(i);
		const attribute = this.scanner.attributeQualifiedName(i);
		const atChild = {
			name: `@${attribute}`,
			property: name
		};
		this.report(content === void 0 ? {
			...ATTRIBUTE_ON_SIMPLE,
			atChild,
			...this.policy === "keep" ? { severity: "warning" } : {}
		} : {
			...ATTRIBUTE_UNKNOWN,
			atChild,
			schemaLocation: content.schemaLocation
		}, {
			attribute,
			name: this.elementName
		});
	}
	/** Attribute `i` as data. */
	attributeData(i) {
		const { scanner } = this;
		const attribute = {
			name: scanner.attributeLocalName(i),
			value: scanner.attributeValue(i)
		};
		if (scanner.attributeNamespace(i) !== "") attribute.namespace = scanner.attributeNamespace(i);
		return attribute;
	}
	checkInstanceAttribute(name, value, content) {
		if (name === "schemaLocation" || name === "noNamespaceSchemaLocation") return;
		if ((name === "nil" || name === "type") && this.assessed === this.numbers[this.numbers.length - 1]) return;
		if (name === "nil") this.report(NIL_NOT_ALLOWED, { name: this.elementName });
		else if (name === "type") {
			const local = value.slice(value.indexOf(":") + 1);
			if (content === void 0 || local !== content.type) this.report(TYPE_NOT_ALLOWED, {
				value,
				expected: content?.type ?? "a simple type"
			});
		} else this.report(ATTRIBUTE_UNKNOWN, {
			attribute: `xsi:${name}`,
			name: this.elementName
		});
	}
	/** For a type that declares no attributes. @returns those to be kept; `undefined` if there are none */
	noAttributes(content) {
		let kept;
		for (let i = 0; i < this.scanner.attributeCount; i++) {
			const attribute = this.undeclaredAttribute(i, content);
			if (attribute === void 0) continue;
			if (kept === void 0) kept = [attribute];
			else kept.push(attribute);
		}
		return kept;
	}
	/** For a simple type: only attributes of `xsi:` are allowed. */
	withoutAttributes() {
		for (let i = 0; i < this.scanner.attributeCount; i++) this.undeclaredAttribute(i);
	}
	/** Reports a required attribute without a value, unless it is there: then its value was reported. */
	requireAttribute(child) {
		for (let i = 0; i < this.scanner.attributeCount; i++) if (this.attributeName(i) === child.name && this.attributeNamespace(i) === (child.namespace ?? "")) return;
		this.atElement().report({
			...child.missing,
			code: "cvc-complex-type.4",
			atChild: {
				name: `@${child.name}`,
				property: child.property
			}
		}, {
			attribute: child.name,
			name: this.elementName
		});
	}
	/**
	* The text of the first child with this name of the element just entered, without moving: for types that a child's
	* value chooses. White space around it is left out. `undefined` if there is none.
	*/
	peekChild(namespace, localName) {
		return peekChildText(this.scanner.fork(), (name, ns) => name === localName && ns === namespace)?.text;
	}
	/** Leaves the element just entered, unread. */
	leaveSkipping() {
		this.watch?.value("", () => void 0);
		this.skipElement();
		this.end();
	}
	enter() {
		const { localName, offset } = this.scanner;
		this.push(localName, localName, 0, false);
		this.starts.push(offset);
		this.numbers.push(this.scanner.elementNumber);
		this.here = offset;
		this.watch?.entered(this.scanner.namespace, localName, offset);
	}
	skipElement() {
		if (this.failed) this.incomplete = true;
		if (!this.scanner.skipElement()) this.fail();
	}
	/** Reports the scanner's fault and halts. */
	fail() {
		const failure = this.scanner.failure;
		if (failure === void 0 || this.halted) return;
		this.failed = true;
		this.halted = true;
		this.issues.length = 0;
		this.fatal = {
			code: failure.code,
			severity: "error",
			message: failure.message,
			path: "/",
			keys: [],
			offset: failure.offset,
			params: failure.params
		};
		this.issues.push(this.fatal);
	}
	/** The issues with lines and columns, in document order. `rule` is given to faults of well-formedness. */
	located(wellFormedness) {
		if (this.issues.length === 0) return this.issues;
		const lines = lineIndex(this.text);
		return this.issues.map((issue) => {
			const rule = issue === this.fatal && wellFormedness !== void 0 ? { rule: wellFormedness } : {};
			return issue.offset === void 0 ? {
				...issue,
				...rule
			} : {
				...issue,
				...rule,
				...positionAt(lines, issue.offset)
			};
		}).sort((a, b) => (a.offset ?? Number.MAX_SAFE_INTEGER) - (b.offset ?? Number.MAX_SAFE_INTEGER));
	}
};
/** The trimmed text of the first child, of the element whose start tag was just read, that `matches`. */
function peekChildText(scanner, matches) {
	for (;;) {
		const token = scanner.next();
		if (token === Token.StartElement) {
			if (!matches(scanner.localName, scanner.namespace)) {
				if (!scanner.skipElement()) return void 0;
				continue;
			}
			const name = scanner.localName;
			const offset = scanner.offset;
			let text = "";
			for (let inner = scanner.next(); inner === Token.Text; inner = scanner.next()) text += scanner.text;
			return {
				name,
				text: text.trim(),
				offset
			};
		}
		if (token !== Token.Text) return void 0;
	}
}
/** A suggestion for a misspelt name: the declared name at most two edits away, of a name of three letters one, of a single letter none. */
function nearest(name, names) {
	let best;
	let distance = Math.min(3, (name.length >> 1) + 1);
	for (const candidate of names) {
		const edits = editDistance(name, candidate, distance);
		if (edits < distance) {
			distance = edits;
			best = candidate;
		}
	}
	return best === void 0 ? {} : { suggestion: best };
}
/** Levenshtein distance, or `limit` as soon as it cannot be less. */
function editDistance(a, b, limit) {
	if (Math.abs(a.length - b.length) >= limit || a.length > 64) return limit;
	let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const substitution = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			row.push(Math.min(previous[j] + 1, row[j - 1] + 1, substitution));
		}
		previous = row;
	}
	return Math.min(previous[b.length], limit);
}
// ../runtime/dist/codegen/items.js
const MISPLACED = "cvc-complex-type.2.4.a";
const MISSING = "cvc-complex-type.2.4.b";
const NOTHING_MORE = "cvc-complex-type.2.4.d";
/**
* Reads the content of the element at hand, up to its end tag, as items in document order.
* https://www.w3.org/TR/xmlschema11-1/#cvc-complex-content. One fault is one issue: after it, reading goes on where the
* content model takes up what follows.
*/
function readItems(reader, content) {
	const substitute = reader.takeSubstitute();
	const items = [];
	const state = new ItemsState(content, reader.registry);
	const counts = /* @__PURE__ */ new Map();
	let atFault = false;
	let empty = true;
	for (;;) {
		const token = reader.nextItem();
		if (token === Token.EndElement) break;
		empty = false;
		if (token === Token.Text) {
			if (content.mixed) items.push(reader.scanner.text);
			else if (!reader.scanner.isWhiteSpace) reader.misplacedText();
			continue;
		}
		const { localName: name, namespace } = reader;
		const key = `${name} ${namespace}`;
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		const before = items.length;
		reader.placeItem(count, "$content", before, true);
		const match = state.step(namespace, name);
		if (match.kind === "none") {
			const unknown = match.declared === void 0 && reader.policy !== void 0 && reader.policy !== "error";
			if (!unknown) atFault = true;
			const item = readMisplaced(reader, content, unknown, match.declared?.rule, state.expected());
			if (item !== void 0) items.push(item);
			continue;
		}
		if (match.kind === "symbol" && match.wanted !== void 0 && !atFault) reportMisplaced$1(reader, content, ruleOf(match.symbol), match.wanted);
		atFault = false;
		if (match.kind === "open" && (reader.policy === "error" || reader.policy === "ignore")) {
			if (reader.policy === "error") reportMisplaced$1(reader, content, void 0, state.expected());
			reader.leaveSkipping();
			continue;
		}
		const { symbol } = match;
		if ("wildcard" in symbol) {
			checkLocalType(reader, content, symbol);
			const item = readWildcardElement(reader, symbol, content.schemaLocation);
			if (item !== void 0) items.push(item);
			continue;
		}
		const value = readElement(reader, symbol);
		if (value !== void 0) items.push({
			name,
			...namespace === "" ? {} : { namespace },
			value
		});
	}
	if (empty && substitute !== void 0 && content.mixed) items.push(substitute);
	if (!reader.halted && !atFault) reportMissing(reader, content, state);
	return items;
}
/**
* An element that a wildcard admits, but that the content model also declares, must be of the type declared: of one
* name, one type. XSD 1.1, https://www.w3.org/TR/xmlschema11-1/#cvc-complex-type clause 5
*/
function checkLocalType(reader, content, wildcard) {
	if (wildcard.processContents === "skip" || reader.registry.version === "1.0") return;
	const { localName: name, namespace } = reader;
	const index = indexOf(content);
	const local = index.symbols[index.candidates(namespace, name)[0] ?? -1];
	if (local === void 0 || "wildcard" in local) return;
	const type = (reader.attributeCount === 0 ? void 0 : namedType(reader)) ?? lookUp(reader.registry.elements, namespace, name)?.type();
	const wanted = local.type();
	if (type === void 0 || isDerivedFrom(type, wanted, [...local.block ?? [], ...wanted.block ?? []])) return;
	const expected = wanted.name ?? "an anonymous type";
	const message = `The element "${name}" must be of the type ${expected}, with which the content model declares it.`;
	const finding = {
		code: "cvc-complex-type.5",
		schemaLocation: local.schemaLocation,
		message
	};
	reader.atElement().report(finding, {
		name,
		expected
	}, local.rule);
}
/** Deals with an element that has no place: nothing is kept of a declared one that is out of its place. */
function readMisplaced(reader, content, unknown, rule, expected) {
	if (unknown && reader.policy === "keep") return reader.wildcard();
	if (!unknown) reportMisplaced$1(reader, content, rule, expected);
	reader.leaveSkipping();
}
function reportMisplaced$1(reader, content, rule, expected) {
	const found = reader.localName;
	const code = expected.length === 0 ? NOTHING_MORE : MISPLACED;
	const names = indexOf(content).symbols.flatMap((symbol) => "wildcard" in symbol ? [] : [symbol.name]);
	const suggestion = expected.length === 0 || names.includes(found) ? {} : nearest(found, names);
	reader.report({
		code,
		schemaLocation: content.schemaLocation
	}, {
		found,
		expected,
		...suggestion
	}, rule);
}
function reportMissing(reader, content, state) {
	for (const symbols of state.missing()) {
		const { finding, params } = missing$1(content, symbols);
		reader.report(finding, params);
	}
}
/** The finding for content that ends before one of some symbols came. */
function missing$1(content, symbols) {
	const first = symbols[0];
	const rule = first === void 0 ? void 0 : ruleOf(first);
	return {
		finding: {
			code: MISSING,
			schemaLocation: first === void 0 || "wildcard" in first ? content.schemaLocation : first.schemaLocation,
			...rule === void 0 ? {} : { rule },
			...first === void 0 || "wildcard" in first ? {} : { atChild: {
				name: first.name,
				property: "$content"
			} }
		},
		params: { name: symbols.map(describeSymbol) }
	};
}
function ruleOf(symbol) {
	return "wildcard" in symbol ? void 0 : symbol.rule;
}
// ../runtime/dist/codegen/check-items.js
/** Checks content that keeps its order, in the form in which `readItems` hands it out. */
function checkItems(checker, content, items, property = "$content") {
	if (!Array.isArray(items)) {
		checker.enterItem(property, 0, property, 0, false);
		checker.wrongType("an array of items", items);
		checker.leave();
		return;
	}
	const state = new ItemsState(content, checker.registry);
	const counts = /* @__PURE__ */ new Map();
	let atFault = false;
	for (const [i, item] of items.entries()) {
		if (checker.halted) return;
		if (typeof item === "string") {
			checkText(checker, content.mixed, item, property, i);
			continue;
		}
		if (!isElementItem(item)) {
			checker.enterItem(property, 0, property, i, false);
			checker.wrongType("text or an element", item);
			checker.leave();
			atFault = true;
			continue;
		}
		const { name, namespace = "" } = item;
		const key = `${name} ${namespace}`;
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		checker.enterItem(name, count, property, i, "value" in item);
		const match = state.step(namespace, name);
		if (match.kind === "none") {
			if (!(match.declared === void 0 && checker.policy !== void 0 && checker.policy !== "error")) {
				if (!atFault) reportMisplaced(checker, content, name, state.expected(), match.declared?.rule);
				atFault = true;
			} else if (checker.policy === "keep") checkWildcardItem(checker, SKIP, item, content);
		} else {
			if (match.kind === "symbol" && match.wanted !== void 0 && !atFault) reportMisplaced(checker, content, name, match.wanted, "wildcard" in match.symbol ? void 0 : match.symbol.rule);
			else if (match.kind === "open" && checker.policy === "error") reportMisplaced(checker, content, name, state.expected(), void 0);
			atFault = false;
			const { symbol } = match;
			if ("wildcard" in symbol) checkWildcardItem(checker, symbol, item, content);
			else if ("value" in item) checkElement(checker, symbol, item.value);
			else checker.wrongType(`a TypedElement, ${name}, with its value`, item);
		}
		checker.leave();
	}
	if (atFault) return;
	for (const symbols of state.missing()) {
		const { finding, params } = missing$1(content, symbols);
		checker.report(finding, params);
	}
}
const SKIP = {
	wildcard: true,
	variety: "any",
	namespaces: [],
	processContents: "skip"
};
/**
* Checks the property `any`: elements in the place of a wildcard that admits by namespace alone, in the form in which
* `readWildcardElement` hands them out.
* @param step moves the content model by the element of an index
*/
function checkWildcardElements(checker, wildcard, elements, content, step) {
	if (elements === void 0) return;
	if (!Array.isArray(elements)) {
		checker.elements(elements);
		return;
	}
	for (const [i, element] of elements.entries()) {
		if (checker.halted) return;
		step(i);
		if (!isElementItem(element)) {
			checker.enterItem("any", 0, "any", i, false);
			checker.wrongType("an element", element);
			checker.leave();
			continue;
		}
		const { name, namespace = "" } = element;
		checker.enterItem(name, 0, "any", i, "value" in element);
		if (admits(wildcard, namespace, name, checker.registry.elements)) checkWildcardItem(checker, wildcard, element, content);
		else {
			const { schemaLocation } = content;
			checker.report({
				code: "cvc-complex-type.2.4.a",
				schemaLocation
			}, {
				found: `{${namespace}}${name}`,
				expected: []
			});
		}
		checker.leave();
	}
}
/**
* Checks `$unknown`: elements that open content admits, in the form in which `readOpenElement` hands them out.
* @param siblings what the content model contains, if the wildcard disallows it
*/
function checkOpenElements(checker, wildcard, content, elements, siblings = []) {
	if (elements === void 0 || checker.policy === "ignore") return;
	if (!Array.isArray(elements)) {
		checker.enterItem("$unknown", 0, "$unknown", 0, false);
		checker.wrongType("an array of elements", elements);
		checker.leave();
		return;
	}
	for (const [i, item] of elements.entries()) {
		if (checker.halted) return;
		const isElement = isElementItem(item);
		checker.enterItem(isElement ? item.name : "$unknown", 0, "$unknown", i, isElement && "value" in item);
		if (!isElement) checker.wrongType("an element", item);
		else if (checker.policy === "error" || !admits(wildcard, item.namespace ?? "", item.name, checker.registry.elements, siblings)) {
			const { schemaLocation, names } = content;
			checker.report({
				code: "cvc-complex-type.2.4.a",
				schemaLocation
			}, {
				found: item.name,
				expected: names
			});
		} else checkWildcardItem(checker, wildcard, item, content);
		checker.leave();
	}
}
function checkWildcardItem(checker, wildcard, item, content) {
	const { name, namespace = "", value } = item;
	if (wildcard.processContents === "skip") {
		if ("value" in item || renderElement(item) === void 0) checker.wrongType("an XmlElement", item);
		return;
	}
	const handle = lookUp(checker.registry.elements, namespace, name);
	if (handle !== void 0) {
		if ("value" in item) checkElement(checker, handle, value);
		else checker.wrongType(`a TypedElement, ${name}, with its value`, item);
	} else if ("value" in item) {
		if (namesType(value)) checkTyped(checker, {
			name,
			namespace
		}, value);
		else checker.wrongType("a value with $type, since the element has no declaration", value);
	} else if (wildcard.processContents === "strict") checker.report({
		code: "cvc-complex-type.2.4.c",
		schemaLocation: content.schemaLocation
	}, { name });
	else checkUndeclared(checker, item);
}
function checkUndeclared(checker, element) {
	if (checker.isTooDeep()) return;
	const { attributes, children, ...start } = element;
	if (renderElement(start) === void 0 || children !== void 0 && !Array.isArray(children)) {
		checker.wrongType("an XmlElement", element);
		return;
	}
	checkWildcardAttributes(checker, LAX, attributes);
	if (children !== void 0) checkItems(checker, LAX_CONTENT, children, "children");
}
const LAX_CONTENT = {
	type: "anyType",
	schemaLocation: "",
	mixed: true,
	symbols: () => [LAX],
	model: {
		kind: "automaton",
		transitions: [[0, 0]],
		accepting: [true]
	}
};
function checkText(checker, mixed, text, property, i) {
	const illegal = findIllegal(text);
	if (illegal < 0 && (mixed || isWhiteSpace(text, 0))) return;
	checker.enterItem("text()", 0, property, i, false);
	if (illegal >= 0) checker.report({ code: "object-text" }, { at: illegal });
	else checker.report({
		code: "cvc-complex-type.2.3",
		atParent: true
	}, {
		name: checker.parentName,
		value: text.trim()
	});
	checker.leave();
}
function reportMisplaced(checker, content, found, expected, rule) {
	const code = expected.length === 0 ? "cvc-complex-type.2.4.d" : "cvc-complex-type.2.4.a";
	checker.report({
		code,
		schemaLocation: content.schemaLocation
	}, {
		found,
		expected
	}, rule);
}
function isElementItem(item) {
	if (typeof item !== "object" || item === null) return false;
	const { name, namespace } = item;
	return typeof name === "string" && (namespace === void 0 || typeof namespace === "string");
}
function namesType(value) {
	return typeof value === "object" && value !== null && typeof value.$type === "string";
}
// ../runtime/dist/codegen/write-attributes.js
/**
* Attributes that were kept as data, each with a space before it.
* @throws RangeError if one cannot be written: a name that is none or stands twice, a character that XML cannot carry
*/
function writeAttributes(attributes) {
	if (attributes === void 0 || attributes.length === 0) return "";
	const text = renderElement({
		name: "_",
		attributes: [...attributes]
	});
	if (text === void 0) throw new RangeError("The attributes in $attributes cannot be written as XML");
	return text.slice(2, -2);
}
// ../runtime/dist/codegen/write-element.js
const XSI_DECLARATION = ` xmlns:xsi="${xsiNamespace}"`;
/**
* Writes an element with its tags: `$type` as xsi:type and nil as xsi:nil, with the declarations they need.
* @param registry where types are found that `$type` names
* @param defaultNamespace the default namespace in force around the element; it is undone
* @throws RangeError if `$type` names no type
*/
function writeElement(handle, value, registry = EMPTY_REGISTRY, defaultNamespace = "") {
	const { type, selected, nil, value: content } = typedValue(handle, value, registry);
	if (type === void 0) throw unknownType(value);
	const { qualifiedName } = handle;
	let start = `<${qualifiedName}${defaultNamespace === "" ? "" : " xmlns=\"\""}`;
	if (type !== selected) start += XSI_DECLARATION + writeInstanceType(type);
	else if (nil) start += XSI_DECLARATION;
	if (nil) return `${start} xsi:nil="true"${type.attributes?.write(content ?? {}) ?? ""}/>`;
	return `${start}${type.write(content, registry)}</${qualifiedName}>`;
}
/**
* Writes the root element of a document.
* @param declarations of the prefixes that the handles are written with, each with a space before it; not of xsi
* @throws RangeError as {@link writeElement}
*/
function writeRoot(handle, value, declarations, registry) {
	const start = `<${handle.qualifiedName}`;
	return `${start}${declarations}${writeElement(handle, value, registry).slice(start.length)}`;
}
/**
* Writes an element that has no declaration, but names its type in `$type`.
* @throws RangeError if it names none
*/
function writeTyped(name, namespace, value, registry, defaultNamespace) {
	const { $type, ...rest } = value ?? {};
	const type = typeof $type === "string" ? findType(registry, $type, void 0) : void 0;
	if (type === void 0) throw unknownType(value);
	const content = isSimple(type) ? rest.$value : rest;
	const qualifiedName = namespace === "" ? name : `_e:${name}`;
	return `${`<${qualifiedName}${`${namespace === "" ? "" : ` xmlns:_e="${escapeAttribute(namespace)}"`}${defaultNamespace === "" ? "" : " xmlns=\"\""}`}${XSI_DECLARATION}${writeInstanceType(type)}`}${type.write(content, registry)}</${qualifiedName}>`;
}
function writeInstanceType({ name = "{}" }) {
	const end = name.indexOf("}");
	const localName = name.slice(end + 1);
	if (end === 1) return ` xsi:type="${localName}"`;
	return ` xmlns:_t="${escapeAttribute(name.slice(1, end))}" xsi:type="_t:${localName}"`;
}
function unknownType(value) {
	const { $type } = value ?? {};
	return /* @__PURE__ */ new RangeError(`The type ${JSON.stringify($type)} in $type is not known`);
}
// ../runtime/dist/codegen/write-items.js
/**
* Writes content that keeps its order.
* @throws RangeError if an element cannot be written: it has neither declaration nor type, or XML cannot carry it
*/
function writeItems(content, items, registry = EMPTY_REGISTRY) {
	if (items === void 0) return "";
	const index = indexOf(content);
	const find = (namespace, name) => {
		const symbol = index.symbols[index.candidates(namespace, name)[0] ?? -1];
		return symbol === void 0 || "wildcard" in symbol ? lookUp(registry.elements, namespace, name) : symbol;
	};
	let text = "";
	for (const item of items) text += writeItem(item, find, registry, "");
	return text;
}
/** Writes elements that a wildcard admitted: typed ones by their global declaration. @throws RangeError as {@link writeItems} */
function writeWildcardElements(elements, registry = EMPTY_REGISTRY) {
	let text = "";
	for (const element of elements ?? []) text += writeItem(element, globally(registry), registry, "");
	return text;
}
function globally(registry) {
	return (namespace, name) => lookUp(registry.elements, namespace, name);
}
function writeItem(item, find, registry, defaultNamespace) {
	if (typeof item === "string") return escapeText(item);
	return isTyped(item) ? writeTypedElement(item, find, registry, defaultNamespace) : writeUndeclared(item, registry, defaultNamespace);
}
function writeTypedElement({ name, namespace = "", value }, find, registry, defaultNamespace) {
	const handle = find(namespace, name);
	return handle === void 0 ? writeTyped(name, namespace, value, registry, defaultNamespace) : writeElement(handle, value, registry, defaultNamespace);
}
function writeUndeclared(element, registry, defaultNamespace) {
	const { children = [], ...start } = element;
	const empty = renderElement(start, { defaultNamespace });
	if (empty === void 0) throw new RangeError(`The element ${JSON.stringify(element.name)} cannot be written as XML`);
	if (children.length === 0) return empty;
	const tagName = empty.slice(1, empty.search(/[ /]/));
	const inner = tagName.includes(":") ? defaultNamespace : element.namespace ?? "";
	let text = `${empty.slice(0, -2)}>`;
	for (const child of children) text += writeItem(child, globally(registry), registry, inner);
	return `${text}</${tagName}>`;
}
// ../runtime/dist/codegen/any-type.js
const CONTENT = {
	...ANY_TYPE_FINDINGS,
	mixed: true,
	symbols: () => [LAX],
	model: {
		kind: "automaton",
		transitions: [[0, 0]],
		accepting: [true]
	}
};
function readAnyType(reader) {
	const $attributes = readWildcardAttributes(reader, LAX, ANY_TYPE_FINDINGS);
	const value = { $content: readItems(reader, CONTENT) };
	if ($attributes !== void 0) value.$attributes = $attributes;
	reader.end();
	return value;
}
/** xs:anyType, the type that all others are derived from. https://www.w3.org/TR/xmlschema11-1/#any-type */
const anyType = {
	name: `{${xsNamespace}}anyType`,
	derivation: "restriction",
	content: "mixed",
	read: readAnyType,
	check(value, checker) {
		if (typeof value !== "object" || value === null || Array.isArray(value)) {
			reportType(checker, "an object of type anyType", value);
			return;
		}
		const { $attributes, $content } = value;
		checkWildcardAttributes(checker, LAX, $attributes);
		checkItems(checker, CONTENT, $content);
	},
	write: (value, registry) => `${writeAttributes(value.$attributes)}>${writeItems(CONTENT, value.$content, registry)}`,
	attributes: {
		properties: ["$attributes"],
		check: ({ $attributes }, checker) => checkWildcardAttributes(checker, LAX, $attributes),
		write: ({ $attributes }) => writeAttributes($attributes)
	}
};
// ../runtime/dist/codegen/asserted-element.js
/** The element that has just begun, as data: for assertions that are asked of a tree. The reader stays where it is. */
function captureAsserted(reader) {
	return capturePrefixedElement(reader.scanner.fork());
}
/**
* The element at hand as it would be read from what is written of it: for assertions that are asked of a tree.
* @param declarations of the prefixes that are written, each with a space before it
* @param write writes what follows the name in the start tag, up to the end tag
* @returns nothing if the object cannot be written, which is an issue of its own
*/
function writeAsserted(checker, declarations, write) {
	const { name, namespace } = checker.element;
	const qualifiedName = namespace === "" ? name : `_e:${name}`;
	const own = namespace === "" ? "" : ` xmlns:_e="${escapeAttribute(namespace)}"`;
	let content;
	try {
		content = write();
	} catch {
		return;
	}
	const scanner = new XmlScanner(`<${qualifiedName}${own}${declarations}${content}</${qualifiedName}>`, UNLIMITED);
	scanner.next();
	return capturePrefixedElement(scanner);
}
/** The object has been checked against the limits of the call. */
const UNLIMITED = {
	maxAttributes: Number.POSITIVE_INFINITY,
	maxDepth: Number.POSITIVE_INFINITY,
	maxInputLength: Number.POSITIVE_INFINITY,
	maxNameLength: Number.POSITIVE_INFINITY,
	maxNamespaces: Number.POSITIVE_INFINITY,
	maxTextLength: Number.POSITIVE_INFINITY
};
// ../runtime/dist/codegen/built-in-types.js
/** A built-in type that restricts another. */
function builtIn(name, base, datatype) {
	return simpleType({
		name: `{${xsNamespace}}${name}`,
		base,
		datatype: () => datatype
	});
}
/** A built-in list type. */
function builtInList(name, datatype) {
	return {
		...builtIn(name, () => anySimpleType, datatype),
		derivation: "list"
	};
}
const anySimpleType = /*@__PURE__*/ builtIn("anySimpleType", () => anyType, anySimpleTypeDatatype);
const anyAtomicType = /*@__PURE__*/ builtIn("anyAtomicType", () => anySimpleType, anyAtomicTypeDatatype);
const stringType = /*@__PURE__*/ builtIn("string", () => anyAtomicType, stringDatatype);
const booleanType = /*@__PURE__*/ builtIn("boolean", () => anyAtomicType, booleanDatatype);
const decimalType = /*@__PURE__*/ builtIn("decimal", () => anyAtomicType, decimalDatatype);
const floatType = /*@__PURE__*/ builtIn("float", () => anyAtomicType, floatDatatype);
const doubleType = /*@__PURE__*/ builtIn("double", () => anyAtomicType, doubleDatatype);
const durationType = /*@__PURE__*/ builtIn("duration", () => anyAtomicType, durationDatatype);
const dateTimeType = /*@__PURE__*/ builtIn("dateTime", () => anyAtomicType, dateTimeDatatype);
const timeType = /*@__PURE__*/ builtIn("time", () => anyAtomicType, timeDatatype);
const dateType = /*@__PURE__*/ builtIn("date", () => anyAtomicType, dateDatatype);
const gYearMonthType = /*@__PURE__*/ builtIn("gYearMonth", () => anyAtomicType, gYearMonthDatatype);
const gYearType = /*@__PURE__*/ builtIn("gYear", () => anyAtomicType, gYearDatatype);
const gMonthDayType = /*@__PURE__*/ builtIn("gMonthDay", () => anyAtomicType, gMonthDayDatatype);
const gDayType = /*@__PURE__*/ builtIn("gDay", () => anyAtomicType, gDayDatatype);
const gMonthType = /*@__PURE__*/ builtIn("gMonth", () => anyAtomicType, gMonthDatatype);
const hexBinaryType = /*@__PURE__*/ builtIn("hexBinary", () => anyAtomicType, hexBinaryDatatype);
const base64BinaryType = /*@__PURE__*/ builtIn("base64Binary", () => anyAtomicType, base64BinaryDatatype);
const anyURIType = /*@__PURE__*/ builtIn("anyURI", () => anyAtomicType, anyURIDatatype);
const QNameType = /*@__PURE__*/ builtIn("QName", () => anyAtomicType, QNameDatatype);
const NOTATIONType = /*@__PURE__*/ builtIn("NOTATION", () => anyAtomicType, NOTATIONDatatype);
const normalizedStringType = /*@__PURE__*/ builtIn("normalizedString", () => stringType, normalizedStringDatatype);
const tokenType = /*@__PURE__*/ builtIn("token", () => normalizedStringType, tokenDatatype);
const languageType = /*@__PURE__*/ builtIn("language", () => tokenType, languageDatatype);
const NMTOKENType = /*@__PURE__*/ builtIn("NMTOKEN", () => tokenType, NMTOKENDatatype);
const NameType = /*@__PURE__*/ builtIn("Name", () => tokenType, NameDatatype);
const NCNameType = /*@__PURE__*/ builtIn("NCName", () => NameType, NCNameDatatype);
const IDType = /*@__PURE__*/ builtIn("ID", () => NCNameType, IDDatatype);
const IDREFType = /*@__PURE__*/ builtIn("IDREF", () => NCNameType, IDREFDatatype);
const ENTITYType = /*@__PURE__*/ builtIn("ENTITY", () => NCNameType, ENTITYDatatype);
const integerType = /*@__PURE__*/ builtIn("integer", () => decimalType, integerDatatype);
const nonPositiveIntegerType = /*@__PURE__*/ builtIn("nonPositiveInteger", () => integerType, nonPositiveIntegerDatatype);
const negativeIntegerType = /*@__PURE__*/ builtIn("negativeInteger", () => nonPositiveIntegerType, negativeIntegerDatatype);
const longType = /*@__PURE__*/ builtIn("long", () => integerType, longDatatype);
const intType = /*@__PURE__*/ builtIn("int", () => longType, intDatatype);
const shortType = /*@__PURE__*/ builtIn("short", () => intType, shortDatatype);
const byteType = /*@__PURE__*/ builtIn("byte", () => shortType, byteDatatype);
const nonNegativeIntegerType = /*@__PURE__*/ builtIn("nonNegativeInteger", () => integerType, nonNegativeIntegerDatatype);
const unsignedLongType = /*@__PURE__*/ builtIn("unsignedLong", () => nonNegativeIntegerType, unsignedLongDatatype);
const unsignedIntType = /*@__PURE__*/ builtIn("unsignedInt", () => unsignedLongType, unsignedIntDatatype);
const unsignedShortType = /*@__PURE__*/ builtIn("unsignedShort", () => unsignedIntType, unsignedShortDatatype);
const unsignedByteType = /*@__PURE__*/ builtIn("unsignedByte", () => unsignedShortType, unsignedByteDatatype);
const positiveIntegerType = /*@__PURE__*/ builtIn("positiveInteger", () => nonNegativeIntegerType, positiveIntegerDatatype);
const yearMonthDurationType = /*@__PURE__*/ builtIn("yearMonthDuration", () => durationType, yearMonthDurationDatatype);
const dayTimeDurationType = /*@__PURE__*/ builtIn("dayTimeDuration", () => durationType, dayTimeDurationDatatype);
const dateTimeStampType = /*@__PURE__*/ builtIn("dateTimeStamp", () => dateTimeType, dateTimeStampDatatype);
const NMTOKENSType = /*@__PURE__*/ builtInList("NMTOKENS", NMTOKENSDatatype);
const IDREFSType = /*@__PURE__*/ builtInList("IDREFS", IDREFSDatatype);
const ENTITIESType = /*@__PURE__*/ builtInList("ENTITIES", ENTITIESDatatype);
/** xs:error: a union of nothing, so that nothing is valid. */
const errorType = /*@__PURE__*/ (() => ({
	...builtIn("error", () => anySimpleType, unionOf([], {
		code: "cvc-datatype-valid.1.2.3",
		params: { type: "xs:error" }
	})),
	derivation: "union"
}))();
/** Types of which XSD 1.0 has other lexical forms. */
const dateTimeType10 = /*@__PURE__*/ builtIn("dateTime", () => anyAtomicType, dateTimeDatatype10);
const dateType10 = /*@__PURE__*/ builtIn("date", () => anyAtomicType, dateDatatype10);
const gYearMonthType10 = /*@__PURE__*/ builtIn("gYearMonth", () => anyAtomicType, gYearMonthDatatype10);
const gYearType10 = /*@__PURE__*/ builtIn("gYear", () => anyAtomicType, gYearDatatype10);
const floatType10 = /*@__PURE__*/ builtIn("float", () => anyAtomicType, floatDatatype10);
const doubleType10 = /*@__PURE__*/ builtIn("double", () => anyAtomicType, doubleDatatype10);
function tableOf(...lists) {
	return Object.fromEntries(lists.flat().map((type) => [type.name ?? "", () => type]));
}
/** The built-in types that are the same in both versions of XSD. */
const typesOfBothVersions = [
	anyType,
	anySimpleType,
	stringType,
	booleanType,
	decimalType,
	durationType,
	timeType,
	gMonthDayType,
	gDayType,
	gMonthType,
	hexBinaryType,
	base64BinaryType,
	anyURIType,
	QNameType,
	NOTATIONType,
	normalizedStringType,
	tokenType,
	languageType,
	NMTOKENType,
	NameType,
	NCNameType,
	IDType,
	IDREFType,
	ENTITYType,
	integerType,
	nonPositiveIntegerType,
	negativeIntegerType,
	longType,
	intType,
	shortType,
	byteType,
	nonNegativeIntegerType,
	unsignedLongType,
	unsignedIntType,
	unsignedShortType,
	unsignedByteType,
	positiveIntegerType,
	NMTOKENSType,
	IDREFSType,
	ENTITIESType
];
/** The built-in types by expanded name, as a registry has them: for documents that may name any of them in xsi:type. */
const builtInTypes = /*@__PURE__*/ tableOf(typesOfBothVersions, [
	anyAtomicType,
	floatType,
	doubleType,
	dateTimeType,
	dateType,
	gYearMonthType,
	gYearType,
	yearMonthDurationType,
	dayTimeDurationType,
	dateTimeStampType,
	errorType
]);
/** The same for XSD 1.0: without the types that 1.1 added. */
const builtInTypes10 = /*@__PURE__*/ tableOf(typesOfBothVersions, [
	floatType10,
	doubleType10,
	dateTimeType10,
	dateType10,
	gYearMonthType10,
	gYearType10
]);
// ../runtime/dist/codegen/checker.js
const WRONG_TYPE = { code: "object-type" };
const SAME_IDENTIFIER = { code: "cvc-id.2" };
const UNKNOWN_PROPERTY = { code: "object-property" };
/**
* The properties `$unknown` and the like that every content object may have beside its declared ones.
*/
const UNKNOWN = "$unknown";
const ATTRIBUTES = "$attributes";
/** A place in an object that generated code moves along: the path, and the issues so far. */
var Checker = class extends Place {
	/** What the schema declares globally, where the object may choose from it. */
	registry;
	/** What the call says of content that the schema does not name. */
	policy;
	/** Numbers of the objects from the root to the one at hand, in the order they were entered: they tell IDs apart. */
	owners = [0];
	entered = 0;
	/** Depth at which an object that holds itself is given up: the one at which its document would be. */
	maximumDepth;
	/** @param root name of the element that the object is the content of, for paths */
	constructor(root, options, registry = EMPTY_REGISTRY) {
		super(options);
		this.registry = registry;
		this.element = {
			name: root,
			namespace: ""
		};
		this.policy = options.unknown;
		this.maximumDepth = options.limits?.maxDepth ?? defaultScannerLimits.maxDepth;
		this.push(root, root, 0, false);
	}
	/** Name of the element whose value is being checked, where the package has handles. */
	element;
	/** Values so far that are not of the JavaScript type they should be: assertions are not asked of an object that has one. */
	mistyped = 0;
	report(finding, params, rule) {
		if (finding.code === WRONG_TYPE.code) this.mistyped++;
		this.add(finding, params, rule, void 0);
	}
	identify(id) {
		const owner = this.owners[this.owners.length - 2] ?? -1;
		if (!this.noteIdentifier(id, owner)) this.report(SAME_IDENTIFIER, { value: id });
	}
	refer(id) {
		this.noteReference(id, void 0);
	}
	/** Reports what can be said once everything was seen. */
	finish() {
		this.reportDangling();
	}
	/** Goes down into item `index` of `$content`, the `count`th of its name. */
	enterItem(name, count, property, index, typed) {
		this.push(name, typed ? [
			property,
			index,
			"value"
		] : [property, index], count, false);
		this.owners.push(++this.entered);
	}
	/** Goes down into a child. `index` counts from 0. */
	enter(child, index) {
		this.push(child.name, child.property, child.repeated ? index + 1 : 0, child.repeated);
		this.owners.push(++this.entered);
	}
	/** Goes into an attribute. */
	enterAttribute(child) {
		this.push(`@${child.name}`, child.property, 0, false);
		this.owners.push(++this.entered);
	}
	/** Goes back up. */
	leave() {
		this.pop();
		this.owners.pop();
	}
	/** Whether reading the object's document would be given up here: reported once, then nothing is looked at any more. */
	isTooDeep() {
		if (this.halted) return true;
		if (this.names.length <= this.maximumDepth) return false;
		this.report({ code: "limit-depth" }, { limit: this.maximumDepth });
		this.halted = true;
		return true;
	}
	/** Name of the element around the place at hand. */
	get parentName() {
		return this.names[this.names.length - 2] ?? "";
	}
	/** Name of the element at hand. */
	get elementName() {
		return this.names[this.names.length - 1] ?? "";
	}
	/**
	* Whether a value is an object with known properties only. What is not one is reported, and so is each unknown
	* property.
	*/
	object(value, properties, content) {
		if (typeof value !== "object" || value === null || Array.isArray(value)) {
			this.wrongType(`an object of type ${content.type}`, value);
			return false;
		}
		if (this.names.length > this.maximumDepth) {
			this.halt("limit-depth", { limit: this.maximumDepth });
			return false;
		}
		for (const property of Object.keys(value)) {
			if (properties.has(property)) continue;
			if (property === UNKNOWN) {
				this.unknownElements(value[UNKNOWN], content);
				continue;
			}
			if (this.policy === "ignore") continue;
			if (property === ATTRIBUTES && this.policy === "keep") {
				this.attributes(value[ATTRIBUTES]);
				continue;
			}
			if (value[property] === void 0) continue;
			this.report(UNKNOWN_PROPERTY, {
				property,
				expected: [...properties]
			});
		}
		return true;
	}
	unknownElements(value, content) {
		if (value === void 0) return;
		const policy = this.policy ?? (content.open ? "keep" : "error");
		if (policy === "ignore") return;
		if (policy === "error") {
			this.report({
				code: "cvc-complex-type.2.4.a",
				schemaLocation: content.schemaLocation
			}, {
				found: UNKNOWN,
				expected: content.names
			});
			return;
		}
		this.elements(value);
	}
	/**
	* Checks that a value is an array of {@link XmlElement} that can be written.
	* @param admits whether an element of a namespace may stand there
	*/
	elements(value, admits = () => true) {
		if (!Array.isArray(value)) {
			this.wrongType("an array of XmlElement", value);
			return;
		}
		for (const element of value) {
			if (this.halted) return;
			if (!isXmlElement(element) || renderElement(element) === void 0) this.wrongType("an XmlElement", element);
			else if (!admits(element.namespace ?? "")) {
				const found = `{${element.namespace ?? ""}}${element.name}`;
				this.report({ code: "cvc-complex-type.2.4.a" }, {
					found,
					expected: []
				});
			}
		}
	}
	/** Whether a value is an array of attributes that can be written. */
	attributes(value) {
		if (value === void 0) return;
		if (!Array.isArray(value) || renderElement({
			name: "_",
			attributes: value
		}) === void 0) this.wrongType("an array of XmlAttribute", value);
	}
	/** Whether a value is an array; reported if not. */
	array(value, child) {
		if (Array.isArray(value)) return true;
		this.enter({
			...child,
			repeated: false
		}, 0);
		this.wrongType("an array", value);
		this.leave();
		return false;
	}
	/** Reports a type whose discriminating child is missing or names no case. */
	undiscriminated(child, found, allowed) {
		const atChild = {
			name: child.name,
			property: child.property
		};
		if (found === void 0) this.report({
			...child.missing,
			atChild
		}, { name: child.name });
		else this.report({
			...child.missing,
			code: "cvc-enumeration-valid",
			atChild
		}, {
			value: typeof found === "string" ? found : kindOf(found),
			allowed
		});
	}
	/** Checks how often a child occurs. */
	occurs(child, count) {
		if (count < child.minOccurs) this.report({
			...child.missing,
			atChild: {
				name: child.name,
				property: child.property
			}
		}, { name: child.name });
		else if (count > child.maxOccurs) {
			this.enter(child, child.maxOccurs);
			this.report(child.excess, {
				found: child.name,
				expected: []
			});
			this.leave();
		}
	}
	/** Reports a required attribute that is missing. */
	requireAttribute(child) {
		this.report({
			...child.missing,
			code: "cvc-complex-type.4",
			atChild: {
				name: `@${child.name}`,
				property: child.property
			}
		}, {
			attribute: child.name,
			name: this.names[this.names.length - 1] ?? ""
		});
	}
	/**
	* Moves a content model on by one child, in the order in which the writer would write the object.
	* @param index how many of this child came before it
	* @returns the next state; the same one if the child may not come there, which was then reported
	*/
	step(model, state, symbol, index) {
		const to = nextState(model, state, symbol);
		if (to >= 0) return to;
		const child = model.symbols[symbol];
		const { finding, params, recovered } = misplaced(model, state, symbol, child.name);
		if (index <= child.maxOccurs) {
			this.enter(child, index);
			this.report(finding, params);
			this.leave();
		}
		return recovered >= 0 ? recovered : state;
	}
	/** Reports what is missing if the content may not end in `state`. */
	complete(model, state) {
		if (model.accepting[state]) return;
		const { finding, params } = incomplete(model, state);
		this.report(finding, params);
	}
	/** Reports a value of the wrong JavaScript type. */
	wrongType(expected, found) {
		this.report(WRONG_TYPE, {
			expected,
			found: kindOf(found)
		});
	}
	/**
	* Reports an object that threw something when it was looked at, unless it is known to be wrong already: assertions may
	* stumble over values that were reported.
	*/
	hostile() {
		if (!this.failed) this.halt("object-hostile", {});
	}
	/** The issues so far. */
	located() {
		return this.issues;
	}
};
function isXmlElement(value) {
	return typeof value === "object" && value !== null && typeof value.name === "string";
}
// ../runtime/dist/issues/json-schema-targets.js
/**
* A JSON Schema that generated code holds (2020-12), in the dialect asked for. Draft 7 has `definitions` for `$defs`
* and looks at nothing beside a `$ref`.
* @throws Error for any other target
*/
function convertJsonSchema(schema, target) {
	if (target === "draft-2020-12") return structuredClone(schema);
	if (target !== "draft-07") throw new Error(`The JSON Schema target ${target} is not offered: use draft-2020-12 or draft-07`);
	return {
		...toDraft7(schema),
		$schema: "http://json-schema.org/draft-07/schema#"
	};
}
function toDraft7(value) {
	if (Array.isArray(value)) return value.map(toDraft7);
	if (typeof value !== "object" || value === null) return value;
	const { $ref, ...others } = value;
	const rest = Object.fromEntries(Object.entries(others).map(([key, one]) => [key === "$defs" ? "definitions" : key, toDraft7(one)]));
	if (typeof $ref !== "string") return rest;
	const reference = { $ref: $ref.replace(/^#\/\$defs\//, "#/definitions/") };
	return Object.keys(rest).length === 0 ? reference : {
		...rest,
		allOf: [reference]
	};
}
// ../runtime/dist/issues/validation-error.js
/** Thrown by the functions whose name says so (`parseX`) and by writers that were given an invalid object. */
var ValidationError = class extends Error {
	name = "ValidationError";
	issues;
	/** @param summary what was expected; the issues follow it in the message, one a line */
	constructor(summary, issues) {
		super([`${summary}:`, ...issues.map(formatIssue)].join("\n"));
		this.issues = issues;
	}
};
/** An issue on one line: place, codes, sentence. */
function formatIssue(issue) {
	const place = issue.line === void 0 ? "" : `${issue.line}:${issue.column} `;
	const rule = issue.rule === void 0 ? "" : `${issue.rule} `;
	return `  ${place}${issue.path} ${rule}[${issue.code}] ${issue.message}`;
}
// ../runtime/dist/codegen/message.js
/** The text of the bytes before a fault of encoding, which are good. */
function textBefore(input, offset, encoding) {
	return offset === 0 ? "" : new TextDecoder(String(encoding)).decode(input.subarray(0, offset));
}
function decode(input, options, errors) {
	if (typeof input === "string") return { text: input };
	const rule = errors.wellFormedness === void 0 ? {} : { rule: errors.wellFormedness };
	if (!(input instanceof Uint8Array)) {
		const params = {
			expected: "a string or a Uint8Array",
			found: input === null ? "null" : typeof input
		};
		const message = describe("object-type", params);
		return { issue: {
			code: "object-type",
			...rule,
			severity: "error",
			message,
			path: "/",
			keys: [],
			params
		} };
	}
	const limit = options.limits?.maxInputLength;
	if (limit !== void 0 && input.length > limit) {
		const params = { limit };
		const message = describe("limit-input-length", params);
		return { issue: {
			code: "limit-input-length",
			...rule,
			severity: "error",
			message,
			path: "/",
			keys: [],
			params
		} };
	}
	const decoded = decodeXml(input);
	if ("text" in decoded) return decoded;
	const { code, message, offset, params } = decoded.failure;
	const before = textBefore(input, offset, params["encoding"]);
	const place = {
		...positionAt(lineIndex(before), before.length),
		offset: before.length
	};
	return { issue: {
		code,
		...rule,
		severity: "error",
		message,
		path: "/",
		keys: [],
		...place,
		params
	} };
}
/**
* Reads a message: text or bytes to a checked, typed object, in one pass. Never throws on bad input.
* @returns the value with warnings, or every issue found up to the limit, in document order
*/
function readMessage(definition, input, options = {}) {
	const decoded = decode(input, options, definition.errors);
	if ("issue" in decoded) return {
		ok: false,
		issues: [decoded.issue]
	};
	const reader = new Reader(decoded.text, options, definition.registry?.());
	let value;
	if (reader.root()) {
		const form = definition.forms.find((one) => one.root === reader.localName && one.namespace === reader.namespace);
		if (form === void 0) wrongRoot(reader, definition.forms, definition.errors);
		else {
			value = form.read(reader);
			reader.finish();
		}
	}
	const issues = reader.located(definition.errors.wellFormedness);
	return reader.failed || value === void 0 ? {
		ok: false,
		issues
	} : {
		ok: true,
		value,
		issues
	};
}
function wrongRoot(reader, forms, errors) {
	reader.report({
		code: "cvc-elt.1",
		...errors.root === void 0 ? {} : { rule: errors.root },
		...forms[0] === void 0 ? {} : { schemaLocation: forms[0].schemaLocation }
	}, {
		found: expandedName(reader.namespace, reader.localName),
		expected: [...new Set(forms.map((form) => expandedName(form.namespace, form.root)))]
	});
}
/** A name as messages show it: with its namespace in braces, if it has one. */
function expandedName(namespace, localName) {
	return namespace === "" ? localName : `{${namespace}}${localName}`;
}
/** The throwing form of {@link readMessage}. @throws ValidationError with the issues if the input is not valid */
function parseMessage(definition, input, options = {}) {
	const result = readMessage(definition, input, options);
	if (!result.ok) throw new ValidationError(`This is not a valid ${definition.name}`, result.issues);
	return result.value;
}
/** Validates an object as the content of `root`. */
function validateMessage(root, check, value, options = {}, registry) {
	const checker = new Checker(root, options, registry?.());
	try {
		check(value, checker);
		checker.finish();
	} catch {
		checker.hostile();
	}
	const issues = checker.located();
	return checker.failed ? {
		ok: false,
		issues
	} : {
		ok: true,
		value,
		issues
	};
}
/**
* Writes an object as an XML document without XML declaration.
* @throws ValidationError if the object is not valid (unless `validate` is false) or holds a character that XML cannot carry
*/
function writeMessage(root, check, write, value, options = {}, registry) {
	if (options.validate !== false) {
		const result = validateMessage(root, check, value, options, registry);
		if (!result.ok) throw new ValidationError(`This is not a valid ${root}`, result.issues);
	}
	return write(value);
}
/** The companion value of a message: a Standard Schema with its JSON Schema part. */
function standardMessage(root, check, jsonSchema, registry) {
	const convert = ({ target }) => convertJsonSchema(jsonSchema, target);
	return { "~standard": {
		version: 1,
		vendor: "schemawright",
		validate: (value) => {
			const result = validateMessage(root, check, value, {}, registry);
			return result.ok ? { value: result.value } : { issues: result.issues.map(toStandardIssue) };
		},
		jsonSchema: {
			input: convert,
			output: convert
		}
	} };
}
function toStandardIssue(issue) {
	return {
		message: issue.message,
		path: issue.keys
	};
}
/**
* Reads the message that an option of the call names.
* @param option name of the option, for the issue that says it names none
*/
function readChosen(table, option, key, input, options) {
	const definition = Object.hasOwn(table, key) ? table[key] : void 0;
	if (definition !== void 0) return readMessage(definition, input, options);
	const params = {
		option,
		found: String(key),
		expected: Object.keys(table)
	};
	return {
		ok: false,
		issues: [{
			code: "option-unknown",
			severity: "error",
			message: describe("option-unknown", params),
			path: "/",
			keys: [],
			params
		}]
	};
}
/** Reads whichever message of a family a document holds. */
function readDispatched(dispatch, input, options = {}) {
	const { errors } = dispatch;
	const decoded = decode(input, options, errors);
	if ("issue" in decoded) return {
		ok: false,
		issues: [decoded.issue]
	};
	const { text } = decoded;
	const scanner = new XmlScanner(text, options.limits, options.doctype);
	const everything = () => ({
		name: "message",
		errors,
		forms: dispatch.cases.map((one) => ({
			namespace: one.namespace,
			root: one.root,
			schemaLocation: one.definition.forms[0]?.schemaLocation ?? "",
			read: drain
		}))
	});
	if (scanner.next() !== Token.StartElement) return readMessage(everything(), text, options);
	const { localName: root, namespace, offset: rootOffset } = scanner;
	const cases = dispatch.cases.filter((one) => one.root === root && one.namespace === namespace);
	const element = cases[0]?.element;
	if (element === void 0) return readMessage(everything(), text, options);
	const foreign = new Set(dispatch.cases.filter((one) => one.root !== root).map((one) => one.element));
	let mixed;
	const found = peekChildText(scanner, (name) => {
		if (name === element) return true;
		if (name !== element && foreign.has(name)) mixed ??= name;
		return false;
	});
	const chosen = found && cases.find((one) => one.values.includes(found.text));
	if (chosen !== void 0) return readMessage(chosen.definition, text, options);
	const drained = readMessage(everything(), text, options);
	if (drained.issues.length > 0) return {
		ok: false,
		issues: drained.issues
	};
	const allowed = cases.flatMap((one) => one.values.slice(0, 1));
	const schemaLocation = cases[0]?.definition.forms[0]?.schemaLocation ?? "";
	const issue = (code, rule, path, offset, params) => ({
		code,
		...rule === void 0 ? {} : { rule },
		severity: "error",
		message: describe(code, params),
		path,
		keys: path === `/${root}` ? [] : [element],
		...positionAt(lineIndex(text), offset),
		offset,
		schemaLocation,
		params
	});
	const at = `/${root}/${element}`;
	if (found === void 0) {
		if (mixed !== void 0) {
			const params = {
				root,
				expected: [element],
				found: mixed
			};
			return {
				ok: false,
				issues: [issue("choice-mixed", errors.missing, `/${root}`, rootOffset, params)]
			};
		}
		return {
			ok: false,
			issues: [issue("cvc-complex-type.2.4.b", errors.missing, at, rootOffset, { name: element })]
		};
	}
	const rule = found.text === "" ? errors.empty : errors.unknown;
	const params = {
		found: found.text,
		value: found.text,
		expected: allowed,
		allowed
	};
	return {
		ok: false,
		issues: [issue("cvc-enumeration-valid", rule, at, found.offset, params)]
	};
}
/** Reads an element to its end without looking at it: only well-formedness is checked. */
function drain(reader) {
	while (reader.nextChild()) reader.wildcard();
	reader.end();
}
// ../runtime/dist/codegen/writing.js
/** The texts of an array's items, one after the other; nothing for an absent array. */
function writeEach(items, write) {
	if (items === void 0) return "";
	let text = "";
	for (const item of items) text += write(item);
	return text;
}
/**
* Elements that were kept as data.
* @throws RangeError if one cannot be written: a name that is none, a character that XML cannot carry
*/
function writeElements(elements) {
	return writeEach(elements, (element) => {
		const text = renderElement(element);
		if (text === void 0) throw new RangeError(`The element ${JSON.stringify(element.name)} cannot be written as XML`);
		return text;
	});
}
// ../runtime/dist/codegen/index.js
var codegen_exports = /* @__PURE__ */ __exportAll({
	Checker: () => Checker,
	ENTITIESDatatype: () => ENTITIESDatatype,
	ENTITIESType: () => ENTITIESType,
	ENTITYDatatype: () => ENTITYDatatype,
	ENTITYType: () => ENTITYType,
	IDDatatype: () => IDDatatype,
	IDREFDatatype: () => IDREFDatatype,
	IDREFSDatatype: () => IDREFSDatatype,
	IDREFSType: () => IDREFSType,
	IDREFType: () => IDREFType,
	IDType: () => IDType,
	IdentityConstraintMatcher: () => IdentityConstraintMatcher,
	NCNameDatatype: () => NCNameDatatype,
	NCNameType: () => NCNameType,
	NMTOKENDatatype: () => NMTOKENDatatype,
	NMTOKENSDatatype: () => NMTOKENSDatatype,
	NMTOKENSType: () => NMTOKENSType,
	NMTOKENType: () => NMTOKENType,
	NOTATIONDatatype: () => NOTATIONDatatype,
	NOTATIONType: () => NOTATIONType,
	NameDatatype: () => NameDatatype,
	NameType: () => NameType,
	Prefixes: () => Prefixes,
	QNameDatatype: () => QNameDatatype,
	QNameType: () => QNameType,
	Reader: () => Reader,
	add: () => add,
	admits: () => admits,
	anyAtomicType: () => anyAtomicType,
	anyAtomicTypeDatatype: () => anyAtomicTypeDatatype,
	anySimpleType: () => anySimpleType,
	anySimpleTypeDatatype: () => anySimpleTypeDatatype,
	anyType: () => anyType,
	anyURIDatatype: () => anyURIDatatype,
	anyURIType: () => anyURIType,
	base64BinaryDatatype: () => base64BinaryDatatype,
	base64BinaryLength: () => base64BinaryLength,
	base64BinaryType: () => base64BinaryType,
	booleanDatatype: () => booleanDatatype,
	booleanType: () => booleanType,
	builtInTypes: () => builtInTypes,
	builtInTypes10: () => builtInTypes10,
	byteDatatype: () => byteDatatype,
	byteType: () => byteType,
	captureAsserted: () => captureAsserted,
	checkElement: () => checkElement,
	checkItems: () => checkItems,
	checkOpenElements: () => checkOpenElements,
	checkString: () => checkString,
	checkWildcardAttributes: () => checkWildcardAttributes,
	checkWildcardElements: () => checkWildcardElements,
	codePointLength: () => codePointLength,
	collapseWhiteSpace: () => collapseWhiteSpace,
	compareDateTimeLexical: () => compareDateTimeLexical,
	compareDates: () => compareDates,
	compareDecimal: () => compareDecimal,
	compareDurationLexical: () => compareDurationLexical,
	compareDurations: () => compareDurations,
	compareNumeric: () => compareNumeric,
	compareStrings: () => compareStrings,
	compileLinearPattern: () => compileLinearPattern,
	constrained: () => constrained,
	countPresent: () => countPresent,
	dateDatatype: () => dateDatatype,
	dateDatatype10: () => dateDatatype10,
	dateTimeDatatype: () => dateTimeDatatype,
	dateTimeDatatype10: () => dateTimeDatatype10,
	dateTimeStampDatatype: () => dateTimeStampDatatype,
	dateTimeStampType: () => dateTimeStampType,
	dateTimeType: () => dateTimeType,
	dateTimeType10: () => dateTimeType10,
	dateType: () => dateType,
	dateType10: () => dateType10,
	dayTimeDurationDatatype: () => dayTimeDurationDatatype,
	dayTimeDurationType: () => dayTimeDurationType,
	decimalDatatype: () => decimalDatatype,
	decimalType: () => decimalType,
	defaultMaximumKeyEntries: () => defaultMaximumKeyEntries,
	distinctNumbers: () => distinctNumbers,
	distinctValues: () => distinctValues,
	divide: () => divide,
	doubleDatatype: () => doubleDatatype,
	doubleDatatype10: () => doubleDatatype10,
	doubleType: () => doubleType,
	doubleType10: () => doubleType10,
	durationDatatype: () => durationDatatype,
	durationType: () => durationType,
	enumerationOf: () => enumerationOf,
	errorType: () => errorType,
	escapeAttribute: () => escapeAttribute,
	escapeText: () => escapeText,
	expectedInRun: () => expectedInRun,
	floatDatatype: () => floatDatatype,
	floatDatatype10: () => floatDatatype10,
	floatType: () => floatType,
	floatType10: () => floatType10,
	fractionDigits: () => fractionDigits,
	gDayDatatype: () => gDayDatatype,
	gDayType: () => gDayType,
	gMonthDatatype: () => gMonthDatatype,
	gMonthDayDatatype: () => gMonthDayDatatype,
	gMonthDayType: () => gMonthDayType,
	gMonthType: () => gMonthType,
	gYearDatatype: () => gYearDatatype,
	gYearDatatype10: () => gYearDatatype10,
	gYearMonthDatatype: () => gYearMonthDatatype,
	gYearMonthDatatype10: () => gYearMonthDatatype10,
	gYearMonthType: () => gYearMonthType,
	gYearMonthType10: () => gYearMonthType10,
	gYearType: () => gYearType,
	gYearType10: () => gYearType10,
	hasTimezone: () => hasTimezone,
	hexBinaryDatatype: () => hexBinaryDatatype,
	hexBinaryLength: () => hexBinaryLength,
	hexBinaryType: () => hexBinaryType,
	inNamespaces: () => inNamespaces,
	intDatatype: () => intDatatype,
	intType: () => intType,
	integerDatatype: () => integerDatatype,
	integerDivide: () => integerDivide,
	integerType: () => integerType,
	isCastable: () => isCastable,
	isTyped: () => isTyped,
	kindOf: () => kindOf,
	languageDatatype: () => languageDatatype,
	languageType: () => languageType,
	listOf: () => listOf,
	longDatatype: () => longDatatype,
	longType: () => longType,
	lowerCase: () => lowerCase,
	maximum: () => maximum,
	mayEnd: () => mayEnd,
	minimum: () => minimum,
	modulo: () => modulo,
	multiply: () => multiply,
	negativeIntegerDatatype: () => negativeIntegerDatatype,
	negativeIntegerType: () => negativeIntegerType,
	noFacets: () => noFacets,
	nonNegativeIntegerDatatype: () => nonNegativeIntegerDatatype,
	nonNegativeIntegerType: () => nonNegativeIntegerType,
	nonPositiveIntegerDatatype: () => nonPositiveIntegerDatatype,
	nonPositiveIntegerType: () => nonPositiveIntegerType,
	normalizeSpace: () => normalizeSpace,
	normalizedStringDatatype: () => normalizedStringDatatype,
	normalizedStringType: () => normalizedStringType,
	parseMessage: () => parseMessage,
	positiveIntegerDatatype: () => positiveIntegerDatatype,
	positiveIntegerType: () => positiveIntegerType,
	preserveWhiteSpace: () => preserveWhiteSpace,
	range: () => range,
	readChosen: () => readChosen,
	readDispatched: () => readDispatched,
	readElement: () => readElement,
	readItems: () => readItems,
	readMessage: () => readMessage,
	readOpenElement: () => readOpenElement,
	readWildcardAttribute: () => readWildcardAttribute,
	readWildcardAttributes: () => readWildcardAttributes,
	readWildcardElement: () => readWildcardElement,
	replaceWhiteSpace: () => replaceWhiteSpace,
	reportType: () => reportType,
	restrict: () => restrict,
	safeIntegerDatatype: () => safeIntegerDatatype,
	shortDatatype: () => shortDatatype,
	shortType: () => shortType,
	simpleType: () => simpleType,
	standardMessage: () => standardMessage,
	startRun: () => startRun,
	stepRun: () => stepRun,
	stepsFrom: () => stepsFrom,
	stringDatatype: () => stringDatatype,
	stringLength: () => stringLength,
	stringType: () => stringType,
	substring: () => substring,
	substringAfter: () => substringAfter,
	substringBefore: () => substringBefore,
	subtract: () => subtract,
	sum: () => sum,
	sumDoubles: () => sumDoubles,
	timeDatatype: () => timeDatatype,
	timeType: () => timeType,
	toDouble: () => toDouble,
	toSequence: () => toSequence,
	tokenDatatype: () => tokenDatatype,
	tokenType: () => tokenType,
	totalDigits: () => totalDigits,
	translate: () => translate,
	unionOf: () => unionOf,
	unsignedByteDatatype: () => unsignedByteDatatype,
	unsignedByteType: () => unsignedByteType,
	unsignedIntDatatype: () => unsignedIntDatatype,
	unsignedIntType: () => unsignedIntType,
	unsignedLongDatatype: () => unsignedLongDatatype,
	unsignedLongType: () => unsignedLongType,
	unsignedShortDatatype: () => unsignedShortDatatype,
	unsignedShortType: () => unsignedShortType,
	validateMessage: () => validateMessage,
	watchIdentityConstraints: () => watchIdentityConstraints,
	whenPresent: () => whenPresent,
	writeAsserted: () => writeAsserted,
	writeAttributes: () => writeAttributes,
	writeEach: () => writeEach,
	writeElement: () => writeElement,
	writeElements: () => writeElements,
	writeItems: () => writeItems,
	writeMessage: () => writeMessage,
	writeRoot: () => writeRoot,
	writeText: () => writeText,
	writeWildcardElements: () => writeWildcardElements,
	yearMonthDurationDatatype: () => yearMonthDurationDatatype,
	yearMonthDurationType: () => yearMonthDurationType
});
/**
* Evaluates a printed schema.
* @param doors the modules that it is given besides the runtime, by specifier
* @throws Error if a module is absent, SyntaxError if the text was damaged
*/
function evaluatePrinted(printed, doors = {}, evaluateScript = evaluateHere) {
	const modules = printed.doors.map((name) => {
		const door = name === "@schemawright/runtime/codegen" ? codegen_exports : doors[name];
		if (door === void 0) throw new Error(`the compiled schema needs the module ${name}`);
		return door;
	});
	const { registry, forms: printedForms } = evaluateScript(printed.script)(...modules);
	const definition = {
		name: "document",
		forms: printedForms.flatMap(([key, namespace, root, schemaLocation]) => {
			const handle = registry.elements[key];
			if (handle === void 0) return [];
			const read = (reader) => readElement(reader, handle());
			return [{
				namespace,
				root,
				schemaLocation,
				read
			}];
		}),
		errors: {},
		registry: () => registry
	};
	return (input, options = {}) => {
		const result = readMessage(definition, input, options);
		return result.issues.some(isUndeclaredRoot) ? readTypedRoot(registry, input, options) ?? result : result;
	};
}
function evaluateHere(script) {
	return new Function(`return ${script}`)();
}
function isUndeclaredRoot(issue) {
	return issue.code === "cvc-elt.1";
}
/** Reads a document whose root has no declaration but says its type. `undefined` if it says none. */
function readTypedRoot(registry, input, options) {
	const decoded = typeof input === "string" ? { text: input } : decodeXml(input);
	if (!("text" in decoded)) return void 0;
	const reader = new Reader(decoded.text, options, registry);
	if (!reader.root()) return void 0;
	const element = readWildcardElement(reader, ROOT, "");
	reader.finish();
	const issues = reader.located();
	if (issues.some((issue) => issue.code === "cvc-complex-type.2.4.c" && issue.keys.length === 0)) return void 0;
	return reader.failed || element === void 0 || !("value" in element) ? {
		ok: false,
		issues
	} : {
		ok: true,
		value: element.value,
		issues
	};
}
/** What the root of a document may be: any element with a type. */
const ROOT = {
	wildcard: true,
	variety: "any",
	namespaces: [],
	processContents: "strict"
};
// dist/validate/validate-xml.js
var validate_xml_exports = /* @__PURE__ */ __exportAll({
	createXmlValidator: () => createXmlValidator,
	loadDoors: () => loadDoors
});
const XPATH = "@schemawright/xpath";
const SCHEMA_ROOT = "{http://www.w3.org/2001/XMLSchema}schema";
/** Loads the modules that a compiled schema needs besides the runtime: an evaluator of expressions, if it has any. */
async function loadDoors({ doors }) {
	return doors.includes(XPATH) ? { [XPATH]: await import("@schemawright/xpath") } : {};
}
/** Validates XML documents by a compiled schema. */
function createXmlValidator(printed, doors, { maxIssues, doctype, engineData }) {
	const cachedData = engineData === void 0 ? {} : { cachedData: Buffer.from(engineData) };
	const read = evaluatePrinted(printed, doors, (script) => new vm.Script(script, {
		filename: "compiled-schema.js",
		...cachedData
	}).runInThisContext());
	const options = {
		limits: { maxIssues },
		doctype
	};
	return (bytes) => {
		const { issues } = read(plainText(bytes) ?? bytes, options);
		if (issues.length === 0) return [];
		const decoded = decodeXml(bytes);
		const text = "text" in decoded ? decoded.text : void 0;
		return issues.map((issue) => reported(issue, text));
	};
}
function reported(issue, text) {
	const { severity, code, rule, message, path, line, column, offset, schemaLocation, params } = issue;
	const expected = params["expected"];
	const schema = schemaLocation === void 0 ? void 0 : placeOf(schemaLocation);
	return {
		severity,
		code,
		...rule === void 0 ? {} : { rule },
		message: params["found"] === SCHEMA_ROOT ? `${message} This is a schema: name it with --schema.` : message,
		...path === "/" ? {} : { path },
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { column },
		...text === void 0 || offset === void 0 ? {} : marked(text, offset),
		...Array.isArray(expected) ? { expected } : {},
		...schema === void 0 ? {} : { schema }
	};
}
/** The line of a place, and how much of it is meant: the beginning of a tag, or a word. */
function marked(text, offset) {
	const mark = /<[^\s/>]*|[^<\s"']+/y;
	mark.lastIndex = offset;
	return {
		sourceLine: lineAt(text, offset),
		length: Math.max(1, mark.exec(text)?.[0].length ?? 1)
	};
}
function placeOf(schemaLocation) {
	const [, file, line, column] = /^(.*):(\d+):(\d+)$/s.exec(schemaLocation) ?? [];
	return file === void 0 ? void 0 : {
		file: shownPath(file),
		line: Number(line),
		column: Number(column)
	};
}
// dist/validate/list-documents.js
const ARCHIVE = /\.(zip|tar|tar\.gz|tgz|gz)$/i;
/**
* Finds documents, in the order of the operands; within folders and patterns in the order of names. Files are not opened
* here, archives are read one member after the other.
* @throws UseError if there are no operands, or standard input is asked for twice
*/
async function listDocuments(request) {
	const { operands, filesFrom } = request;
	if (operands.length === 0 && filesFrom === void 0) throw new UseError("validate: name files, folders, patterns or archives, - for standard input, or --files-from");
	if (operands.filter((operand) => operand === "-").length + (filesFrom === "-" ? 1 : 0) > 1) throw new UseError("validate: standard input can be used once");
	const found = [];
	for (const operand of operands) found.push(await openOperand(operand, request));
	if (filesFrom !== void 0) found.push(readList(filesFrom, request));
	const total = found.every((part) => Array.isArray(part)) ? found.reduce((sum, part) => sum + part.length, 0) : void 0;
	return {
		documents: concatenate(found),
		total
	};
}
async function* concatenate(parts) {
	for (const part of parts) yield* part;
}
async function openOperand(operand, { extensions, input }) {
	if (operand === "-") return readStandardInput(input);
	const stat = statSync(operand, { throwIfNoEntry: false });
	if (stat?.isDirectory()) {
		const files = filesIn(operand, extensions);
		const message = `There is no document in this folder: no file ends with ${extensions.join(" or ")}.`;
		return files.length > 0 ? files.map(file) : [fault(operand, {
			code: "folder-empty",
			message
		})];
	}
	if (stat !== void 0) return ARCHIVE.test(operand) ? openArchive(operand, extensions) : [file(operand)];
	if (!/[*?[\]{}()!]/.test(operand)) return [fault(operand, missing(operand))];
	const { glob } = await import("tinyglobby");
	const names = await glob(operand, {
		dot: false,
		expandDirectories: false
	});
	if (names.length === 0) return [fault(operand, {
		code: "file-missing",
		message: "No file has a name like this."
	})];
	return names.map(slashed).sort().map(file);
}
function file(path) {
	return {
		name: slashed(path),
		path
	};
}
function fault(name, reason) {
	return {
		name: slashed(name),
		fault: reason
	};
}
/** A file that is not there, with the name of one that is, if it differs by little. */
function missing(path) {
	const folder = dirname(path);
	const wanted = basename(path).toLowerCase();
	const near = existsSync(folder) ? readdirSync(folder).find((name) => isNear(name.toLowerCase(), wanted)) : void 0;
	return {
		code: "file-missing",
		message: `There is no such file.${near === void 0 ? "" : ` Did you mean ${slashed(join(folder, near))}?`}`
	};
}
/** Whether two names differ by one character that was changed, added, left out or swapped, or by nothing. */
function isNear(one, other) {
	let start = 0;
	while (start < one.length && one[start] === other[start]) start++;
	let end = 0;
	while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++;
	const left = one.slice(start, one.length - end);
	const right = other.slice(start, other.length - end);
	if (left.length <= 1 && right.length <= 1) return true;
	return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}
/** The files of a folder and its folders that count as documents. Hidden ones and installed packages do not. */
function filesIn(folder, extensions) {
	const found = [];
	const visit = (at) => {
		const entries = readdirSync(at, { withFileTypes: true });
		entries.sort((left, right) => left.name < right.name ? -1 : 1);
		for (const entry of entries) {
			if (entry.name.startsWith(".") || entry.name === "node_modules") continue;
			const path = join(at, entry.name);
			if (entry.isDirectory()) visit(path);
			else if (extensions.some((end) => entry.name.toLowerCase().endsWith(end))) found.push(path);
		}
	};
	visit(folder);
	return found;
}
async function* readStandardInput(input) {
	const name = "<standard input>";
	const chunks = [];
	let size = 0;
	for await (const chunk of input) {
		size += chunk.length;
		if (size <= 268435456) chunks.push(chunk);
	}
	yield size > 268435456 ? {
		name,
		fault: tooLarge(size)
	} : {
		name,
		bytes: Buffer.concat(chunks)
	};
}
async function* openArchive(path, extensions) {
	const { readArchive } = await import("./archives-D63gT01h.js");
	try {
		yield* readArchive(path, extensions);
	} catch (error) {
		yield fault(path, {
			code: "archive-broken",
			message: `The archive is broken or no archive: ${error instanceof Error ? error.message : String(error)}`
		});
	}
}
/** A list of names, read as it comes. */
async function* readList(list, request) {
	const source = list === "-" ? request.input : createReadStream(list);
	const end = request.null ? "\0" : "\n";
	const decoder = new TextDecoder();
	let rest = "";
	const open = async function* (line) {
		const name = request.null ? line : line.replace(/\r$/, "");
		if (name === "") return;
		if (ARCHIVE.test(name) && existsSync(name)) yield* openArchive(name, request.extensions);
		else yield {
			name: slashed(name),
			path: name
		};
	};
	try {
		for await (const chunk of source) {
			const lines = (rest + decoder.decode(chunk, { stream: true })).split(end);
			rest = lines.pop() ?? "";
			for (const line of lines) yield* open(line);
		}
	} catch (error) {
		throw new UseError(`--files-from ${list}: ${unreadable(error).message}`);
	}
	yield* open(rest);
}
// dist/validate/frames.js
/** The stream is not framed as it should be, so that nobody can say where the next document begins. */
var FramingError = class extends Error {
	name = "UseError";
};
/**
* Takes a stream of documents apart. A document that is too large is passed over, and in memory for no moment.
* @throws FramingError if a length is no number
*/
function readFrames(input, framing) {
	return framing === "lines" ? readLines(input) : readLengths(input);
}
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
function createCollector() {
	let chunks = [];
	let size = 0;
	return {
		add(bytes) {
			size += bytes.length;
			if (size <= 268435456) chunks.push(bytes);
			else chunks = [];
		},
		size: () => size,
		take() {
			const frame = size > 268435456 ? tooLarge(size) : Buffer.concat(chunks);
			chunks = [];
			size = 0;
			return frame;
		}
	};
}
async function* readLines(input) {
	const line = createCollector();
	for await (const chunk of input) {
		let from = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
			line.add(chunk.subarray(from, end));
			from = end + 1;
			yield withoutReturn(line.take());
		}
		if (from < chunk.length) line.add(chunk.subarray(from));
	}
	if (line.size() > 0) yield withoutReturn(line.take());
}
function withoutReturn(frame) {
	return frame instanceof Uint8Array && frame.at(-1) === CARRIAGE_RETURN ? frame.subarray(0, -1) : frame;
}
/** Digits of the largest length that is understood. */
const DIGITS = 15;
async function* readLengths(input) {
	const document = createCollector();
	let header = "";
	/** Bytes of the document that are still to come; `undefined` while its length is read. */
	let left;
	for await (const chunk of input) {
		let at = 0;
		while (at < chunk.length || left === 0) {
			if (left === void 0) {
				const end = chunk.indexOf(LINE_FEED, at);
				header += Buffer.from(chunk.subarray(at, end < 0 ? void 0 : end)).toString("latin1");
				if (header.length > DIGITS || end >= 0 && !/^\d+\r?$/.test(header)) throw wrongLength(header);
				if (end < 0) break;
				left = Number.parseInt(header, 10);
				header = "";
				at = end + 1;
				continue;
			}
			const part = chunk.subarray(at, at + left);
			document.add(part);
			at += part.length;
			left -= part.length;
			if (left > 0) break;
			left = void 0;
			yield document.take();
		}
	}
	if (left !== void 0 && left > 0) yield {
		code: "frame-incomplete",
		message: `The stream ended within a document: ${grouped(left)} bytes are missing.`
	};
	else if (header !== "") throw wrongLength(header);
}
function wrongLength(header) {
	return new FramingError(`--pipe length: expected the number of bytes of the next document on a line of its own, found ${JSON.stringify(header.slice(0, 40))}`);
}
// dist/validate/pipe.js
/**
* Answers each document of a stream by one line of JSON, in order: `{"ok":true}`, or `{"ok":false,"issues":[...]}`. A bad
* document is an answer like any other, and no reason for the stream to end.
* @returns the exit code: 0 if the whole stream was answered
* @throws FramingError if the stream is not framed as it should be; what came before is answered
*/
async function pipeDocuments(input, framing, settings, host) {
	const validate = await createDocumentValidator(settings);
	let number = 0;
	for await (const frame of readFrames(input, framing)) {
		const name = `document ${++number}`;
		const { issues } = validate(frame instanceof Uint8Array ? {
			name,
			bytes: frame
		} : {
			name,
			fault: frame
		});
		const ok = issues.every(({ severity }) => severity !== "error");
		host.write(`${JSON.stringify(issues.length === 0 ? { ok } : {
			ok,
			issues
		})}\n`);
		await host.drained();
		if (host.signal.aborted) break;
	}
	return EXIT.fine;
}
// dist/validate/prepare-schema.js
/**
* Compiles schemas, or takes what an earlier run compiled from the same documents.
* @throws UseError if a file cannot be read or is no schema
*/
async function prepareSchema(request, host) {
	const paths = request.schemas.map((path) => slashed(resolve(path)));
	const key = [
		readVersion(),
		request.xsdVersion,
		...paths
	];
	const cache = request.cacheFolder === void 0 ? void 0 : openCache(request.cacheFolder, key);
	const kept = host.timings.measure("look into the cache", () => cache?.load());
	const known = kept === void 0 ? void 0 : parsePrepared(kept);
	const keepEngineData = cache?.storeEngineData;
	if (known !== void 0) return {
		ok: true,
		schema: known,
		engineData: kept?.engineData,
		keepEngineData
	};
	const compiled = await host.timings.measure("compile the schema", () => compile(request, paths));
	if (!compiled.ok) return compiled;
	cache?.store(compiled.documents, JSON.stringify(compiled.schema));
	return {
		ok: true,
		schema: compiled.schema,
		engineData: void 0,
		keepEngineData
	};
}
function parsePrepared({ text }) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
async function compile({ schemas, xsdVersion }, paths) {
	const languages = new Set(paths.map((path, i) => languageOf(path, schemas[i] ?? path)));
	if (languages.size > 1) throw new UseError("--schema: XML Schema and JSON Schema cannot be mixed in one run");
	if (languages.has("json")) return (await import("./compile-json-schema-CsOWJqZ0.js")).compileJsonSchema(paths);
	return (await import("./compile-xsd-Di3o-j08.js")).compileXsd(paths, xsdVersion);
}
/** The language of a schema document, by its first character. @throws UseError if it can be neither */
function languageOf(path, name) {
	let bytes;
	try {
		bytes = readFileSync(path);
	} catch (error) {
		const { code, message } = error;
		throw new UseError(`--schema ${name}: ${{
			ENOENT: "there is no such file",
			EISDIR: "this is a folder; a schema document is wanted"
		}[code] ?? message}`);
	}
	if (bytes.length === 0) throw new UseError(`--schema ${name}: the file is empty`);
	const text = bytes.subarray(0, 4096).toString("latin1").replaceAll("\0", "");
	const first = /[^\sï»¿ÿþ]/.exec(text)?.[0];
	if (first === "<") return "xml";
	if (first === "{") return "json";
	throw new UseError(`--schema ${name}: this is neither XML nor a JSON object`);
}
// dist/validate/progress.js
/** Milliseconds before the first word and between two. */
const TERMINAL = {
	first: 300,
	between: 100
};
const PLAIN = {
	first: 1e4,
	between: 1e4
};
/** One line that is written over on a terminal, a plain line every ten seconds elsewhere. Nothing if the run is short. */
function createProgress({ complain, isTerminal, width, now }) {
	const { first, between } = isTerminal ? TERMINAL : PLAIN;
	const started = now();
	let due = started + first;
	let isShown = false;
	const clear = () => {
		if (isShown) complain("\r\x1B[K");
		isShown = false;
	};
	return {
		update(state) {
			if (now() < due) return;
			due = now() + between;
			const text = progressText(state, now() - started);
			if (!isTerminal) {
				complain(`${text}\n`);
				return;
			}
			complain(`\r\u001b[K${text.slice(0, Math.max(20, width - 1))}`);
			isShown = true;
		},
		clear
	};
}
/** Files done, rate, time left, current file. */
function progressText({ done, total, current }, milliseconds) {
	const rate = done / (milliseconds / 1e3);
	const of = total === void 0 ? "" : ` of ${grouped(total)}`;
	const left = total === void 0 || rate === 0 ? "" : `, ${duration((total - done) / rate)} left`;
	return `${grouped(done)}${of} files, ${grouped(Math.round(rate))}/s${left}  ${current}`;
}
function duration(seconds) {
	const whole = Math.ceil(seconds);
	if (whole < 60) return `${whole} s`;
	if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	return `${Math.floor(whole / 3600)} h ${Math.floor(whole % 3600 / 60)} min`;
}
// dist/validate/run-batches.js
/** Batches that a thread has before it, so that it never waits for this one. */
const AHEAD = 3;
/** Milliseconds that this thread validates before it looks at signals and output. */
const PATIENCE = 50;
/** Validates documents in this thread, one after the other. Ends early if the signal says so. */
async function* runHere(documents, settings, { signal }) {
	const validate = await createDocumentValidator(settings);
	let since = performance.now();
	for await (const document of documents) {
		if (signal.aborted) return;
		yield validateBatch([document], validate);
		if (performance.now() - since < PATIENCE) continue;
		await new Promise((resolve) => setImmediate(resolve));
		since = performance.now();
	}
}
/** Validates documents in threads. Reports come in the order of the documents; only some batches are in memory. */
async function* runInThreads(documents, jobs, settings, { signal }) {
	const { default: Tinypool } = await import("tinypool");
	const pool = new Tinypool({
		filename: fileURLToPath(new URL("./worker.js", import.meta.url)),
		name: "validateInWorker",
		workerData: settings,
		minThreads: jobs,
		maxThreads: jobs,
		isolateWorkers: false,
		idleTimeout: 6e4
	});
	const stopped = new Promise((resolve) => {
		if (signal.aborted) resolve(void 0);
		else signal.addEventListener("abort", () => resolve(void 0), { once: true });
	});
	const running = [];
	const next = () => Promise.race([running.shift(), stopped]);
	try {
		for await (const batch of inBatches(documents)) {
			running.push(pool.run(batch));
			running.at(-1)?.catch(() => void 0);
			if (running.length < jobs * AHEAD) continue;
			const report = await next();
			if (report === void 0 || signal.aborted) return;
			yield report;
		}
		while (running.length > 0) {
			const report = await next();
			if (report === void 0 || signal.aborted) return;
			yield report;
		}
	} finally {
		await pool.destroy();
	}
}
// dist/validate/validate.js
var validate_exports = /* @__PURE__ */ __exportAll({ validateCommand: () => validateCommand });
/** Documents from which on threads are worth their start. */
const MANY = 500;
/**
* Validates documents and prints a report.
* @returns the exit code: 0 all valid, 1 some are not, 2 some could not be read
* @throws UseError if schemas or documents are not named as they should be
*/
async function validateCommand({ operands: [files], options, host }) {
	const started = performance.now();
	const weighing = readWeighing(options.rule ?? [], options.severity);
	if (options.schema === void 0) throw new UseError("validate: name the schema with --schema");
	if (options.pipe !== void 0) refuseWithPipe(files.length, options);
	const answer = await prepareSchema({
		schemas: options.schema,
		xsdVersion: options.xsdVersion,
		cacheFolder: options.cache ? options.cacheDir ?? cacheFolder(process.env) : void 0
	}, host);
	const milliseconds = () => performance.now() - started;
	if (!answer.ok) {
		const printer = await printReport(options, host);
		for (const report of answer.reports) printer.file(report);
		printer.close({
			milliseconds: milliseconds(),
			isStopped: true
		});
		host.complain("The schema is broken: no document was looked at.\n");
		return EXIT.use;
	}
	const settings = {
		schema: answer.schema,
		weighing,
		maxIssues: options.maxIssues === 0 ? Number.POSITIVE_INFINITY : options.maxIssues,
		doctype: options.doctype,
		...answer.engineData === void 0 ? {} : { engineData: answer.engineData }
	};
	if (options.pipe !== void 0) return pipeDocuments(process.stdin, options.pipe, settings, host);
	const printer = await printReport(options, host);
	const list = await host.timings.measure("find documents", () => listDocuments({
		operands: files,
		filesFrom: options.filesFrom,
		null: options.null,
		extensions: answer.schema.language === "json" ? [".json"] : [".xml"],
		input: process.stdin
	}));
	const isMuch = list.total === void 0 || list.total >= MANY;
	const jobs = options.jobs ?? (isMuch ? availableParallelism() : 1);
	const reports = jobs > 1 && (list.total ?? 2) > 1 ? runInThreads(list.documents, jobs, settings, host) : runHere(list.documents, settings, host);
	await host.timings.measure("validate", () => printAll(reports, list.total, printer, options, host));
	const summary = printer.close({
		milliseconds: milliseconds(),
		isStopped: host.signal.aborted
	});
	if (host.signal.aborted || options.format !== "pretty" && options.verbose) host.complain(`${summarize(summary)}\n`);
	if (summary.unread > 0) return EXIT.use;
	return summary.errors > 0 ? EXIT.findings : EXIT.fine;
}
/** A filter answers each document as it comes, so it cannot leave them to threads, nor have others. @throws UseError */
function refuseWithPipe(files, { filesFrom, jobs }) {
	if (files > 0 || filesFrom !== void 0) throw new UseError("validate: --pipe reads documents from standard input; it takes no files");
	if (jobs !== void 0 && jobs > 1) throw new UseError("validate: --pipe works in one thread; start several processes instead of --jobs");
}
async function printAll(reports, total, printer, { quiet }, host) {
	const progress = createProgress({
		complain: quiet ? () => void 0 : host.complain,
		isTerminal: host.showsProgress,
		width: process.stderr.columns ?? 80,
		now: () => performance.now()
	});
	let done = 0;
	for await (const report of reports) {
		if (report.some(({ issues }) => issues.length > 0)) progress.clear();
		for (const file of report) printer.file(file);
		done += report.length;
		progress.update({
			done,
			total,
			current: report.at(-1)?.file ?? ""
		});
		await host.drained();
	}
	progress.clear();
}
export { COMMON_OPTIONS as S, readWeighing as _, printReport as a, validateBatch as b, decodeXml as c, escapeAttribute as d, isChar as f, count as g, tooLarge as h, lineAt as i, XmlScanner as l, MAXIMUM_SIZE as m, codeOf as n, shownPath as o, createDocumentValidator as p, codeFrame as r, slashed as s, cachedDocument as t, Token as u, weighReport as v, EXIT as x, UseError as y };
