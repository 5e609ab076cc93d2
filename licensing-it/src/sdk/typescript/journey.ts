// Activates, checks, consumes and deactivates with the generated client: address, API key, shared key, license key.
import { createHmac, createPublicKey, createVerify, KeyObject } from "node:crypto";
import { ActivationApi, Configuration, ConsumptionApi, DiscoveryApi, Middleware } from "./client";

const [address, apiKey, sharedKey, licenseKey] = process.argv.slice(2);
const machine = { hardwareId: "generated-typescript-client", product: "EX", licenseKey };
let verified = 0;

function signing(key: KeyObject): Middleware {
  return {
    async pre(context) {
      const date = new Date().toUTCString();
      const signature = createHmac("sha256", sharedKey).update(`licenseSpring\ndate: ${date}`).digest("base64");
      const headers = new Headers(context.init.headers);
      headers.set("Date", date);
      headers.set("Authorization", `algorithm="hmac-sha256",headers="date",signature="${signature}",apikey="${apiKey}"`);
      return { url: context.url, init: { ...context.init, headers } };
    },
    async post(context) {
      const answer = context.response;
      if (answer.ok && answer.headers.get("Content-Type")?.startsWith("application/json")) {
        const bytes = Buffer.from(await answer.clone().arrayBuffer());
        const signature = Buffer.from(answer.headers.get("LicenseSignature") ?? "", "base64");
        if (!createVerify("RSA-SHA256").update(bytes).verify(key, signature)) {
          throw new Error("The LicenseSignature is wrong");
        }
        verified++;
      }
      return answer;
    },
  };
}

async function go() {
  const known = await new DiscoveryApi(new Configuration({ basePath: address })).getWellKnown();
  const configuration = new Configuration({ basePath: address, middleware: [signing(createPublicKey(known.pubKey))] });
  const activations = new ActivationApi(configuration);

  const license = await activations.activateLicense({ activationRequest: machine });
  const checked = await activations.checkLicense(machine);
  const consumed = await new ConsumptionApi(configuration).addConsumption({ consumptionRequest: { ...machine, consumptions: 2 } });
  const gone = await activations.deactivateLicense({ deactivationRequest: machine });

  console.log(license.licenseKey, license.timesActivated, checked.licenseActive, consumed.totalConsumptions, gone, `${verified} signatures verified`);
}

go().catch(async (failure) => {
  console.error(failure, await failure.response?.text());
  process.exit(1);
});
