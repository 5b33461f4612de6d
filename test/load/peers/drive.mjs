// Asks one contender so many times and prints what came of it. What is asked comes on stdin.
import { randomUUID } from "node:crypto";
import autocannon from "autocannon";

const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const { url, connections, amount, requests, follow } = JSON.parse(Buffer.concat(chunks).toString());

let wrong = 0;
let last = process.hrtime.bigint();
let sample = "";
const versions = new Map();

/** One connection with its own share of what is asked, so that nobody else moves the versions it knows. */
const requestOn = (share, turn = -1, now = "") => ({
  setupRequest(about) {
    turn = (turn + 1) % share.length;
    const { path, headers, body, id } = share[turn];
    now = id;
    const version = versions.get(id);
    const fresh = body.replace("@new", randomUUID());
    const text =
      version === undefined ? fresh : fresh.replace(/"version":\d+/, `"version":${version}`).replace(/"progress":\d+/, `"progress":${version % 100}`);
    return { ...about, method: "POST", path, headers, body: text };
  },
  onResponse(status, body) {
    last = process.hrtime.bigint();
    if (status !== 200 || body.includes('"errors":[') || (follow && !/"userErrors":\[\]|"updateAssignment/.test(body))) {
      wrong++;
      if (sample === "") sample = body.slice(0, 500);
      return;
    }
    if (!follow) return;
    const version = /"version":(\d+)/.exec(body);
    if (version !== null) versions.set(now, Number(version[1]));
  },
});

let next = 0;
const setupClient = (client) => {
  const mine = next++;
  client.setRequests([requestOn(requests.filter((_, index) => index % connections === mine))]);
};

const began = process.hrtime.bigint();
const result = await autocannon({ url, connections, amount, timeout: 60, setupClient });
// autocannon itself ends with the second.
const seconds = Number(last - began) / 1e9;
process.stdout.write(
  JSON.stringify({
    perSecond: result["2xx"] / seconds,
    answered: result["2xx"],
    p50: result.latency.p50,
    p99: result.latency.p99,
    wrong: wrong + result.errors + result.non2xx,
    sample,
  }),
);
