import { Field, Float, Int, ObjectType } from "type-graphql";
import { enumOf } from "../platform/graphql.ts";

export const StatusSubject = enumOf(
  "StatusSubject",
  ["SERVER", "DATABASE", "REPLICA", "STORAGE", "BACKUP", "SEALING", "VERIFICATION", "CLOCK", "JOBS", "SESSIONS", "MEMORY", "ERRORS"],
  "What a light of the status page is about. 运行状态项目",
);
export type StatusSubject = keyof typeof StatusSubject;

export const StatusLevel = enumOf("StatusLevel", ["GOOD", "WATCH", "BAD"], "Green: nothing to do; yellow: soon; red: now. 运行状态级别");
export type StatusLevel = keyof typeof StatusLevel;

@ObjectType({ description: "One light of the status page. 运行状态灯" })
class StatusLight {
  @Field(() => StatusSubject, { description: "What it is about. 项目" })
  subject!: StatusSubject;

  @Field(() => StatusLevel, { description: "Green, yellow or red. 级别" })
  level!: StatusLevel;
}

@ObjectType({ description: "The database, and how full the ways into it are. 数据库" })
class DatabaseStatus {
  @Field(() => String, { description: "Version of PostgreSQL. 版本" })
  version!: string;

  @Field(() => Float, { description: "Size in bytes. 大小(字节)" })
  bytes!: number;

  @Field(() => Int, { description: "Connections in use by this server. 使用中的连接" })
  taken!: number;

  @Field(() => Int, { description: "Connections this server may use. 连接上限" })
  places!: number;

  @Field(() => Int, { description: "Requests that wait for one. 等待连接的请求" })
  waiting!: number;

  @Field(() => Boolean, { description: "Soon somebody will be refused. 即将拒绝请求" })
  strained!: boolean;

  @Field(() => Float, { description: "Seconds between the clocks of server and database. 时钟相差(秒)" })
  clockApartSeconds!: number;
}

@ObjectType({ description: "The read replica. 只读副本" })
class ReplicaStatus {
  @Field(() => Float, { nullable: true, description: "Seconds behind the database; null when it does not answer. 落后(秒)" })
  lagSeconds!: number | null;
}

@ObjectType({ description: "Room where files and data are kept: of the fuller disk. 存储空间" })
class StorageStatus {
  @Field(() => Float, { description: "Free, in bytes. 可用(字节)" })
  freeBytes!: number;

  @Field(() => Float, { description: "In all, in bytes. 总计(字节)" })
  totalBytes!: number;
}

@ObjectType({ description: "The last backup of everything. 最近备份" })
class BackupStatus {
  @Field(() => Date, { description: "As of when. 时间" })
  at!: Date;

  @Field(() => Int, { description: "Rows in it. 数据行数" })
  rows!: number;

  @Field(() => Int, { description: "Files in it. 文件数" })
  files!: number;
}

@ObjectType({ description: "Sealing and checking of the record. 封存与核验" })
class EvidenceStatus {
  @Field(() => Date, { nullable: true, description: "When this server last sealed all records; null: not yet since its start. 最近封存" })
  sealedAt!: Date | null;

  @Field(() => Date, { nullable: true, description: "The last check in the past two days. 最近核验" })
  verifiedAt!: Date | null;

  @Field(() => Int, { description: "Organizations whose record was checked in the past two days. 两天内已核验单位" })
  organizationsChecked!: number;

  @Field(() => Int, { description: "Of those, how many whose last check found something. 核验发现问题的单位" })
  organizationsWithFindings!: number;
}

@ObjectType({ description: "What this server does by the clock. 定时工作" })
class ClockStatus {
  @Field(() => Int, { description: "How many kinds of work there are. 种类" })
  kinds!: number;

  @Field(() => [String], { description: "Those whose last run failed, as the log names them. 上次失败的工作" })
  failing!: string[];
}

@ObjectType({ description: "Background jobs of all organizations. 后台作业" })
class JobCounts {
  @Field(() => Int, { description: "Under way. 进行中" })
  running!: number;

