import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

@ObjectType("File", { description: "An uploaded file; it is readable where the record it hangs on is. 附件" })
@Entity({ name: "file" })
export class StoredFile {
  @PrimaryColumn({ type: "uuid" })
  tenantId!: string;

  @Field(() => ID, { description: "UUIDv7. 编号" })
  @PrimaryColumn({ type: "uuid" })
  id!: string;

  @Field(() => String, { description: "Name as uploaded. 文件名" })
  @Column({ type: "text" })
  name!: string;

  @Field(() => String, { description: "Type as found in its bytes. 类型" })
  @Column({ type: "text" })
  mediaType!: string;

  @Field(() => Number, { description: "Bytes. 字节数" })
  @Column({ type: "bigint" })
  size!: number;

  @Field(() => String, { description: "SHA-256, hexadecimal. 摘要" })
  @Column({ type: "text" })
  sha256!: string;

  @Column({ type: "text" })
  storageKey!: string;

  @Column({ type: "uuid", nullable: true })
  assignmentId!: string | null;

  @Column({ type: "uuid", nullable: true })
  taskId!: string | null;

  @Column({ type: "uuid", nullable: true })
  rectificationId!: string | null;

  @Column({ type: "uuid", nullable: true })
  commitmentId!: string | null;

  @Column({ type: "uuid", nullable: true })
  targetShareId!: string | null;
  /** What a group found on a visit, and the organization it is shown to once it is issued. */
  @Column({ type: "uuid", nullable: true })
  inspectionVisitId!: string | null;

  @Column({ type: "uuid", nullable: true })
  targetId!: string | null;

  @Column({ type: "uuid", nullable: true })
  recipientId!: string | null;

  /** Who may read it once it is handed over, besides those above: the issuer of the task, the verifier of the rectification. */
  @Column({ type: "uuid", nullable: true })
  issuerId!: string | null;

  @Column({ type: "uuid", array: true })
  overseerIds!: string[];

  @Column({ type: "timestamptz", nullable: true })
  submittedAt!: Date | null;

  @Column({ type: "uuid", nullable: true })
  uploadedBy!: string | null;

  @Field(() => Date, { name: "uploadedAt", description: "When. 上传时间" })
  @Column({ type: "timestamptz" })
  createdAt!: Date;
}
