'use strict'
async function serve(port) {
	const {lateModules, serveThread} = await require('./verifier.js')
	serveThread(port, process.getBuiltinModule('node:worker_threads').workerData, lateModules)
}
if (process.getBuiltinModule('node:worker_threads').parentPort !== null) void serve(process.getBuiltinModule('node:worker_threads').parentPort)
