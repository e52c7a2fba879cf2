package org.tongxin.people;

/// A post (岗位) a person holds in a unit.
///
/// @param role code such as `unit-clerk`
public record Post(String id, String person, String unit, String role, String title) {}
