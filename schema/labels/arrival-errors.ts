/** Errors a visitor may come back to the sign-in page with; they are loaded with it, the other words only come with answers. */
export const arrivalErrors = {
  PROVIDER_OFF: { "zh-CN": "本系统未配置单点登录", en: "There is no single sign-on here" },
  PROVIDER_UNAVAILABLE: {
    "zh-CN": "单点登录服务暂时无法连接，请稍后再试或使用密码",
    en: "Single sign-on cannot be reached; try later, or use your password",
  },
  PROVIDER_REFUSED: { "zh-CN": "单点登录未完成，请重试", en: "Single sign-on was not completed; try again" },
  SIGN_IN_EXPIRED: { "zh-CN": "验证已超时或已使用，请重新登录", en: "This step is too old or was used already; sign in again" },
  SIGN_IN_FAILED: { "zh-CN": "用户名或密码不正确", en: "Wrong user name or password" },
  IDENTITY_UNKNOWN: {
    "zh-CN": "该单点登录身份未关联任何账号，请用密码登录后在“账号安全”中关联，或联系管理员登记",
    en: "No account is linked to this identity; sign in with your password and link it under Account security, or ask an administrator",
  },
  IDENTITY_TAKEN: { "zh-CN": "该身份已关联到一个账号", en: "This identity is linked to an account already" },
  REPEATED_FAILURES: {
    "zh-CN": "尝试次数过多，请 %{minutes} 分钟后再试",
    en: "Too many attempts; try again in %{minutes} minutes",
  },
} as const;
