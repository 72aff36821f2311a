// Words of attachments, for the messages of the platform.
import type { Messages } from '../../../kernel/messages.ts';

const zh: Messages = {
  types: {
    Attachment: {
      $: '附件',
      fileName: '文件名',
      mediaType: '文件格式',
      sizeBytes: '大小(字节)',
      fingerprint: '指纹',
      kind: '用途',
      caption: '说明',
      showsPeople: '可辨认出人物',
      consentNote: '肖像同意情况',
      uploadedBy: '上传者',
      withdrawReason: '撤下原因',
    },
  },
  enumerations: {
    AttachmentKind: { $: '附件用途', PROOF: '佐证', PHOTO: '照片', DOCUMENT: '文书' },
    AttachmentMediaType: { $: '文件格式', JPEG: 'JPEG 图片', PNG: 'PNG 图片', WEBP: 'WebP 图片', PDF: 'PDF 文档' },
  },
  errors: {
    ATTACHMENT_NAME_MISSING: '缺少文件名：请在请求头 x-file-name 中给出。',
    ATTACHMENT_EMPTY: '文件是空的。',
    ATTACHMENT_TYPE: '只接受 JPEG、PNG、WebP 图片和 PDF 文档。',
    ATTACHMENT_BROKEN: '文件内容不完整或已损坏，无法读取。',
    ATTACHMENT_TOO_LARGE: '文件不能超过 {maxMebibytes} MB。',
    ATTACHMENT_CONSENT: '照片中能辨认出人物时，请写明谁同意、如何同意。',
    ATTACHMENT_WITHDRAWN: '附件已撤下。',
  },
};

const en: Messages = {
  types: {},
  enumerations: {
    AttachmentMediaType: { $: 'Form', JPEG: 'JPEG picture', PNG: 'PNG picture', WEBP: 'WebP picture', PDF: 'PDF' },
  },
  errors: {
    ATTACHMENT_NAME_MISSING: 'The name of the file is missing: give it in the header x-file-name.',
    ATTACHMENT_EMPTY: 'The file is empty.',
    ATTACHMENT_TYPE: 'Only JPEG, PNG and WebP pictures and PDF documents are taken.',
    ATTACHMENT_BROKEN: 'The file is incomplete or broken and cannot be read.',
    ATTACHMENT_TOO_LARGE: 'A file may have {maxMebibytes} MB at most.',
    ATTACHMENT_CONSENT: 'Where people can be recognised, write down who agreed, and how.',
    ATTACHMENT_WITHDRAWN: 'The attachment was withdrawn.',
  },
};

export const attachmentWords = { 'zh-CN': zh, en };
