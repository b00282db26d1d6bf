// actions-core.js makes no request.
export {};
