#!/usr/bin/env node
'use strict'
async function start() {
	process.exitCode = 3
	if (process.argv[2] === 'verify') {
		const {startVerifier} = await require('./verifier.js')
		if (await startVerifier(process)) return
	}
	const {startCommandLine} = await require('./command-line.js')
	await startCommandLine(process)
}
start().catch(thrown => {
	const text = thrown instanceof Error ? thrown.message : 'the program cannot be loaded'
	process.stderr.write(`fail-closed-gate: The command failed: ${text.replaceAll(/[^\x20-\x7e]+/g, ' ')}\n`)
	process.exitCode = 3
})
