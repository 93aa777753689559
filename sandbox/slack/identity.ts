/** Who the simulated app and its home workspace are. Nothing here is a secret of anything real. */
export const team = { id: 'T0HOME', name: 'Home', domain: 'home' } as const;
/** `.example` never resolves, so no link of the simulation can reach a real workspace. */
export const teamUrl = 'https://home.slack.example/';
export const app = { id: 'A0ENGAGE', botId: 'B0ENGAGE', botUser: 'U0BOT' } as const;
export const botToken = 'xoxb-simulated-bot';
export const appToken = 'xapp-1-A0ENGAGE-simulated';
export const signingSecret = 'simulated-signing-secret';
