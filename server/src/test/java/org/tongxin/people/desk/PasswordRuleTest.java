package org.tongxin.people.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What a password must be.
class PasswordRuleTest {

    @Test
    void whatEverybodyTriesFirstIsRefused() {
        for (var tried :
                new String[] {
                    "123456789012", "aaaaaaaaaaaa", "password1234", "Password2026", "Admin@123456",
                    "qwertyuiop12", "zhoukou@2026", "abcdefghijkl", "wangjianguo1", "987654321098"
                }) {
            assertThat(PasswordRule.check(tried, "wangjianguo"))
                    .as(tried)
                    .contains(Refused.PASSWORD_SIMPLE);
        }
    }

    @Test
    void aShortOneIsRefusedAndUnrelatedWordsAreTaken() {
        assertThat(PasswordRule.check("k7-Wm2!xQz9", "m")).contains(Refused.PASSWORD_SHORT);
        assertThat(PasswordRule.check("麦田里的收割机下周三才到货", "m")).isEmpty();
        assertThat(PasswordRule.check("river lamp kettle oak", "m")).isEmpty();
        assertThat(PasswordRule.check("k7-Wm2!xQz9p", "m")).isEmpty();
    }
}
