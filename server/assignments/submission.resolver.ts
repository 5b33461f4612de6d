import { FieldResolver, Resolver, Root } from "type-graphql";
import { StoredFile } from "../files/file.entity.ts";
import { filesOf } from "../files/file.service.ts";
import type { Ctx } from "../platform/door.ts";
import { Here } from "../platform/graphql.ts";
import type { BriefContent } from "./assignment.entity.ts";
import { Brief, CitedClause, ContentType } from "./assignment.types.ts";
import type { Content } from "./deliverable.ts";
import { Draft, Submission } from "./submission.entity.ts";

function contentsOf(ctx: Ctx, contents: readonly Content[]): Promise<ContentType[]> {
  return Promise.all(
    contents.map(async ({ key, text, fileIds, training }) => ({
      key,
      text,
      training,
      files: await filesOf(ctx, fileIds),
    })),
  );
}

@Resolver(() => Submission)
export class SubmissionResolver {
  @FieldResolver(() => [ContentType], { description: "What was handed in. 报送内容" })
  contents(@Here() ctx: Ctx, @Root() submission: Submission) {
    return contentsOf(ctx, submission.contents);
  }
}

@Resolver(() => Draft)
export class DraftResolver {
  @FieldResolver(() => [ContentType], { description: "What is being written. 草稿内容" })
  contents(@Here() ctx: Ctx, @Root() draft: Draft) {
    return contentsOf(ctx, draft.contents);
  }
}

@Resolver(() => Brief)
export class BriefResolver {
  @FieldResolver(() => [CitedClause], { description: "Clauses it carries out. 引用条款" })
  clauses(@Root() brief: Brief & BriefContent) {
    return brief.clauses ?? [];
  }

  @FieldResolver(() => [StoredFile], { description: "Files that came with the task. 附件" })
  files(@Root() brief: Brief & BriefContent) {
    return brief.files.map((file) => Object.assign(new StoredFile(), file, { createdAt: new Date(file.createdAt) }));
  }
}

@Resolver(() => StoredFile)
export class FileResolver {
  @FieldResolver(() => String, { description: "Where to download it. 下载地址" })
  url(@Root() file: StoredFile) {
    return `/files/${file.id}`;
  }
}
