package org.tongxin.bench.faults;

import java.util.List;
import java.util.random.RandomGenerator;

/// Who plays: everybody a proposal meets on its way.
record Cast(List<Account> accounts) {

    List<Account> all(String role) {
        return accounts.stream().filter(one -> one.role().equals(role)).toList();
    }

    Account any(String role, RandomGenerator random) {
        var all = all(role);
        return all.get(random.nextInt(all.size()));
    }

    Account in(String unit, String role) {
        return accounts.stream()
                .filter(one -> one.role().equals(role) && one.unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + role + " in " + unit));
    }
}
