/** What a page of the foreign corpus is about: nothing that the project's own content knows. */
export interface Subject {
  slug: string;
  name: string;
  english: string;
}

const of = (list: string): Subject[] =>
  list.split('；').map((entry) => {
    const [slug = '', name = '', english = ''] = entry.trim().split(' | ');
    return { slug, name, english };
  });

/** Three to a topic: few, so that no two pages have to say the same. */
export const topics: readonly { id: string; title: string; subjects: readonly Subject[] }[] = [
  {
    id: 'storage',
    title: '存储引擎',
    subjects: of(
      'b-plus-tree | B+ 树 | B+ tree；lsm-tree | 日志结构合并树 | log-structured merge-tree；bloom-filter | 布隆过滤器 | Bloom filter',
    ),
  },
  {
    id: 'transactions',
    title: '事务',
    subjects: of(
      'isolation-levels | 隔离级别 | isolation level；two-phase-commit | 两阶段提交 | two-phase commit；deadlock | 死锁检测 | deadlock detection',
    ),
  },
  {
    id: 'networks',
    title: '网络',
    subjects: of(
      'congestion-control | 拥塞控制 | congestion control；three-way-handshake | 三次握手 | three-way handshake；name-resolution | 域名解析 | name resolution',
    ),
  },
  {
    id: 'kernel',
    title: '操作系统',
    subjects: of(
      'page-replacement | 页面置换 | page replacement；context-switch | 上下文切换 | context switch；copy-on-write | 写时复制 | copy-on-write',
    ),
  },
];

/** Ways to ask; `X` is the subject. */
export const titles: readonly string[] = [
  'X解决的是什么问题？',
  '为什么很多系统离不开X？',
  'X在什么场合反而添乱？',
  '讲讲X，它的代价在哪里？',
  '如果没有X，要怎么办？',
];
export const asks: readonly string[] = [
  'X一般用在哪里？',
  '面试里怎样一句话讲清X？',
  '线上遇到过X的坑吗？',
  '有没有不用X的写法？',
  'X和它的替代品差在哪？',
  '手写一个最小的X要几步？',
  '怎么测出X有没有起作用？',
  '数据翻十倍，X还撑得住吗？',
  '讲一讲X的来龙去脉？',
  '第一次听说X的人最容易误会什么？',
  '把X画成一张图，会有哪几个框？',
  '谁最先提出X，当时想省什么？',
  'X失灵的时候，日志里会留下什么？',
  '新手写的X通常慢在哪一步？',
  '内存只有平时的一半，X要怎么改？',
  '读代码时从哪个函数开始看X？',
  '给X加监控，你会盯哪个指标？',
  '为什么教科书把X放在很靠后的章节？',
  '两台机器各跑一份X会不会打架？',
  '断电之后X的状态还可信吗？',
  '换一门语言重写X，最难的是哪里？',
  '你会怎样向产品经理解释X？',
  'X里哪个参数最值得调？',
  '有人说X已经过时，你同意吗？',
];
