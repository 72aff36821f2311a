// Words of attachments: pictures and papers that prove or show something.

export const zh = {
  attachments: {
    choose: '选择图片或 PDF',
    choosePicture: '选择图片',
    another: '换一个文件',
    help: 'JPEG、PNG、WebP 图片或 PDF，最大 8 MB。照片里的拍摄地点会自动去掉。',
    showsPeople: '照片里能认出人',
    consentNote: '谁同意被拍、怎样同意的',
    consentFirst: '请先写明谁同意被拍、怎样同意的，再选图片。',
    sending: '正在上传',
    tooLarge: '文件超过 8 MB，请压缩后再传。',
    withdrawn: '已撤下：%{name}',
  },
};

export const en = {
  attachments: {
    choose: 'Choose a picture or PDF',
    choosePicture: 'Choose a picture',
    another: 'Choose another file',
    help: 'JPEG, PNG or WebP picture, or PDF, 8 MB at most. Where a photo was taken is removed from it.',
    showsPeople: 'People can be recognised in it',
    consentNote: 'Who agreed to be shown, and how',
    consentFirst: 'Write down who agreed to be shown, and how, before choosing the picture.',
    sending: 'Uploading',
    tooLarge: 'The file is larger than 8 MB. Make it smaller first.',
    withdrawn: 'Withdrawn: %{name}',
  },
};
