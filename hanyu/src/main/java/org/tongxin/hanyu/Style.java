package org.tongxin.hanyu;

/// A manner of numbering, from the outermost of an official text to what runs inside a sentence.
/// The order is that of GB/T 9704: 一、（一）1. （1）①, and then the words.
enum Style {
    /// 一、
    CHAPTER,
    /// （一）
    SECTION,
    /// 1、 1. １． ⒈
    ITEM,
    /// （1） 1） ⑴
    SUBITEM,
    /// ①
    CIRCLED,
    /// 第一，
    ORDINAL,
    /// 一是 一要
    CLAUSE,
    /// 首先，其次，再次，最后
    SEQUENCE
}
