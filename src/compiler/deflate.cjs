/** Compression in JavaScript, read on demand: its tables are made when it is loaded. */
module.exports = require("fflate");