  @Field(() => Int, { description: "Waiting. 等待中" })
  queued!: number;

  @Field(() => Int, { description: "Failed, and not tried again yet. 失败" })
  failed!: number;

  @Field(() => Int, { description: "Due for more than five minutes, and nobody works on them. 停滞" })
  stuck!: number;
}

@ObjectType({ description: "Who is signed in. 登录会话" })
class SessionCounts {
  @Field(() => Int, { description: "Sessions in force. 有效会话" })
  sessions!: number;

  @Field(() => Int, { description: "People they belong to. 人数" })
  people!: number;

  @Field(() => Int, { description: "Sessions used in the past 15 minutes. 15 分钟内使用" })
  recent!: number;
}

@ObjectType({ description: "Memory of this server, in bytes. 内存" })
class MemoryStatus {
  @Field(() => Float, { description: "In use. 已用" })
  usedBytes!: number;

  @Field(() => Float, { description: "Of it, objects of the program. 程序对象" })
  heapBytes!: number;

  @Field(() => Float, { description: "What objects may use at most. 程序对象上限" })
  heapLimitBytes!: number;

  @Field(() => Float, { description: "Left on the machine or in the container. 可用" })
  availableBytes!: number;
}

@ObjectType({ description: "What this server could not answer since its start. 错误计数" })
class ErrorCounts {
  @Field(() => Int, { description: "Requests answered. 请求数" })
  requests!: number;

  @Field(() => Int, { description: "Faults of the program; each is in the log under its number. 内部错误" })
  internal!: number;

  @Field(() => Date, { nullable: true, description: "The last of them. 最近内部错误" })
  lastInternalAt!: Date | null;

  @Field(() => Int, { description: "Refused because the server was too busy or the database away. 繁忙" })
  unavailable!: number;

  @Field(() => Date, { nullable: true, description: "The last of them. 最近繁忙" })
  lastUnavailableAt!: Date | null;

  @Field(() => Int, { description: "Refused because somebody asked too much. 超出限额" })
  limited!: number;
}

@ObjectType({ description: "How this server and what it stands on are. 运行状态" })
export class ServerStatus {
  @Field(() => [StatusLight], { description: "A light for every line, in order. 各项状态灯" })
  lights!: StatusLight[];

  @Field(() => String, { description: "Name of the machine that answered. 服务器" })
  host!: string;

  @Field(() => String, { description: "Version of the program. 版本" })
  version!: string;

  @Field(() => Date, { description: "Running since. 启动时间" })
  startedAt!: Date;

  @Field(() => Date, { description: "When this was looked at. 检查时间" })
  checkedAt!: Date;

  @Field(() => Int, { description: "Organizations on the platform. 单位数" })
  organizations!: number;

  @Field(() => DatabaseStatus, { description: "The database. 数据库" })
  database!: DatabaseStatus;

  @Field(() => ReplicaStatus, { nullable: true, description: "The read replica; null without one. 只读副本" })
  replica!: ReplicaStatus | null;

  @Field(() => StorageStatus, { description: "Room for files and data. 存储空间" })
  storage!: StorageStatus;

  @Field(() => BackupStatus, { nullable: true, description: "The last backup of everything; null when none is known. 最近备份" })
  backup!: BackupStatus | null;

  @Field(() => EvidenceStatus, { description: "Sealing and checking of the record. 封存与核验" })
  evidence!: EvidenceStatus;

  @Field(() => ClockStatus, { description: "What is done by the clock. 定时工作" })
  clock!: ClockStatus;

  @Field(() => JobCounts, { description: "Background jobs. 后台作业" })
  jobs!: JobCounts;

  @Field(() => SessionCounts, { description: "Who is signed in. 登录会话" })
  sessions!: SessionCounts;

  @Field(() => MemoryStatus, { description: "Memory. 内存" })
  memory!: MemoryStatus;

  @Field(() => ErrorCounts, { description: "What could not be answered. 错误计数" })
  errors!: ErrorCounts;
}
