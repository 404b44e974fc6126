import { rulesCostLinearTime } from "./rules-cost-linear-time.js";

rulesCostLinearTime(2);
