'use strict'
const external_node_worker_threads_namespaceObject = process.getBuiltinModule('node:worker_threads')
async function serve(port) {
	const {lateModules, serveThread} = await require('./verifier.js')
	serveThread(port, external_node_worker_threads_namespaceObject.workerData, lateModules)
}
if (external_node_worker_threads_namespaceObject.parentPort !== null) void serve(external_node_worker_threads_namespaceObject.parentPort)
