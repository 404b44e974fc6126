#!/usr/bin/env node
// Stands in the repository, so that npm links the command before the first build.
require("../dist/keystow.cjs");
