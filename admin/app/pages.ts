/** Pinyin and initials of the pages' Chinese names: a table for twenty words instead of a dictionary of twenty thousand. */
const PINYIN: Readonly<Record<string, string>> = {
  today: "jinri jr",
  assignments: "renwutaizhang rwtz",
  campaigns: "huodong hd",
  themes: "zhutitaizhang zttz",
  campaignReport: "huodongtuijinqingkuang hdtjqk",
  commitments: "gongkaichengnuo gkcn",
  publicFeedbacks: "qunzhongyijian qzyj",
  feedbacksOverseen: "qunzhongyijianzongtaizhang qzyjztz",
  commitmentCoverage: "chengnuofugai cnfg",
  commitmentsOverseen: "chengnuozongtaizhang cnztz",
  carriers: "zaiti zt",
  policyDocuments: "zhengcewenjian zcwj",
  carrierReport: "zaitiqingkuanghuizong ztqkhz",
  rectifications: "zhenggaitaizhang zgtz",
  verifications: "zhenggaiheyan zghy",
  rectificationReport: "zhenggaihuizong zghz",
  reviews: "lingdaodianping lddp",
  reviewMeeting: "dengjidianping djdp",
  reviewRelations: "dianpingguanxi dpgx",
  reviewsReceived: "shoudaodianping sddp",
  reviewsOverseen: "dianpingzongtaizhang dpztz",
  reviewHelps: "bangzhushixiang bzsx",
  reviewReport: "dianpingqingkuanghuizong dpqkhz",
  messages: "xiaoxi xx",
  tasks: "renwuxiada rwxd",
  overview: "quanquzonglan qqzl",
  supervision: "dubantaizhang dbtz",
  issued: "xiadataizhang xdtz",
  organizations: "zuzhiminglu zzml",
  massGroups: "jicengquntuan jcqt",
  enterprises: "feigongqiye fgqy",
  enterprisesOverseen: "qiyezongtaizhang qyztz",
  enterpriseCoverage: "qiyezuzhifugai qyzzfg",
  officerTerms: "renqijieman rqjm",
  jointBuildings: "dangqungongjianjiedui dqgjjd",
  accounts: "zhanghaoyushouquan zhysq",
  events: "caozuorizhi czrz",
  accessEntries: "chayuejilu cyjl",
  imports: "daorujilu drjl",
  jobs: "houtaizuoye htzy",
  status: "yunxingzhuangtai yxzt",
};

/** Pages whose name holds what was typed, in either case, or whose pinyin or initials begin with it. */
export function foundPages<P extends { readonly label: string; readonly title: string }>(pages: readonly P[], typed: string): P[] {
  const q = typed.trim().toLowerCase();
  return pages.filter(
    ({ label, title }) => q === "" || title.toLowerCase().includes(q) || (PINYIN[label] ?? "").split(" ").some((one) => one.startsWith(q)),
  );
}
